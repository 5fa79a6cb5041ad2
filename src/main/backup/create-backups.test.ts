import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { currentVersion, defaultSettings } from '../../domain/settings';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createSettings } from '../settings/create-settings';
import type { SettingsFile } from '../settings/settings-file';
import { createStoreSettingsFile } from '../settings/store-settings-file';
import type { BackupPart } from './backup-part';
import { createBeforeRestore } from './before-restore';
import { clinicContentPart } from './clinic-content-part';
import { createBackups, sha256 } from './create-backups';
import { importSettings } from './import-settings';
import { settingsPart } from './settings-part';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A kiosk's data folder with its real files, and what backs it up. */
async function makeKiosk(name = '', more: readonly BackupPart[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-backup-'));
  folders.push(folder);
  const clock = createManualClock();
  const log = createMemoryLogger();
  const disk = createStoreSettingsFile(folder, currentVersion, clock.now);
  // electron-store wants Electron: here the files are written without it.
  const write: SettingsFile['write'] = (copy, stored) => {
    writeFileSync(join(folder, disk.nameOf(copy)), JSON.stringify(stored));
    return Promise.resolve({ ok: true });
  };
  const settings = createSettings({ ...disk, write }, log);
  if (name !== '') await settings.update({ clinic: { name, phone: '555 0100', emergencyNumber: '911' } });
  const parts = [settingsPart(settings), ...more, clinicContentPart(join(folder, 'clinic-content'), log)];
  const backups = createBackups({ parts, before: createBeforeRestore(folder), release: '0.1.0', clock, log });
  return { folder, clock, log, settings, backups, parts };
}
const writeItem = (folder: string, path: string, text: string) => {
  mkdirSync(join(folder, 'clinic-content', path, '..'), { recursive: true });
  writeFileSync(join(folder, 'clinic-content', path), text);
};
/** Every file below a folder, byte for byte. */
const everythingIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => (statSync(join(folder, name)).isFile() ? [name, readFileSync(join(folder, name), 'latin1')] : [name]));

interface Container {
  kind: unknown;
  format: unknown;
  release: unknown;
  madeAt: unknown;
  parts: { name: unknown; sha256: unknown; json: string }[];
}
/** A backup whose part holds other data, with a hash that fits: somebody made it on purpose. */
function forged(text: string, part: string, data: unknown, rawJson?: string): string {
  const container = JSON.parse(text) as Container;
  const json = rawJson ?? JSON.stringify(data);
  container.parts = container.parts.map((one) => (one.name === part ? { name: part, sha256: sha256(json), json } : one));
  return JSON.stringify(container);
}

describe('a backup', () => {
  it('brings one kiosk’s settings and content to another, and can be undone to the byte', async () => {
    const [from, to] = [await makeKiosk('Harbour Street'), await makeKiosk('Hill Road')];
    writeItem(from.folder, 'lines/parking.json', '{"words":{"text":"Park behind the house."}}');
    writeItem(to.folder, 'lines/tea.json', '{"words":{"text":"Tea is upstairs."}}');
    const text = await from.backups.make();
    expect(await to.backups.look(text)).toMatchObject({
      ok: true,
      summary: { clinic: 'Harbour Street', release: '0.1.0', parts: ['settings', 'clinic-content'] },
    });
    expect(await to.backups.restore(text)).toEqual({ ok: true, parts: ['settings', 'clinic-content'], needsRestart: true });
    expect(to.settings.read()).toEqual(from.settings.read());
    expect(readFileSync(join(to.folder, 'clinic-content/lines/parking.json'), 'utf8')).toContain('Park behind');
    expect(readdirSync(join(to.folder, 'clinic-content/lines'))).toEqual(['parking.json']);

    expect(await to.backups.kept()).toMatchObject({ clinic: 'Hill Road' });
    expect(await to.backups.undo()).toMatchObject({ ok: true });
    expect(to.settings.read().clinic.name).toBe('Hill Road');
    expect(readdirSync(join(to.folder, 'clinic-content/lines'))).toEqual(['tea.json']);
    // And there and back again.
    expect(await to.backups.undo()).toMatchObject({ ok: true });
    expect(to.settings.read().clinic.name).toBe('Harbour Street');
  });

  it('holds no PIN, no hash of one, and nothing of how the kiosk is used', async () => {
    const kiosk = await makeKiosk('Harbour Street');
    writeFileSync(join(kiosk.folder, 'access.json'), '[{"role":"manager","salt":"aa","hash":"PLANTED-HASH"}]');
    writeFileSync(join(kiosk.folder, 'usage.json'), '{"version":1,"days":{"2026-11-22":{"visit":3,"PLANTED-USE":1}}}');
    expect(await kiosk.backups.make()).not.toContain('PLANTED');
  });

  it('of an older release, with fewer parts, leaves the others as they are', async () => {
    const kiosk = await makeKiosk('Hill Road');
    writeItem(kiosk.folder, 'lines/tea.json', '{"words":{"text":"Tea is upstairs."}}');
    const container = JSON.parse(await kiosk.backups.make()) as Container;
    const old = JSON.stringify({ clinic: { name: 'Before versions' } });
    container.parts = [{ name: 'settings', sha256: sha256(old), json: old }];
    expect(await kiosk.backups.restore(JSON.stringify(container))).toEqual({
      ok: true,
      parts: ['settings'],
      needsRestart: false,
    });
    expect(kiosk.settings.read().clinic.name).toBe('Before versions');
    expect(readdirSync(join(kiosk.folder, 'clinic-content/lines'))).toEqual(['tea.json']);
  });

  it('with a number out of range is restored with the number pulled into it, as everywhere', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const text = forged(await kiosk.backups.make(), 'settings', { version: currentVersion, session: { idleSeconds: 1e9 } });
    expect(await kiosk.backups.restore(text)).toMatchObject({ ok: true });
    expect(kiosk.settings.read().session.idleSeconds).toBe(600);
  });

  it('is put back whole where one part cannot be written', async () => {
    const stubborn: BackupPart = {
      name: 'pictures',
      read: () => Promise.resolve(null),
      check: (data) => Promise.resolve({ ok: true, write: () => Promise.resolve(data === null) }),
    };
    const kiosk = await makeKiosk('Hill Road', [stubborn]);
    const source = await makeKiosk('Harbour Street', [
      { ...stubborn, read: () => Promise.resolve({ version: 1, files: ['a picture'] }) },
    ]);
    expect(await kiosk.backups.restore(await source.backups.make())).toEqual({ ok: false, reason: 'not-written' });
    expect(kiosk.settings.read().clinic.name).toBe('Hill Road');
    expect(kiosk.log.text()).toContain('everything was put back');
    expect(readdirSync(kiosk.folder)).not.toContain('restore-under-way');
  });

  it('that was cut off by the power is put back at the next start', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const before = createBeforeRestore(kiosk.folder);
    await before.write(await kiosk.backups.make());
    await before.mark(true);
    await kiosk.settings.update({ clinic: { name: 'Half of another' } });
    // The power comes back: a new start over the same folder.
    await kiosk.backups.finish();
    expect(kiosk.settings.read().clinic.name).toBe('Hill Road');
    expect(await before.isUnderWay()).toBe(false);
  });

  it('does not touch the kiosk where the copy for undoing cannot be kept', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const backups = createBackups({
      ...kiosk,
      release: '0.1.0',
      before: { ...createBeforeRestore(kiosk.folder), write: () => Promise.resolve(false) },
    });
    const text = await (await makeKiosk('Harbour Street')).backups.make();
    const was = everythingIn(kiosk.folder);
    expect(await backups.restore(text)).toEqual({ ok: false, reason: 'not-kept' });
    expect(everythingIn(kiosk.folder)).toEqual(was);
  });
});

describe('1,000 hostile files', () => {
  /** Always the same row of numbers, so that a failure can be looked at again. */
  function numbers(seed: number) {
    let state = seed;
    return (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  }
  const wrongTypes = [null, true, 0, -1, 1e308, '', 'text', [], [1], { a: 1 }, 'x'.repeat(5000)];
  const wrongPaths = [
    '../settings.json',
    '../../etc/passwd',
    '/etc/passwd',
    'lines/../../settings.json',
    'lines/a/../../../x.json',
    'lines\\a.json',
    'lines/a.json/../../b',
    'lines/a.txt',
    'locales/xx/content/lines.json',
    'locales/es/content/secrets.json',
    'locales/../es/content/lines.json',
    'secrets/a.json',
    'lines/a\0.json',
    'C:\\windows\\a.json',
    'lines/./a.json',
    'lines//a.json',
    '__proto__/a.json',
  ];

  /** File number `index`, made from a good backup, and the reasons it may be refused with. */
  function hostile(good: string, index: number): { readonly text: string; readonly reasons: readonly string[] } {
    const pick = numbers(index + 1);
    const one = <T>(of: readonly T[]): T => of[pick(of.length)] as T;
    const container = () => JSON.parse(good) as Container;
    const changed = (change: (file: Container) => void) => {
      const file = container();
      change(file);
      return JSON.stringify(file);
    };
    const damaged = ['damaged', 'not-a-backup', 'newer'];
    switch (index % 12) {
      case 0: // broken off
        return { text: good.slice(0, pick(good.length - 3)), reasons: damaged };
      case 1: {
        // a byte flipped inside the data or the hash of a part
        const at = good.indexOf('"json"') + 12 + pick(60);
        const flipped = String.fromCharCode(good.charCodeAt(at) ^ (1 + pick(6)));
        return { text: good.slice(0, at) + flipped + good.slice(at + 1), reasons: damaged };
      }
      case 2: // noise
        return { text: Array.from({ length: pick(3000) }, () => String.fromCharCode(pick(256))).join(''), reasons: damaged };
      case 3: // a field of the container of the wrong type
        return {
          text: changed((file) => {
            Object.assign(file, {
              [one(['kind', 'format', 'release', 'madeAt', 'parts'])]: one([null, true, -1, [], [1], { a: 1 }]),
            });
          }),
          reasons: damaged,
        };
      case 4: // a newer container, or a part of a later release
        return pick(2) === 0
          ? { text: changed((file) => (file.format = 2 + pick(1000))), reasons: ['newer'] }
          : {
              text: changed((file) => {
                file.parts.push({ name: `future-${pick(99)}`, sha256: sha256('1'), json: '1' });
              }),
              reasons: ['newer'],
            };
      case 5: // newer settings or content inside
        return {
          text: forged(good, one(['settings', 'clinic-content']), { version: currentVersion + 1 + pick(1000) }),
          reasons: ['newer'],
        };
      case 6: // settings that are none
        return { text: forged(good, 'settings', one(wrongTypes.slice(1, -2))), reasons: ['not-valid', 'newer'] };
      case 7: {
        // one field of the settings of the wrong type
        const settings = JSON.parse(JSON.stringify(defaultSettings)) as Record<string, Record<string, unknown>>;
        const group = one(Object.keys(settings).filter((name) => Object.keys(settings[name] ?? {}).length > 0));
        const fields = settings[group] ?? {};
        fields[one(Object.keys(fields))] = one<unknown>([{ a: 1 }, { toString: 1 }, [[]], [{}]]);
        return { text: forged(good, 'settings', { version: currentVersion, ...settings }), reasons: ['not-valid'] };
      }
      case 8: // a path that leads elsewhere
        return {
          text: forged(good, 'clinic-content', { version: 1, files: { 'lines/a.json': '{}', [one(wrongPaths)]: '{}' } }),
          reasons: ['not-valid'],
        };
      case 9: // content that is no content, or far too large
        return {
          text: forged(good, 'clinic-content', {
            version: 1,
            files: { 'lines/a.json': one<unknown>(['not json', 'x'.repeat(2_000_001), 5, null, ['{}']]) },
          }),
          reasons: ['not-valid'],
        };
      case 10: {
        // deep, or twice the same, or a part that is no JSON
        const depth = 1000 + pick(20_000);
        return one([
          { text: forged(good, 'settings', undefined, '['.repeat(depth) + ']'.repeat(depth)), reasons: ['not-valid'] },
          { text: changed((file) => file.parts.push(...file.parts)), reasons: ['damaged'] },
          { text: forged(good, 'settings', undefined, '{"version":'), reasons: ['damaged'] },
          { text: '['.repeat(depth), reasons: damaged },
        ]);
      }
      default: // another program's file, or empty
        return {
          text: one(['', '{}', 'null', '[]', '"crampwise"', '{"kind":"other-backup","format":1}', '\uFEFF', 'PK\u0003\u0004']),
          reasons: ['not-a-backup'],
        };
    }
  }

  it('are each refused with a reason, and nothing changes by a byte', async () => {
    const kiosk = await makeKiosk('Hill Road');
    writeItem(kiosk.folder, 'lines/tea.json', '{"words":{"text":"Tea is upstairs."}}');
    const source = await makeKiosk('Harbour Street');
    writeItem(source.folder, 'lines/parking.json', '{"words":{"text":"Park behind the house."}}');
    const good = await source.backups.make();
    const was = JSON.stringify(everythingIn(kiosk.folder));
    const seen = new Set<string>();
    for (let index = 0; index < 1000; index += 1) {
      const { text, reasons } = hostile(good, index);
      const outcome = await kiosk.backups.restore(text);
      expect(outcome, `file ${index}`).toMatchObject({ ok: false });
      const reason = outcome.ok ? '' : outcome.reason;
      expect(reasons, `file ${index}: ${JSON.stringify(outcome)}`).toContain(reason);
      seen.add(reason);
      if (index % 50 === 0 || index === 999) expect(JSON.stringify(everythingIn(kiosk.folder)), `file ${index}`).toBe(was);
    }
    expect([...seen].toSorted()).toEqual(['damaged', 'newer', 'not-a-backup', 'not-valid']);
    // The good one they were all made from does change it: the refusals mean something.
    expect(await kiosk.backups.restore(good)).toMatchObject({ ok: true });
    expect(JSON.stringify(everythingIn(kiosk.folder))).not.toBe(was);
  }, 60_000);

  it('a huge one is refused before it is read as JSON', async () => {
    const kiosk = await makeKiosk('Hill Road');
    expect(await kiosk.backups.restore(' '.repeat(200_000_001))).toMatchObject({ ok: false, reason: 'too-large' });
  });
});

describe('--import-settings', () => {
  it('takes a settings file as people write it, and keeps what it leaves out', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const text = JSON.stringify({ version: currentVersion, clinic: { name: 'Harbour Street' }, display: { screenInches: 32 } });
    expect(await importSettings(text, kiosk.backups, kiosk.settings.read())).toMatchObject({ ok: true });
    expect(kiosk.settings.read()).toMatchObject({
      clinic: { name: 'Harbour Street', phone: '555 0100', emergencyNumber: '911' },
      display: { screenInches: 32 },
    });
  });

  it('takes a backup', async () => {
    const [from, to] = [await makeKiosk('Harbour Street'), await makeKiosk()];
    expect(await importSettings(await from.backups.make(), to.backups, to.settings.read())).toMatchObject({ ok: true });
    expect(to.settings.read().clinic.name).toBe('Harbour Street');
  });

  it.each([
    ['not json', 'not JSON'],
    ['[]', 'neither a backup nor a settings file'],
    ['{"clinik":{"name":"x"}}', 'no settings called clinik'],
    ['{"clinic":"x"}', 'clinic'],
    ['{"place":{"region":"Mars"}}', 'place.region'],
    [`{"version":${currentVersion + 1},"clinic":{"name":"x"}}`, 'newer release'],
    ['{"kind":"crampwise-backup"', 'damaged'],
  ])('refuses %s in plain words and changes nothing', async (text, words) => {
    const kiosk = await makeKiosk('Hill Road');
    const was = everythingIn(kiosk.folder);
    const imported = await importSettings(text, kiosk.backups, kiosk.settings.read());
    expect(imported.ok).toBe(false);
    expect(imported.message).toContain(words);
    expect(everythingIn(kiosk.folder)).toEqual(was);
  });
});
