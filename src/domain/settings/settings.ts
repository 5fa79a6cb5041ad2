/** What a clinic sets: the schema, its limits and its defaults. Every field stands alone, so that one bad value costs one value. */
import { z } from 'zod';
import { languageCodes, languages, writtenLanguages } from '../language';
import { isTimeZone } from '../playlist/local-midnight';

/** A number that is pulled into its range rather than refused: a kiosk must run with whatever it was given. */
const clamped = (least: number, most: number) =>
  z
    .number()
    .refine(Number.isFinite)
    .transform((value) => Math.min(most, Math.max(least, Math.round(value))));
const short = (max: number) => z.string().trim().max(max);
const offeredLanguage = z.enum(languageCodes).refine((code) => !languages[code].isTest);

/** Each group and field of the settings. Defaults live in `defaultSettings`, never here (`.partial()` would fill them in). */
export const settingsShape = {
  clinic: {
    name: short(60),
    phone: short(30),
    /** As people dial it here. Empty means not set: the kiosk is then in its demo state. */
    emergencyNumber: short(12),
    urgentLine: short(60),
  },
  place: {
    /** Whose words for pills and units the texts use: see `regionWords`. */
    region: z.enum(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'other']),
    /** IANA name; `system` takes the machine's own. */
    timeZone: z.string().refine((name) => name === 'system' || isTimeZone(name)),
  },
  languages: {
    offered: z.array(offeredLanguage).min(1).max(writtenLanguages.length),
    inLoop: z.array(offeredLanguage).min(1).max(writtenLanguages.length),
    /** Draft languages whose use a manager has acknowledged (ruling 1). */
    acknowledgedDrafts: z.array(offeredLanguage),
  },
  display: {
    /** Diagonal in inches, for touch targets of at least 15 mm. */
    screenInches: clamped(10, 100),
    /** Enlarges attract text where seats are far away, in percent. */
    farScalePercent: clamped(100, 130),
    calm: z.boolean(),
  },
  session: {
    idleSeconds: clamped(20, 600),
    largeTextIdleSeconds: clamped(60, 900),
    /** At least 20 s to answer (WCAG 2.2.1). */
    graceSeconds: clamped(20, 120),
    sound: z.boolean(),
    /** Without a touch, until the admin screens lock themselves. */
    staffIdleSeconds: clamped(60, 1800),
  },
} as const satisfies Record<string, Record<string, z.ZodType>>;

type Shape = typeof settingsShape;
export type Settings = { readonly [G in keyof Shape]: { readonly [F in keyof Shape[G]]: z.output<Shape[G][F] & z.ZodType> } };

export const defaultSettings: Settings = {
  clinic: { name: '', phone: '', emergencyNumber: '', urgentLine: '' },
  place: { region: 'other', timeZone: 'system' },
  languages: { offered: ['en', 'es', 'ar'], inLoop: ['en', 'es', 'ar'], acknowledgedDrafts: [] },
  display: { screenInches: 24, farScalePercent: 100, calm: false },
  session: { idleSeconds: 60, largeTextIdleSeconds: 120, graceSeconds: 20, sound: true, staffIdleSeconds: 300 },
};

/** A clinic has set its kiosk up once people know what to dial, whom to call and where they are. Until then it is a demo (ruling 1). */
export function isSetUp(settings: Settings): boolean {
  const { name, phone, emergencyNumber } = settings.clinic;
  return name !== '' && phone !== '' && emergencyNumber !== '';
}
