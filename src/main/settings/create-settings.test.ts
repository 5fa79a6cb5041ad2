import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersion, defaultSettings, isSetUp } from '../../domain/settings';
import { createMemoryLogger } from '../log/logger.fake';
import { createSettings } from './create-settings';
import { createMemorySettingsFile } from './settings-file.fake';

const clinic = {
  ...defaultSettings.clinic,
  name: 'Elm Street Clinic',
  phone: '555 0100',
  emergencyNumber: '911',
  urgentLine: '',
};
const stored = (changes: object = {}) => JSON.stringify({ version: currentVersion, ...defaultSettings, clinic, ...changes });

function start(texts: Parameters<typeof createMemorySettingsFile>[0]) {
  const file = createMemorySettingsFile({ ...texts });
  const log = createMemoryLogger();
  return { file, log, settings: createSettings(file, log) };
}
const numberOf = (kiosk: ReturnType<typeof start>) => kiosk.settings.read().clinic.emergencyNumber;

describe('settings at the start', () => {
  it('are the defaults, in the demo state and without a complaint, on a new kiosk', () => {
    const { settings, log, file } = start({});
    expect(settings.read()).toEqual(defaultSettings);
    expect(isSetUp(settings.read())).toBe(false);
    expect(log.lines).toEqual([]);
    expect(file.aside).toEqual([]);
  });

  it('are what the file says, with numbers pulled into their range', () => {
    const { settings, log } = start({ current: stored({ session: { ...defaultSettings.session, idleSeconds: 5 } }) });
    expect(settings.read().session.idleSeconds).toBe(20);
    expect(settings.read().clinic).toEqual(clinic);
    expect(log.lines).toEqual([]);
  });

  it('come from the last good copy when the file is broken, which is set aside and named', () => {
    const kiosk = start({ current: '{"version": 1, "cli', lastGood: stored() });
    expect(kiosk.settings.read().clinic).toEqual(clinic);
    expect(kiosk.file.aside).toEqual(['{"version": 1, "cli']);
    expect(kiosk.log.text()).toMatch(/settings\.json.*set aside as settings\.json\.broken/);
    expect(kiosk.settings.troubles().map(({ field }) => field)).toContain('settings.json');
  });

  it('come from the last good copy when the file is gone, and that is said', () => {
    const kiosk = start({ lastGood: stored() });
    expect(numberOf(kiosk)).toBe('911');
    expect(kiosk.log.text()).toContain('settings.json: is missing');
  });

  it('come from the backup when the last good copy is broken too', () => {
    const kiosk = start({ current: '[]', lastGood: '', backup: stored() });
    expect(kiosk.settings.read().clinic).toEqual(clinic);
    expect(kiosk.file.aside).toEqual(['', '[]']);
  });

  it('are the demo state, said aloud, when nothing can be read', () => {
    const kiosk = start({ current: 'x', lastGood: 'y', backup: 'z' });
    expect(kiosk.settings.read()).toEqual(defaultSettings);
    expect(kiosk.file.aside.sort()).toEqual(['x', 'y', 'z']);
    expect(kiosk.log.text()).toContain('clinic.emergencyNumber: is not known');
  });

  it('lose one bad field only, to the last good copy', () => {
    const bad = stored({
      place: { region: 'Mars', timeZone: 'Europe/Dublin' },
      display: { ...defaultSettings.display, calm: 'yes' },
    });
    const kiosk = start({ current: bad, lastGood: stored({ place: { region: 'IE', timeZone: 'Europe/Paris' } }) });
    expect(kiosk.settings.read().place).toEqual({ region: 'IE', timeZone: 'Europe/Dublin' });
    expect(kiosk.settings.read().clinic).toEqual(clinic);
    expect(kiosk.settings.troubles().map(({ field }) => field)).toEqual(['place.region', 'display.calm']);
    expect(kiosk.file.aside).toEqual([]);
  });
});

describe('a file from a newer release', () => {
  const newer = JSON.stringify({ version: currentVersion + 1, clinic: { hospital: 'x' } });

  it('is kept, not used, and named; the last good copy of this release is used', () => {
    const kiosk = start({ current: newer, lastGood: stored() });
    expect(numberOf(kiosk)).toBe('911');
    expect(kiosk.file.texts.current).toBe(newer);
    expect(kiosk.log.text()).toContain('settings.json: was written by a newer release');
  });

  it('is not written over by a change; the change is there at the next start', async () => {
    const kiosk = start({ current: newer, lastGood: stored() });
    expect(await kiosk.settings.update({ clinic: { emergencyNumber: '112' } })).toMatchObject({ ok: true });
    expect(kiosk.file.texts.current).toBe(newer);
    expect(numberOf(start(kiosk.file.texts))).toBe('112');
  });
});

describe('the emergency number', () => {
  const damaged = fc.oneof(
    fc.constantFrom(
      '',
      '{}',
      'null',
      '[]',
      '{"version":1}',
      '{"version":99}',
      '{"version":1,"clinic":{}}',
      '{"clinic":{"emergencyNumber":""}}',
    ),
    fc.constant(stored({ clinic: { ...clinic, emergencyNumber: '' } })),
    fc.constant(stored({ clinic: { ...clinic, emergencyNumber: 911 } })),
    fc.constant(stored({ clinic: { ...clinic, emergencyNumber: 'call the front desk' } })),
    fc.json(),
    fc.nat({ max: stored().length - 1 }).map((length) => stored().slice(0, length)),
  );

  it('survives whatever happens to the file, as long as one copy has it', () => {
    fc.assert(
      fc.property(damaged, fc.boolean(), (current, isMissing) => {
        expect(numberOf(start({ ...(isMissing ? {} : { current }), lastGood: stored() }))).toBe('911');
      }),
    );
  });

  it('survives whatever happens to the file and the last good copy, as long as the backup has it', () => {
    const broken = damaged.filter((text) => !text.includes('"emergencyNumber":""'));
    fc.assert(
      fc.property(damaged, broken, (current, lastGood) => {
        expect(numberOf(start({ current, lastGood, backup: stored() }))).toBe('911');
      }),
    );
  });

  it('is never lost in silence', () => {
    fc.assert(
      fc.property(damaged, fc.option(damaged, { nil: undefined }), (current, lastGood) => {
        const kiosk = start({ current, ...(lastGood === undefined ? {} : { lastGood }) });
        const saysNothing = kiosk.log.lines.length === 0;
        // A file that is whole and simply has no number is a kiosk that nobody has set up: the screen says so.
        if (saysNothing && numberOf(kiosk) === '') expect(isSetUp(kiosk.settings.read())).toBe(false);
        const text = kiosk.log.text();
        if (!saysNothing && numberOf(kiosk) === '') expect(text).toContain('emergencyNumber: is not known');
      }),
    );
  });

  it('can be taken out by hand, and stays out', async () => {
    const kiosk = start({ current: stored(), lastGood: stored() });
    await kiosk.settings.update({ clinic: { emergencyNumber: '' } });
    expect(kiosk.log.text()).toContain('the emergency number was taken out');
    const next = start(kiosk.file.texts);
    expect(numberOf(next)).toBe('');
    expect(next.log.lines).toEqual([]);
  });
});

describe('a change of settings', () => {
  it('is written, pulled into its range, told to who listens, and copied', async () => {
    const kiosk = start({ current: stored() });
    const heard: number[] = [];
    const unsubscribe = kiosk.settings.subscribe(({ session }) => heard.push(session.idleSeconds));
    expect(await kiosk.settings.update({ session: { idleSeconds: 9999 } })).toMatchObject({ ok: true });
    expect(kiosk.settings.read().session.idleSeconds).toBe(600);
    expect(heard).toEqual([600]);
    unsubscribe();
    await kiosk.settings.update({ session: { idleSeconds: 90 } });
    expect(heard).toEqual([600]);
    const { current, lastGood, backup } = kiosk.file.texts;
    expect(lastGood).toBe(current);
    expect(backup).toContain('"idleSeconds":600');
  });

  it('that is not valid changes nothing and names the field', async () => {
    const kiosk = start({ current: stored() });
    const result = await kiosk.settings.update({ place: { timeZone: 'Middle/Earth' }, session: { idleSeconds: 90 } });
    expect(result).toMatchObject({ ok: false, reason: 'not-valid', troubles: [{ field: 'place.timeZone' }] });
    expect(kiosk.settings.read().session.idleSeconds).toBe(60);
    expect(kiosk.file.texts.current).toBe(stored());
  });

  it('that the disk will not take is refused, and the kiosk goes on as before', async () => {
    const kiosk = start({ current: stored() });
    kiosk.file.isFull = true;
    expect(await kiosk.settings.update({ display: { calm: true } })).toEqual({ ok: false, reason: 'not-written' });
    expect(kiosk.settings.read().display.calm).toBe(false);
    expect(kiosk.log.text()).toContain('ENOSPC');
  });

  it('does not undo another one made at the same moment', async () => {
    const kiosk = start({ current: stored() });
    await Promise.all([kiosk.settings.update({ display: { calm: true } }), kiosk.settings.update({ session: { sound: false } })]);
    expect(start(kiosk.file.texts).settings.read()).toMatchObject({ display: { calm: true }, session: { sound: false } });
  });

  it('never writes over a broken file that cannot be moved', async () => {
    const kiosk = start({ current: 'half a fi', lastGood: stored() });
    kiosk.file.texts.current = 'half a file';
    kiosk.file.refusesRename = true;
    expect(await kiosk.settings.update({ display: { calm: true } })).toMatchObject({ ok: true });
    expect(kiosk.file.texts.current).toBe('half a file');
    expect(kiosk.file.texts.lastGood).toContain('"calm":true');
  });
});

describe('the last good copy', () => {
  it('is made of settings that were read whole', async () => {
    const kiosk = start({ current: stored() });
    await kiosk.settings.keepCopy();
    expect(kiosk.file.texts.lastGood).toBe(stored());
  });
  it('is not made of settings with trouble in them', async () => {
    const kiosk = start({ current: stored({ place: { region: 'Mars', timeZone: 'system' } }) });
    await kiosk.settings.keepCopy();
    expect(kiosk.file.texts.lastGood).toBeUndefined();
  });
});
