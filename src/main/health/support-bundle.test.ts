import { describe, expect, it } from 'vitest';
import { healthRows } from '../../domain/health';
import type { HealthFacts } from '../../domain/health';
import { defaultSettings } from '../../domain/settings';
import { supportBundle } from './support-bundle';

const facts: HealthFacts = {
  now: Date.UTC(2026, 10, 22, 9),
  uptimeMs: 1000,
  versions: { release: '0.1.0', electron: '45.4.1', chrome: '150', node: '24', system: 'linux' },
  isTestRuntime: false,
  disk: undefined,
  displays: [],
  isKeptAwake: true,
  clock: undefined,
  hasEmergencyNumber: true,
  contentIssues: 1,
  staleTranslations: 0,
  pastReview: 0,
  settingsTroubles: 1,
  arePinsRepaired: false,
  recoveries: [{ at: 1, why: 'the page of /home/maria.lopez/x did not load' }],
  endedBadlyAt: undefined,
  lastBackupAt: undefined,
  printer: 'no-printer',
};

/** Things that must not leave the kiosk, each planted where something like it could stand. */
const secrets = {
  pinHash: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  salt: 'deadbeefdeadbeefdeadbeefdeadbeef',
  pin: '482915',
  clinic: 'Harbour Street Surgery',
  phone: '555 0100',
  person: 'maria.lopez',
  added: 'a value of a group that came later',
};

describe('the file for support', () => {
  const text = supportBundle({
    facts,
    rows: healthRows(facts),
    contentIssues: [{ file: 'questions/Q030.json', field: 'short', reason: 'kept as /home/maria.lopez/set-aside/x.json' }],
    settingsTroubles: [{ field: 'clinic.phone', reason: 'is not valid' }],
    settings: {
      ...defaultSettings,
      clinic: { ...defaultSettings.clinic, name: secrets.clinic, phone: secrets.phone },
      ...({ later: { note: secrets.added } } as object),
    },
    logs: {
      'kiosk.log': [
        'started',
        `Error: cannot read {"role":"manager","salt":"${secrets.salt}","hash":"${secrets.pinHash}"}`,
        `refused a PIN: ${secrets.pin}`,
        'at /home/maria.lopez/.config/crampwise/settings.json',
      ].join('\n'),
    },
    homeFolder: '/home/maria.lopez',
  });

  it.each(Object.entries(secrets))('does not hold the %s that was planted', (_, secret) => {
    expect(text).not.toContain(secret);
  });

  it('holds what somebody who helps needs: versions, rows, what is set, and the log', () => {
    const bundle = JSON.parse(text) as {
      facts: HealthFacts;
      rows: { words: string }[];
      settings: { clinic: Record<string, string>; place: object };
      logs: Record<string, string[]>;
      contentIssues: { file: string }[];
    };
    expect(bundle.facts.versions.electron).toBe('45.4.1');
    expect(bundle.rows.map(({ words }) => words)).toContain('settings.troubles');
    expect(bundle.settings.clinic).toMatchObject({ name: 'set', emergencyNumber: 'not set' });
    expect(bundle.settings.place).toEqual(defaultSettings.place);
    expect(bundle.logs['kiosk.log']?.[0]).toBe('started');
    expect(bundle.contentIssues[0]?.file).toBe('questions/Q030.json');
  });
});
