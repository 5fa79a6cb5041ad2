import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../domain/content';
import type { Pack } from '../../domain/content';
import type { LanguageCode } from '../../domain/language';
import { defaultSettings } from '../../domain/settings';
import type { Settings } from '../../domain/settings';
import { builtInSafety } from '../content/built-in-safety';
import { hashOf } from '../content/hash-of';
import { kioskView } from './kiosk-view';

const english = buildCatalogue(builtInSafety(), hashOf).pack('en');
/** The same slides as if a computer or a person had put them into a language. */
const inLanguage = (language: LanguageCode, origin: 'computer' | 'person'): Pack => ({
  ...english,
  slides: Object.fromEntries(Object.entries(english.slides).map(([id, entry]) => [id, { ...entry, language, origin }])),
});
const packs: Record<LanguageCode, Pack> = { es: inLanguage('es', 'computer') };
const setUp: Settings = {
  ...defaultSettings,
  clinic: { ...defaultSettings.clinic, name: 'Elm', phone: '555', emergencyNumber: '911', urgentLine: '' },
};

const view = (settings: Settings, changes: Partial<Parameters<typeof kioskView>[0]> = {}) =>
  kioskView({
    settings,
    pack: (code) => packs[code] ?? english,
    version: '1.2.3',
    systemTimeZone: 'Europe/Dublin',
    testLanguages: false,
    ...changes,
  });

describe('what the page may know', () => {
  it('is no more than it needs', () => {
    expect(Object.keys(view(setUp)).sort()).toEqual(['demo', 'languages', 'plan', 'settings', 'version']);
    expect(Object.keys(view(setUp).settings).sort()).toEqual(['clinic', 'display', 'place', 'session']);
  });

  it('says demo until the clinic has given its name and numbers', () => {
    expect(view(defaultSettings).demo).toBe(true);
    expect(view(setUp).demo).toBe(false);
  });

  it('has both locked slides in its plan', () => {
    expect(view(defaultSettings).plan.loops[0]?.entries.map(({ slide }) => slide)).toEqual(
      expect.arrayContaining(['L09', 'L10']),
    );
  });

  it('takes the time zone of the settings, else the machine’s, else UTC', () => {
    expect(view(setUp).plan.timeZone).toBe('Europe/Dublin');
    expect(view({ ...setUp, place: { ...setUp.place, timeZone: 'Asia/Tokyo' } }).plan.timeZone).toBe('Asia/Tokyo');
    expect(view(setUp, { systemTimeZone: undefined }).plan.timeZone).toBe('UTC');
    expect(view(setUp, { systemTimeZone: 'Etc/Nowhere' }).plan.timeZone).toBe('UTC');
  });
});

describe('the languages on offer', () => {
  it('are those the content has; a draft says so', () => {
    expect(view(defaultSettings).languages).toEqual([
      { code: 'en', draft: false },
      { code: 'es', draft: true },
    ]);
  });

  it('lose a draft once the kiosk is set up, until a manager has acknowledged it', () => {
    expect(view(setUp).languages.map(({ code }) => code)).toEqual(['en']);
    expect(view(setUp).plan.languages).toEqual(['en']);
    const acknowledged = { ...setUp, languages: { ...setUp.languages, acknowledgedDrafts: ['es' as const] } };
    expect(view(acknowledged).languages).toContainEqual({ code: 'es', draft: true });
    expect(view(acknowledged).plan.languages).toEqual(['en', 'es']);
  });

  it('keep a language that people have translated', () => {
    expect(view(setUp, { pack: (code) => (code === 'es' ? inLanguage('es', 'person') : english) }).languages).toContainEqual({
      code: 'es',
      draft: false,
    });
  });

  it('are never none', () => {
    const onlyArabic = { ...setUp, languages: { ...setUp.languages, offered: ['ar' as const], inLoop: ['ar' as const] } };
    expect(view(onlyArabic).languages).toEqual([{ code: 'en', draft: false }]);
    expect(view(onlyArabic).plan.languages).toEqual(['en']);
  });

  it('have the test languages only when they are asked for', () => {
    expect(view(setUp, { testLanguages: true }).languages.map(({ code }) => code)).toEqual(['en', 'en-XA', 'ar-XB']);
    expect(view(setUp, { testLanguages: true }).plan.languages).toEqual(['en', 'en-XA', 'ar-XB']);
  });
});
