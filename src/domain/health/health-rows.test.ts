import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ar from '../../../locales/ar/admin-health.json' with { type: 'json' };
import en from '../../../locales/en/admin-health.json' with { type: 'json' };
import es from '../../../locales/es/admin-health.json' with { type: 'json' };
import type { HealthFacts } from './health-facts';
import { healthLevels, healthRows, healthWords } from './health-rows';
import type { HealthWords } from './health-rows';

const now = Date.UTC(2026, 10, 22, 9);
const day = 86_400_000;
const well: HealthFacts = {
  now,
  uptimeMs: 50 * 3_600_000,
  versions: { release: '0.1.0', electron: '45.4.1', chrome: '150', node: '24', system: 'linux' },
  isTestRuntime: false,
  disk: { freeBytes: 20e9, totalBytes: 60e9 },
  displays: [{ width: 1920, height: 1080 }],
  isKeptAwake: true,
  clock: undefined,
  hasEmergencyNumber: true,
  contentIssues: 0,
  staleTranslations: 0,
  pastReview: 0,
  settingsTroubles: 0,
  arePinsRepaired: false,
  recoveries: [],
  endedBadlyAt: undefined,
  lastBackupAt: now - 3 * day,
  printer: 'ready',
};
const rowFor = (about: string, facts: Partial<HealthFacts>) =>
  healthRows({ ...well, ...facts }).find(({ words }) => words.startsWith(`${about}.`));

describe('the health of a kiosk', () => {
  it('is in order where nothing is wrong, and then asks for nothing', () => {
    for (const row of healthRows(well)) expect(row).toMatchObject({ level: 'good' });
    expect(healthRows(well).filter(({ action }) => action)).toEqual([]);
  });

  it.each<[string, Partial<HealthFacts>, HealthWords, string, object]>([
    ['no emergency number', { hasEmergencyNumber: false }, 'number.missing', 'act', {}],
    ['settings that could not be read', { settingsTroubles: 2 }, 'settings.troubles', 'act', { count: 2 }],
    ['PINs read from their copy', { arePinsRepaired: true }, 'pins.repaired', 'look', {}],
    ['broken content', { contentIssues: 7 }, 'content.issues', 'look', { count: 7 }],
    ['old translations', { staleTranslations: 3 }, 'translations.stale', 'look', { count: 3 }],
    ['a review that is due', { pastReview: 1 }, 'review.due', 'look', { count: 1 }],
    [
      'a second display',
      { displays: [well.displays, { width: 800, height: 600 }].flat() },
      'displays.several',
      'look',
      { count: 2 },
    ],
    ['no display', { displays: [] }, 'displays.none', 'act', {}],
    ['a system that may sleep', { isKeptAwake: false }, 'awake.refused', 'look', {}],
    ['a clock before the build', { clock: 'before-build' }, 'clock.beforeBuild', 'act', { at: now }],
    ['a clock set back', { clock: 'jumped-back' }, 'clock.jumpedBack', 'act', { at: now }],
    ['little room', { disk: { freeBytes: 0.55e9, totalBytes: 60e9 } }, 'disk.low', 'look', { gigabytes: 0.5 }],
    ['no room', { disk: { freeBytes: 50e6, totalBytes: 60e9 } }, 'disk.full', 'act', { gigabytes: 0 }],
    ['a disk that does not say', { disk: undefined }, 'disk.unknown', 'look', {}],
    ['no backup', { lastBackupAt: undefined }, 'backup.never', 'look', {}],
    ['an old backup', { lastBackupAt: now - 31 * day }, 'backup.old', 'look', { count: 31 }],
    ['a backup of the future', { lastBackupAt: now + day }, 'backup.good', 'good', { count: 0 }],
    ['one recovery', { recoveries: [{ at: now - day, why: 'x' }] }, 'recovery.some', 'good', { count: 1, at: now - day }],
    [
      'many recoveries',
      { recoveries: Array.from({ length: 5 }, () => ({ at: now - day, why: 'x' })) },
      'recovery.often',
      'look',
      { count: 5 },
    ],
    ['a recovery long ago', { recoveries: [{ at: now - 8 * day, why: 'x' }] }, 'recovery.none', 'good', {}],
    ['a power cut', { endedBadlyAt: now - day }, 'end.bad', 'good', { at: now - day }],
    ['printing switched off', { printer: 'off' }, 'printer.off', 'good', {}],
    ['no printer', { printer: 'no-printer' }, 'printer.none', 'look', {}],
    ['a paused printer', { printer: 'paused' }, 'printer.paused', 'look', {}],
    ['a printer without paper', { printer: 'out-of-paper' }, 'printer.paper', 'look', {}],
    ['a jammed printer', { printer: 'needs-attention' }, 'printer.attention', 'look', {}],
    ['a printer that cannot be looked up', { printer: undefined }, 'printer.unknown', 'look', {}],
    ['two days of running', {}, 'uptime.running', 'good', { days: 2, hours: 2 }],
    ['a test runtime', { isTestRuntime: true }, 'version.test', 'look', { electron: '45.4.1' }],
  ])('names %s', (_, facts, words, level, values) => {
    const row = rowFor(words.split('.')[0] ?? '', facts);
    expect(row).toMatchObject({ words, level });
    expect(row?.values).toMatchObject(values);
  });

  it('has the worst first, and one row for each thing whatever the figures are', () => {
    const anyFacts = fc.record({
      contentIssues: fc.nat(),
      pastReview: fc.nat(),
      hasEmergencyNumber: fc.boolean(),
      isTestRuntime: fc.boolean(),
      disk: fc.option(fc.record({ freeBytes: fc.nat(), totalBytes: fc.nat() }), { nil: undefined }),
      lastBackupAt: fc.option(fc.nat(), { nil: undefined }),
      clock: fc.constantFrom(undefined, 'before-build' as const, 'jumped-back' as const),
    });
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = healthRows({ ...well, ...facts });
        const levels = rows.map(({ level }) => healthLevels.indexOf(level));
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
        const subjects = rows.map(({ words }) => words.split('.')[0]);
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
    );
  });
});

describe.each([
  ['en', en],
  ['es', es],
  ['ar', ar],
])('the words for it in %s', (_, words) => {
  it.each(healthWords)('say %s with a title and a detail', (key) => {
    const [about = '', state = ''] = key.split('.');
    const found = (words.rows as Record<string, Record<string, Record<string, string>>>)[about]?.[state];
    // A title that counts has plural forms.
    expect(found?.title ?? found?.title_other).toBeTruthy();
    expect(found?.detail).toBeTruthy();
  });
});
