/** What a clinic sets: the schema, its limits and its defaults. Every field stands alone, so that one bad value costs one value. */
import { z } from 'zod';
import { languageCodes, languageOf, writtenLanguages } from '../language';
import { isTimeZone } from '../time';
import { settingLimits } from './limits';

/** A number that is pulled into its range rather than refused: a kiosk must run with whatever it was given. */
const clamped = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z
    .number()
    .refine(Number.isFinite)
    .transform((value) => Math.min(most, Math.max(least, Math.round(value))));
const short = (max: number) => z.string().trim().max(max);
const offeredLanguage = z.enum(languageCodes).refine((code) => !languageOf(code).isTest);

/** The pages of the first set-up after the PIN, in order, between `none` and `done`. On `code` the recovery code waits to be confirmed. */
export const setupSteps = [
  'none',
  'code',
  'region',
  'emergency',
  'urgentLine',
  'timeZone',
  'name',
  'languages',
  'hours',
  'printer',
  'screen',
  'distance',
  'done',
] as const;
export type SetupStep = (typeof setupSteps)[number];

/** Where printed pages are fetched. */
export const collectPlaces = ['staff', 'desk', 'here'] as const;
export type CollectPlace = (typeof collectPlaces)[number];

/** Each group and field of the settings. Defaults live in `defaultSettings`, never here (`.partial()` would fill them in). */
export const settingsShape = {
  clinic: {
    name: short(60),
    phone: short(30),
    /** As people dial it here. Empty means not set: the kiosk is then in its demo state. */
    emergencyNumber: short(12),
    urgentLine: short(60),
    /** The picture that is the clinic's logo, by its id; empty where there is none. */
    logo: z.string().regex(/^([0-9a-f]{32})?$/),
    /** The panel of announcements, as `#rrggbb`; empty keeps marigold. It counts only where ink on it reaches 7:1: see `panelColour`. */
    panelColour: z.string().regex(/^(#[0-9a-fA-F]{6})?$/),
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
    /** Draft languages whose use a manager has acknowledged (docs/rules.md, rule 1). */
    acknowledgedDrafts: z.array(offeredLanguage),
  },
  display: {
    /** Diagonal in inches, for touch targets of at least 15 mm. */
    screenInches: clamped(settingLimits.display.screenInches),
    /** Enlarges attract text where seats are far away, in percent. */
    farScalePercent: clamped(settingLimits.display.farScalePercent),
    calm: z.boolean(),
    /** The display to fill, by the system's number for it; empty, or one that is not there, means the main display. */
    which: z.string().regex(/^\d{0,20}$/),
    /** From the farthest seat to the screen, in whole metres. */
    farSeatMetres: clamped(settingLimits.display.farSeatMetres),
    /** True where each visit begins with the controls in the lower part of the screen, for people who sit. */
    lowerByDefault: z.boolean(),
  },
  session: {
    idleSeconds: clamped(settingLimits.session.idleSeconds),
    largeTextIdleSeconds: clamped(settingLimits.session.largeTextIdleSeconds),
    graceSeconds: clamped(settingLimits.session.graceSeconds),
    sound: z.boolean(),
    /** How loud the kiosk may be, of what the machine can do. */
    volumePercent: clamped(settingLimits.session.volumePercent),
    /** Without a touch, until the admin screens lock themselves. */
    staffIdleSeconds: clamped(settingLimits.session.staffIdleSeconds),
  },
  access: {
    /** The digits of the PIN pad in another place each time, against looking over a shoulder. */
    shuffledKeys: z.boolean(),
  },
  setup: {
    /** Where the first set-up stands: not begun, on one of its pages, or done. */
    step: z.enum(setupSteps),
  },
  printing: {
    on: z.boolean(),
    /** The system's name of the printer; empty takes the system's default one. */
    printer: short(200),
    /** `region` is Letter in the United States and Canada, A4 elsewhere. */
    paper: z.enum(['region', 'A4', 'Letter']),
    duplex: z.boolean(),
    /** Where a visitor fetches what was printed: from the staff, at the desk, or from the printer beside the screen. */
    collectAt: z.enum(collectPlaces),
    /** Copies of one handout at a time, of all a visitor prints, and of all in one hour. */
    mostCopies: clamped(settingLimits.printing.mostCopies),
    perVisit: clamped(settingLimits.printing.perVisit),
    perHour: clamped(settingLimits.printing.perHour),
  },
} as const satisfies Record<string, Record<string, z.ZodType>>;

type Shape = typeof settingsShape;
export type Settings = { readonly [G in keyof Shape]: { readonly [F in keyof Shape[G]]: z.output<Shape[G][F] & z.ZodType> } };

/** Some fields of some groups, to be changed. */
export type SettingsPatch = { readonly [G in keyof Settings]?: Partial<Settings[G]> };

export const defaultSettings: Settings = {
  clinic: { name: '', phone: '', emergencyNumber: '', urgentLine: '', logo: '', panelColour: '' },
  place: { region: 'other', timeZone: 'system' },
  languages: { offered: [...writtenLanguages], inLoop: [...writtenLanguages], acknowledgedDrafts: [] },
  display: { screenInches: 24, farScalePercent: 100, calm: false, which: '', farSeatMetres: 3, lowerByDefault: false },
  session: {
    idleSeconds: 60,
    largeTextIdleSeconds: 120,
    graceSeconds: 20,
    sound: true,
    volumePercent: 60,
    staffIdleSeconds: 300,
  },
  access: { shuffledKeys: false },
  setup: { step: 'none' },
  printing: {
    on: true,
    printer: '',
    paper: 'region',
    duplex: false,
    collectAt: 'staff',
    mostCopies: 3,
    perVisit: 6,
    perHour: 60,
  },
};

/** A clinic has set its kiosk up once people know what to dial, whom to call and where they are. Until then it is a demo (docs/rules.md, rule 1). */
export function isSetUp(settings: Settings): boolean {
  const { name, phone, emergencyNumber } = settings.clinic;
  return name !== '' && phone !== '' && emergencyNumber !== '';
}

/** The sizes of paper a handout is laid out for. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** The paper that is in the printer. */
export function paperOf({ printing, place }: Pick<Settings, 'printing' | 'place'>): Paper {
  if (printing.paper !== 'region') return printing.paper;
  return place.region === 'US' || place.region === 'CA' ? 'Letter' : 'A4';
}
