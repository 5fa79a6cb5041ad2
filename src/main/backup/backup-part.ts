import type { PartContent, PartName } from '../../domain/backup';

export type PartFiles = NonNullable<PartContent['files']>;

/** What a part says of data out of a backup. `write` puts it in place, whole or not at all, and answers whether it could. */
export type CheckedPart =
  | { readonly ok: true; readonly write: () => Promise<boolean>; readonly needsRestart?: boolean }
  | { readonly ok: false; readonly reason: 'newer' | 'not-valid'; readonly detail: string };

/**
 * One thing a backup holds. Whoever keeps something that a clinic would miss brings one of these, and a line in `backup-parts.ts`.
 * None of it throws.
 */
export interface BackupPart {
  readonly name: PartName;
  /** All of it, as plain data with a version of its own; null while there is nothing, as on a new kiosk. */
  readonly read: () => Promise<unknown>;
  /** What goes into the backup as files of its own, by name; only where there is any. */
  readonly readFiles?: () => Promise<PartFiles>;
  /** Looks at such data, and the files with it, and changes nothing. Older versions are migrated; null brings the part back to what a new kiosk has. */
  readonly check: (data: unknown, files?: PartFiles) => Promise<CheckedPart>;
}
