/** What a language's folder says of it: the shape of `locales/<code>/language.json`. Every part is required, so that none is forgotten. */
import { z } from 'zod';
import { scriptNames } from './scripts';

/** Words or keys in one line, with a space between each. */
const Row = z
  .string()
  .min(1)
  .refine((row) => row.split(' ').every((key) => key !== ''), 'holds two spaces in a row, or one at an end');
const Pattern = z
  .string()
  .min(1)
  .refine((source) => {
    try {
      return new RegExp(source, 'u') instanceof RegExp;
    } catch {
      return false;
    }
  }, 'is no regular expression');

/** The keys of the on-screen keyboard, row by row. */
export const KeyboardPart = z.strictObject({
  letters: z.array(Row).min(3).max(3),
  hasCapitals: z.boolean(),
  /** Takes the place of the first row: accents, other forms of a letter. */
  rare: Row,
  /** What stands on the key that brings `rare`. */
  rareLabel: z.string().min(1),
  numbers: z.array(Row).min(3).max(3),
});
export type KeyboardPart = z.infer<typeof KeyboardPart>;

/** The stemmers of the library, by the names it gives them; `none` for a language that does without. */
export const stemmerNames = [
  'none', 'arabic', 'armenian', 'bulgarian', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'greek', 'hungarian', 'indian',
  'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian', 'portuguese', 'romanian', 'russian', 'sanskrit', 'serbian',
  'spanish', 'swedish', 'tamil', 'turkish', 'ukrainian',
] as const; // prettier-ignore
export type StemmerName = (typeof stemmerNames)[number];

/** How words of the language are compared in search. All words are written folded: small letters without accents. */
export const SearchPart = z.strictObject({
  stemmer: z.enum(stemmerNames),
  /**
   * What is written onto the next word, such as articles, and endings that the stemmer does not know: the longest of each is taken off as
   * long as three letters stay.
   */
  affixes: z.strictObject({ before: z.array(z.string().min(1)), after: z.array(z.string().min(1)) }),
  /** Pairs of words that count as one, where the stemmer keeps them apart. */
  sameAs: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
  /** Words that every second text holds, and that say nothing in a search. */
  stopWords: Row,
});
export type SearchPart = z.infer<typeof SearchPart>;

const regionWordNames = ['waterPill', 'waterPills', 'dummyPill', 'dummyPills', 'paracetamol', 'salbutamol', 'liters'] as const;
const regionNames = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'other'] as const;
const RegionWords = z.record(z.enum(regionWordNames), z.string().min(1));
/** The words that fill the placeholders of a text, for one region. */
export type RegionWords = z.infer<typeof RegionWords>;

/** The words that differ between countries: one set, and what is different in some regions. */
export const RegionWordsPart = z.strictObject({
  default: RegionWords,
  regions: z.partialRecord(z.enum(regionNames), z.partialRecord(z.enum(regionWordNames), z.string().min(1))),
});
export type RegionWordsPart = z.infer<typeof RegionWordsPart>;

/** The units that a translation must keep; each language gives a pattern for how the unit may be written. */
export const unitNames = ['second', 'minute', 'hour', 'week', 'year', 'milligram', 'microgram', 'percent', 'cup'] as const;
export type UnitName = (typeof unitNames)[number];

/** One term of the language's word list. */
const Term = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** What the texts say. */
  term: z.string().min(1),
  /**
   * Patterns of what they do not say. One that is all small letters is found in capitals too. Text in brackets may hold it, as may the
   * word list that explains words.
   */
  bannedForms: z.array(Pattern),
});

/** The strengths of advice. Each has one way to be said in a language, so that none passes for another. */
export const strengthNames = ['never', 'do-not', 'unless', 'not-advised', 'not-suggested', 'only-if'] as const;
export type StrengthName = (typeof strengthNames)[number];

/** What the check of all texts must know of the language. */
const WordingPart = z.strictObject({
  /** Tags of the regions whose people read these texts: where they disagree about the mark of thousands, numbers have none. */
  regions: z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+$/)).min(1),
  /** How each strength of advice is said. */
  strengths: z.record(z.enum(strengthNames), Pattern),
  /** English texts that have more than one translation, because the grammar of the place asks for it. */
  severalRenderings: z.array(z.string().min(1)),
  /** Keys of interface words whose number can never ask for another form, as `namespace:key`. */
  fixedNumbers: z.array(z.string().min(1)),
  /** The package with the language's Hunspell dictionary; `null` where there is none. Our own words stand in `spelling.txt`. */
  dictionary: z.string().min(1).nullable(),
});

/** Something to type, and the item that must be among what is found. */
const SampleSearch = z.strictObject({ typed: z.string().min(1), finds: z.string().regex(/^[a-z]+\/[A-Za-z0-9-]+$/) });

/** Everything about a language but its texts. */
export const LanguageFile = z.strictObject({
  /** The value for `lang`, so that fonts, speech and hyphenation choose well. */
  tag: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  /** The language's name for itself. */
  nativeName: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  script: z.enum(scriptNames),
  /** Tesseract's name for the language: the tests read printed pages back. */
  ocr: z.string().regex(/^[a-z]{3}(?:_[a-z]+)*$/),
  keyboard: KeyboardPart,
  search: SearchPart,
  regionWords: RegionWordsPart,
  terms: z.array(Term).min(1),
  units: z.record(z.enum(unitNames), Pattern),
  /** How numbers are written in the texts. */
  numbers: z.strictObject({
    decimal: z.string().length(1),
    /** Empty where none is written. */
    thousands: z.string().max(1),
    /** Numbers the language may say as a word, such as the dual of Arabic: by the number, how they may be said. */
    words: z.record(z.string().regex(/^\d+$/), Pattern),
  }),
  sentences: z.strictObject({
    /** In words. */
    longest: z.int().min(8).max(60),
    /** The reading level's formula rests on English syllables: other languages are read by people. */
    readingLevel: z.enum(['flesch-kincaid', 'none']),
  }),
  wording: WordingPart,
  samples: z.strictObject({
    searches: z.array(SampleSearch).min(1),
    /** A word of every patient handout, as the tests must read it on a picture of the page. */
    paper: z.string().min(1),
  }),
});
export type LanguageFile = z.infer<typeof LanguageFile>;
