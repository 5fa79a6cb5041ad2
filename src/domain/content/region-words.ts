import type { RegionWords, RegionWordsPart } from '../language';
import type { Settings } from '../settings';
import type { Placeholder } from './ids';

type Region = Settings['place']['region'];

/** The words that differ between countries, in one language, for a clinic's region. */
export function regionWords({ default: base, regions }: RegionWordsPart, region: Region): RegionWords {
  return { ...base, ...regions[region] };
}

/** Marks a number as left-to-right on its own, so that it never turns round inside a text that runs from right to left. */
const isolate = (number: string) => `\u2066${number}\u2069`;

/** What the kiosk says in place of a detail the clinic has not given. One sentence part for each, from the interface words. */
export type Unset = Readonly<Record<'emergencyNumber' | 'urgentLine' | 'clinicPhone' | 'clinicName', string>>;

/** A value for each placeholder a text may hold. `words` are the region words of the text's language. */
export function placeholderValues(
  settings: Pick<Settings, 'clinic' | 'place'>,
  words: RegionWordsPart,
  unset: Unset,
): Readonly<Record<Placeholder, string>> {
  const { emergencyNumber, urgentLine, phone, name } = settings.clinic;
  return {
    ...regionWords(words, settings.place.region),
    emergencyNumber: emergencyNumber === '' ? unset.emergencyNumber : isolate(emergencyNumber),
    urgentLine: urgentLine === '' ? unset.urgentLine : isolate(urgentLine),
    clinicPhone: phone === '' ? unset.clinicPhone : isolate(phone),
    clinicName: name === '' ? unset.clinicName : name,
  };
}

/** A text with its placeholders filled. An unknown name is left as it stands; the content check refuses it long before. */
export function fillPlaceholders(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in values ? values[name as Placeholder] : whole));
}
