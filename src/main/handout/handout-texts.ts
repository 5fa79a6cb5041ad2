import { dateOnPaper, fill, itemsOf, titleIn } from '../../domain/handout';
import type { HandoutItem, HandoutRequest, HandoutSource, PaperWords, SignedOff } from '../../domain/handout';
import type { PaperLogo } from '../../print';
import { tiers } from '../../domain/content';
import type { Entry, Pack, Source, Tier } from '../../domain/content';
import { originalLanguage } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { isSetUp, paperOf } from '../../domain/settings';
import type { Paper, Settings } from '../../domain/settings';
import { qrCode } from '../../domain/qr-code';
import { qrHandoutTexts } from '../../domain/qr-handout';
import { paperWords } from './paper-words';
import { valuesIn } from './create-filled-packs';
import type { FilledPacks } from './create-filled-packs';
import { paperFonts } from './paper-fonts';

/**
 * More codes than this are more paper than text: then the codes carry the warnings alone, and where those are too long too (a draft stands
 * with its English), the two most pressing ones in a breath each.
 */
const mostCodes = 2;

export interface HandoutTextsParts {
  readonly settings: () => Settings;
  readonly pack: (language: LanguageCode) => Pack;
  readonly sources: Readonly<Record<string, Source>>;
  /** Languages whose text nobody has checked yet. */
  readonly drafts: ReadonlySet<LanguageCode>;
  readonly version: string;
  /** The clinic's logo, where it has one. */
  readonly logo?: PaperLogo | undefined;
  readonly now: () => number;
  readonly timeZone: string;
  readonly filled: FilledPacks;
}

export type HandoutTexts = ReturnType<typeof createHandoutTexts>;

/** Finds the words of a handout, with the clinic's numbers in them. */
export function createHandoutTexts(parts: HandoutTextsParts) {
  const { settings } = parts;
  const packIn = (language: LanguageCode) => parts.filled(parts.pack(language), language, settings());
  const numbersIn = (language: LanguageCode): Readonly<Record<Tier, string>> => {
    const { emergencyNumber, urgentLine, clinicPhone } = valuesIn(settings(), language);
    return { emergency: emergencyNumber, today: urgentLine, visit: clinicPhone };
  };

  return {
    paper: (): Paper => paperOf(settings()),
    fonts: () => paperFonts,
    logo: parts.logo,
    words: paperWords,
    of: (request: HandoutRequest, language: LanguageCode): { readonly source: HandoutSource; readonly today: string } => {
      const pack = packIn(language);
      const isDraft = parts.drafts.has(language);
      const hasEnglish = request.language === originalLanguage || request.second === originalLanguage;
      const words = paperWords(language);
      const english = isDraft && !hasEnglish ? paperWords(originalLanguage) : undefined;
      const items = itemsOf(request, pack);
      const heading = (from: PaperWords, numbers: Readonly<Record<Tier, string>>) =>
        Object.fromEntries(tiers.map((tier) => [tier, fill(from.paper.call[tier], { number: numbers[tier] })])) as Record<
          Tier,
          string
        >;
      const spoken: readonly Entry[] = [
        ...Object.values(pack.warnings),
        ...items.flatMap((item): readonly Entry[] => (item.kind === 'part' ? [] : [pack[item.kind][item.id] ?? []].flat())),
      ];
      const isChecked = spoken.every(({ checked }) => checked.state === 'signed');
      const textsFor = (some: readonly HandoutItem[], length: 'whole' | 'shortest') =>
        qrHandoutTexts({
          items: some,
          length,
          language,
          pack,
          words: {
            title: titleIn(words, request),
            heading: heading(words, numbersIn(language)),
            grade: words.evidence.label,
            closing: [...(isDraft ? [words.shared.draft] : []), ...(isChecked ? [] : [words.shared.notChecked])],
          },
          ...(english ? { english: { heading: heading(english, numbersIn(originalLanguage)) } } : {}),
        });
      // One set of codes on a page: the visitor's own language, and as much as its codes hold.
      const codeTexts = () => {
        const [whole, warnings] = [textsFor(items, 'whole'), textsFor([], 'whole')];
        if (whole.length <= mostCodes) return whole;
        return warnings.length <= mostCodes ? warnings : textsFor([], 'shortest');
      };
      const source: HandoutSource = {
        request,
        items,
        language,
        pack,
        words,
        english,
        isDraft,
        numbers: numbersIn(language),
        englishNumbers: numbersIn(originalLanguage),
        sources: parts.sources,
        signedOff: (kind, id) => signedOff(pack[kind][id]),
        clinicName: isSetUp(settings()) ? settings().clinic.name : '',
        version: parts.version,
        codes: language === request.language ? codeTexts().map(qrCode) : [],
      };
      const today = dateOnPaper(language, dayAt(parts.now(), parts.timeZone));
      return { source, today };
    },
  };
}

/** Who signed for a text as it stands. */
function signedOff(entry: Entry | undefined): SignedOff | undefined {
  return entry?.checked.state === 'signed'
    ? { name: entry.checked.by, role: entry.checked.role, on: entry.checked.on }
    : undefined;
}

/** The day at a moment where the clinic is, as `2026-11-22`. */
function dayAt(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}
