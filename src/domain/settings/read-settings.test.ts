import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersion } from './migrate';
import { defaultSettings, isSetUp } from './settings';
import { readSettings } from './read-settings';
import type { Settings } from './settings';

const good = {
  version: currentVersion,
  ...defaultSettings,
  clinic: { ...defaultSettings.clinic, name: 'Clinic', phone: '555 0100', emergencyNumber: '112', urgentLine: '111' },
};
const settingsIn = (stored: unknown, fallback?: Settings) => {
  const read = readSettings(stored, fallback);
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return read;
};

describe('reading settings', () => {
  it('gives back what was written', () => {
    const { version, ...settings } = good;
    expect(version).toBe(currentVersion);
    expect(settingsIn(good)).toEqual({ ok: true, settings, troubles: [] });
  });

  it('keeps the emergency number when another field is spoilt, and names the field', () => {
    const read = settingsIn({ ...good, session: { ...good.session, idleSeconds: 'soon' }, display: 7 });
    expect(read.settings.clinic.emergencyNumber).toBe('112');
    expect(read.troubles.map(({ field }) => field).sort()).toEqual(['display', 'session.idleSeconds']);
  });

  it('takes the last good value for a spoilt field, not the default', () => {
    const lastGood = { ...defaultSettings, clinic: { ...good.clinic, emergencyNumber: '999' } };
    expect(
      settingsIn({ ...good, clinic: { ...good.clinic, emergencyNumber: 911 } }, lastGood).settings.clinic.emergencyNumber,
    ).toBe('999');
  });

  it('pulls numbers into their range', () => {
    const read = settingsIn({ ...good, session: { idleSeconds: -5, largeTextIdleSeconds: 1e12, graceSeconds: 0, sound: true } });
    expect(read.settings.session).toEqual({
      idleSeconds: 20,
      largeTextIdleSeconds: 900,
      graceSeconds: 20,
      sound: true,
      volumePercent: 60,
      staffIdleSeconds: 300,
    });
    expect(read.troubles).toEqual([]);
  });

  it('refuses a file from a newer release by that name', () => {
    expect(readSettings({ ...good, version: currentVersion + 1 })).toEqual({ ok: false, reason: 'newer' });
  });

  it('never offers a test language to patients', () => {
    expect(settingsIn({ ...good, languages: { ...good.languages, offered: ['en-XA'] } }).settings.languages.offered).toEqual([
      'en',
      'es',
      'ar',
    ]);
  });

  it('makes whole settings of anything at all, or says why not', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (clinic, rest) => {
        const read = readSettings({ clinic, session: rest });
        if (read.ok) expect(Object.keys(read.settings)).toEqual(Object.keys(defaultSettings));
        const whole = readSettings(rest);
        if (!whole.ok) expect(['newer', 'unreadable']).toContain(whole.reason);
      }),
    );
  });
});

describe('the demo state', () => {
  it('ends when people know whom to call and where they are', () => {
    expect(isSetUp(defaultSettings)).toBe(false);
    expect(isSetUp({ ...defaultSettings, clinic: good.clinic })).toBe(true);
    expect(isSetUp({ ...defaultSettings, clinic: { ...good.clinic, emergencyNumber: '' } })).toBe(false);
  });
});
