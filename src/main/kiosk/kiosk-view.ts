import type { KioskView, OfferedLanguage } from '../../bridge/contract';
import type { Entry, Pack } from '../../domain/content';
import { languageCodes, languageOf, originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { isTimeZone } from '../../domain/time';
import { planOf } from '../../domain/playlist';
import type { Plan } from '../../domain/playlist';
import type { Schedule, Overrides } from '../../domain/schedule';
import { isSetUp } from '../../domain/settings';
import type { Settings } from '../../domain/settings';

interface ViewParts {
  readonly settings: Settings;
  readonly pack: (language: LanguageCode) => Pack;
  readonly version: string;
  /** The machine's own time zone, as far as it knows one. */
  readonly systemTimeZone: string | undefined;
  readonly testLanguages: boolean;
  /** What staff have published and asked for; undefined on a kiosk nobody has touched. */
  readonly wall?: { readonly published: Schedule | undefined; readonly overrides: Overrides };
  /** When this release was built, and what else makes the clock unbelievable (docs/rules.md, rule 8). */
  readonly builtAt?: number;
  readonly clockTrouble?: Plan['clockTrouble'];
}

/** What patient screens may know of the kiosk, and nothing else (docs/rules.md, rule 10). */
export function kioskView({ settings, pack, version, systemTimeZone, testLanguages, wall, ...clock }: ViewParts): KioskView {
  const { clinic, place, display, session } = settings;
  const demo = !isSetUp(settings);
  const tests = testLanguages ? languageCodes.filter((code) => languageOf(code).isTest) : [];
  const offered = [...offeredLanguages(settings, pack, demo), ...tests.map((code) => ({ code, draft: true }))];
  const inLoop = settings.languages.inLoop.filter((code) => offered.some((language) => language.code === code));
  const loopLanguages = inLoop.length > 0 ? inLoop : offered.slice(0, 1).map(({ code }) => code);
  const timeZone = place.timeZone === 'system' ? systemTimeZone : place.timeZone;
  return {
    settings: { clinic, place, display, session },
    languages: offered,
    plan: planOf({
      pack: pack(originalLanguage),
      languages: [...loopLanguages, ...tests],
      timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC',
      ...(wall && { schedule: wall.published, overrides: wall.overrides }),
      notBefore: clock.builtAt ?? 0,
      clockTrouble: clock.clockTrouble,
    }),
    demo,
    version,
  };
}

/**
 * The languages a visitor may choose: those the clinic offers and the content has. Once the kiosk is set up, a draft is off until a
 * manager has acknowledged it (docs/rules.md, rule 1). There is always one.
 */
function offeredLanguages(settings: Settings, pack: ViewParts['pack'], demo: boolean): readonly OfferedLanguage[] {
  const { offered, acknowledgedDrafts } = settings.languages;
  const found = [...new Set(offered)].flatMap((code): OfferedLanguage[] => {
    if (code === originalLanguage) return [{ code, draft: false }];
    const own = Object.values(pack(code))
      .flatMap((entries: Readonly<Record<string, Entry>>) => Object.values(entries))
      .filter((entry) => entry.language === code);
    const draft = own.some(({ origin, checked }) => origin === 'computer' && checked.state !== 'signed');
    const isOn = own.length > 0 && (!draft || demo || acknowledgedDrafts.includes(code));
    return isOn ? [{ code, draft }] : [];
  });
  return found.length > 0 ? found : [{ code: originalLanguage, draft: false }];
}
