import type { PrinterTrouble } from '../handout';

/** What the kiosk knows of its own health: plain figures, gathered by main, with nothing of a visitor in them. */
export interface HealthFacts {
  /** ms since 1970. */
  readonly now: number;
  readonly uptimeMs: number;
  readonly versions: {
    readonly release: string;
    readonly electron: string;
    readonly chrome: string;
    readonly node: string;
    readonly system: string;
  };
  /** True where the kiosk runs on an Electron other than the one it is released with. */
  readonly isTestRuntime: boolean;
  /** Of the disk that holds the profile, in bytes; undefined where the system does not say. */
  readonly disk: { readonly freeBytes: number; readonly totalBytes: number } | undefined;
  /** In CSS pixels; the kiosk's own display first. */
  readonly displays: readonly { readonly width: number; readonly height: number }[];
  /** False where the system would not take the request to keep the display on. */
  readonly isKeptAwake: boolean;
  readonly clock: 'before-build' | 'jumped-back' | undefined;
  readonly hasEmergencyNumber: boolean;
  readonly contentIssues: number;
  /** Texts of offered languages that are older than their English, and show in English for now. */
  readonly staleTranslations: number;
  /** Items whose date of review has passed. */
  readonly pastReview: number;
  readonly settingsTroubles: number;
  /** True where this start had to read the PINs from their copy. */
  readonly arePinsRepaired: boolean;
  /** Each time the page had to be brought back, oldest first; only the last ones are kept. */
  readonly recoveries: readonly { readonly at: number; readonly why: string }[];
  /** When the kiosk ended last without having been asked to, as by a power cut; undefined where it ended in order. */
  readonly endedBadlyAt: number | undefined;
  readonly lastBackupAt: number | undefined;
  /** Whether handouts can be printed; undefined where it could not be looked up. */
  readonly printer: 'ready' | 'off' | PrinterTrouble | undefined;
}
