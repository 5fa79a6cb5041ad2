/** What the patient screens ask of main. */
import { z } from 'zod';
import type { ContentIssue, Pack, Source } from '../../domain/content';
import type { HealthRow } from '../../domain/health';
import { languageCodes } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Plan } from '../../domain/playlist';
import type { Settings, SettingsTrouble } from '../../domain/settings';
import type { Role } from './role';

/** How far a language is, for the language page and for the marks a draft must carry. */
export interface OfferedLanguage {
  readonly code: LanguageCode;
  /** True until people have checked the translation: it then says 'Translated by computer, not yet checked'. */
  readonly draft: boolean;
}

/** What patient screens may know of the settings: no hashes, no logs, no usage. */
export interface KioskView {
  readonly settings: Pick<Settings, 'clinic' | 'place' | 'display' | 'session'>;
  readonly languages: readonly OfferedLanguage[];
  readonly plan: Plan;
  /** True until the clinic has set its kiosk up: a small mark says so (docs/rules.md, rule 1). */
  readonly demo: boolean;
  /** The version of this release, for the page about the kiosk. */
  readonly version: string;
}

/** What the page begins with: how the kiosk is set up, and the loop in the language that is on now. */
export interface Start {
  readonly view: KioskView;
  readonly loop: LoopPack;
}

/** What the loop shows in a language, and nothing else of the pack. */
export interface LoopPack {
  readonly language: LanguageCode;
  readonly pack: Pack;
}

/** What staff may know of the kiosk's health. `rows` has every line of the health page, worst first. */
export interface HealthView {
  readonly rows: readonly HealthRow[];
  readonly contentIssues: readonly ContentIssue[];
  readonly settingsTroubles: readonly SettingsTrouble[];
}

const Language = z.enum(languageCodes);

export const kioskInputs = {
  'start.read': z.undefined(),
  'kiosk.read': z.undefined(),
  'loop.read': z.strictObject({ language: Language }),
  'content.read': z.strictObject({ language: Language }),
  'sources.read': z.undefined(),
  'search.read': z.strictObject({ language: Language }),
  'session.report': z.strictObject({ phase: z.enum(['attract', 'explore', 'warn', 'staff', 'reset']), busy: z.boolean() }),
  'trouble.report': z.strictObject({ where: z.string().max(200), what: z.string().max(4000) }),
  'health.read': z.undefined(),
};

export const kioskRoles = {
  'start.read': 'visitor',
  'kiosk.read': 'visitor',
  'loop.read': 'visitor',
  'content.read': 'visitor',
  'sources.read': 'visitor',
  'search.read': 'visitor',
  'session.report': 'visitor',
  'trouble.report': 'visitor',
  'health.read': 'staff',
} as const satisfies Record<keyof typeof kioskInputs, Role>;

export interface KioskOutputs {
  /** All that the page's first slide needs, in one answer. */
  'start.read': Start;
  'kiosk.read': KioskView;
  /** What the loop shows in a language, and nothing else of the pack. */
  'loop.read': Pack;
  'content.read': Pack;
  'sources.read': Readonly<Record<string, Source>>;
  /** The prepared search index of a language, as JSON text (see domain/search). */
  'search.read': string;
  'session.report': null;
  'trouble.report': null;
  'health.read': HealthView;
}
