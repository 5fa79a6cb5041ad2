/** Places where regulators differ, and the wordings a clinician may choose between (docs/rules.md, rule 21). Until somebody chooses, our own words hold. */
import { z } from 'zod';
import { canonical } from '../content';
import type { Entry, Kind, Pack, RawContent } from '../content';
import { languageCodes, originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import type { Choice } from './sign-off-data';
import { reworded } from './wording';

/** The option that changes nothing. */
export const asWritten = 'as-written';

/** Texts to put in place of ours, by path in an item's words (`short`, `detail.1.text`), in each language. */
const Changes = z.record(z.string(), z.partialRecord(z.enum(languageCodes), z.record(z.string(), z.string().min(1))));

/** One record of `resources/content/switches.json`. `key` is the item it is asked at; why, and what each option says, stand in the words. */
export const Switch = z.strictObject({
  id: z.string().min(1),
  key: z.string().min(1),
  options: z.array(z.strictObject({ id: z.string().min(1), changes: Changes })).min(1),
});
export type Switch = z.infer<typeof Switch>;

/** The switches out of their file; one that is not right is left out, and with it the choice. */
export function readSwitches(raw: unknown): readonly Switch[] {
  return (Array.isArray(raw) ? raw : []).flatMap((record) => {
    const parsed = Switch.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The option that holds at a switch. */
export function optionOf(id: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.switch === id)?.option ?? asWritten;
}

/**
 * The chosen wordings as content to lay over ours. `packIn` gives our own words. A translation is changed only where it stands for our
 * English as it is: then it stands for the changed English too.
 */
export function chosenContent(
  switches: readonly Switch[],
  choices: readonly Choice[],
  packIn: (language: LanguageCode) => Pack,
  hashOf: (text: string) => string,
): RawContent {
  const chosen = switches.flatMap(({ id, options }) => options.filter((option) => option.id === optionOf(id, choices)));
  const texts = new Map<string, Record<LanguageCode, Record<string, string>>>();
  for (const { changes } of chosen) {
    for (const [key, byLanguage] of Object.entries(changes)) {
      const before = texts.get(key) ?? {};
      for (const [language, changed] of Object.entries(byLanguage) as [LanguageCode, Record<string, string>][])
        before[language] = { ...before[language], ...changed };
      texts.set(key, before);
    }
  }
  const words: Record<LanguageCode, Record<string, Record<string, unknown>>> = {};
  for (const [key, byLanguage] of texts) {
    const [kind, id] = key.split('/') as [Kind, string];
    const entryIn = (language: LanguageCode) => (packIn(language)[kind] as Readonly<Record<string, Entry>>)[id];
    const english = entryIn(originalLanguage);
    const inEnglish = byLanguage[originalLanguage];
    // Where the clinic's folder has words of its own, those are what it wants.
    if (!english || english.addedHere || !inEnglish) continue;
    const newEnglish = reworded(english.words, inEnglish);
    for (const [language, changed] of Object.entries(byLanguage)) {
      const entry = entryIn(language);
      if (entry?.language !== language) continue;
      const isOriginal = language === originalLanguage;
      const stamp = { madeFrom: hashOf(canonical(newEnglish)), translatedBy: 'computer' };
      ((words[language] ??= {})[kind] ??= {})[id] = isOriginal ? newEnglish : { ...reworded(entry.words, changed), ...stamp };
    }
  }
  return { facts: {}, words, sources: [] };
}
