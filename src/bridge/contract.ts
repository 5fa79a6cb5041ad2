/**
 * The bridge, declared once: for each request who may ask, what it takes and what it answers. Main checks each input against it; the
 * renderer takes the types only, so that no validation library stands before the first slide.
 */
import { z } from 'zod';
import type { ContentIssue, Pack, Source } from '../domain/content';
import { languageCodes } from '../domain/language';
import type { LanguageCode } from '../domain/language';
import type { Plan } from '../domain/playlist';
import type { Settings, SettingsTrouble } from '../domain/settings';
import type { EventName, RequestName } from './channels';

/** Who is at the screen. Main holds it; a request names the least role it needs (ruling 10). */
export const roles = ['visitor', 'staff', 'manager', 'clinician'] as const;
export type Role = (typeof roles)[number];

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
  /** True until the clinic has set its kiosk up: a small mark says so (ruling 1). */
  readonly demo: boolean;
  /** The version of this release, for the page about the kiosk. */
  readonly version: string;
}

/** What staff may know of the kiosk's health. */
export interface HealthView {
  readonly contentIssues: readonly ContentIssue[];
  readonly settingsTroubles: readonly SettingsTrouble[];
}

const Language = z.enum(languageCodes);

/** What each request takes, checked in main before a handler sees it. */
export const inputs = {
  'kiosk.read': z.undefined(),
  'content.read': z.strictObject({ language: Language }),
  'sources.read': z.undefined(),
  'search.read': z.strictObject({ language: Language }),
  'session.report': z.strictObject({ phase: z.enum(['attract', 'explore', 'warn', 'reset']), busy: z.boolean() }),
  'trouble.report': z.strictObject({ where: z.string().max(200), what: z.string().max(4000) }),
  'health.read': z.undefined(),
} satisfies Record<RequestName, z.ZodType>;

/** The least role each request needs. */
export const needs = {
  'kiosk.read': 'visitor',
  'content.read': 'visitor',
  'sources.read': 'visitor',
  'search.read': 'visitor',
  'session.report': 'visitor',
  'trouble.report': 'visitor',
  'health.read': 'staff',
} as const satisfies Record<RequestName, Role>;

/** What each request answers. */
export interface Outputs {
  'kiosk.read': KioskView;
  'content.read': Pack;
  'sources.read': Readonly<Record<string, Source>>;
  /** The prepared search index of a language, as JSON text (see domain/search). */
  'search.read': string;
  'session.report': null;
  'trouble.report': null;
  'health.read': HealthView;
}

/** What main tells the renderer without being asked. */
export interface Events {
  'kiosk.changed': KioskView;
  /** The visitor has been gone too long by main's own clock: wipe now. */
  'session.expired': null;
}

export type Input<N extends RequestName> = z.output<(typeof inputs)[N]>;
export type Output<N extends RequestName> = Outputs[N];
export type Handlers = { readonly [N in RequestName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: 'refused' | 'failed' };

declare global {
  interface Window {
    readonly crampwise: Doors;
  }
}

/** The two doors preload opens to the page, as `window.crampwise`. */
export interface Doors {
  request: (name: RequestName, input: unknown) => Promise<Reply>;
  on: (name: EventName, listener: (payload: unknown) => void) => () => void;
}
