import type { LanguageCode } from '../language';
import type { Settings } from '../settings';
import type { Placeholder } from './ids';

type Region = Settings['place']['region'];
type RegionWord = 'waterPill' | 'waterPills' | 'dummyPill' | 'dummyPills' | 'paracetamol' | 'salbutamol' | 'liters';
type Words = Readonly<Record<RegionWord, string>>;

const american: Words = {
  waterPill: 'water pill',
  waterPills: 'water pills',
  dummyPill: 'dummy pill',
  dummyPills: 'dummy pills',
  paracetamol: 'acetaminophen',
  salbutamol: 'albuterol',
  liters: 'liters',
};
const british: Words = {
  waterPill: 'water tablet',
  waterPills: 'water tablets',
  dummyPill: 'dummy tablet',
  dummyPills: 'dummy tablets',
  paracetamol: 'paracetamol',
  salbutamol: 'salbutamol',
  liters: 'litres',
};
const english: Readonly<Record<Region, Words>> = {
  US: american,
  CA: { ...american, salbutamol: 'salbutamol', liters: 'litres' },
  GB: british,
  IE: british,
  AU: british,
  NZ: british,
  other: { ...american, paracetamol: 'acetaminophen (paracetamol)', salbutamol: 'albuterol (salbutamol)' },
};
const spanish: Words = {
  waterPill: 'pastilla para eliminar líquidos (diurético)',
  waterPills: 'pastillas para eliminar líquidos (diuréticos)',
  dummyPill: 'pastilla sin medicina (placebo)',
  dummyPills: 'pastillas sin medicina (placebo)',
  paracetamol: 'paracetamol (acetaminofén)',
  salbutamol: 'salbutamol (albuterol)',
  liters: 'litros',
};
const arabic: Words = {
  waterPill: 'حبة مدرّة للبول',
  waterPills: 'الحبوب المدرّة للبول',
  dummyPill: 'حبة وهمية',
  dummyPills: 'حبوب وهمية',
  paracetamol: 'باراسيتامول (أسيتامينوفين)',
  salbutamol: 'سالبوتامول (ألبوتيرول)',
  liters: 'لتر',
};

/** The words that differ between countries, in a language, for a clinic's region (ruling 15). */
export function regionWords(language: LanguageCode, region: Region): Words {
  if (language === 'es') return spanish;
  if (language === 'ar') return arabic;
  return english[region];
}

/** Marks a number as left-to-right on its own, so that it never turns round inside Arabic (ruling 16). */
const isolate = (number: string) => `\u2066${number}\u2069`;

/** What the kiosk says in place of a detail the clinic has not given. One sentence part for each, from the interface words. */
export type Unset = Readonly<Record<'emergencyNumber' | 'urgentLine' | 'clinicPhone' | 'clinicName', string>>;

/** A value for each placeholder a text may hold. */
export function placeholderValues(
  settings: Pick<Settings, 'clinic' | 'place'>,
  language: LanguageCode,
  unset: Unset,
): Readonly<Record<Placeholder, string>> {
  const { emergencyNumber, urgentLine, phone, name } = settings.clinic;
  return {
    ...regionWords(language, settings.place.region),
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
