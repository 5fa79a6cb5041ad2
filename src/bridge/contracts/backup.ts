/** Backup and restore: one file on a removable drive. */
import { z } from 'zod';
import type { PartName, Refusal } from '../../domain/backup';
import type { Role } from './role';
import { DriveId, DrivePath } from './usb-drives';

/** What a backup holds, for staff to look at before they restore it. */
export interface BackupSummary {
  readonly release: string;
  /** ms since 1970. */
  readonly madeAt: number;
  /** The name of the clinic in its settings; empty where it has none. */
  readonly clinic: string;
  readonly parts: readonly PartName[];
}

export interface BackupView {
  /** ms since 1970; undefined where none was ever made here. */
  readonly lastBackupAt: number | undefined;
  /** The copy kept before the last restore, which can be brought back. */
  readonly undo: BackupSummary | undefined;
}

export type SavedOutcome =
  | { readonly ok: true; readonly name: string }
  /** `too-large`: more than could ever be restored, so nothing was saved. */
  | { readonly ok: false; readonly reason: 'gone' | 'full' | 'read-only' | 'failed' | 'too-large' };

/** `unreadable`: the file could not be read from the drive. */
export type LookOutcome =
  | { readonly ok: true; readonly summary: BackupSummary }
  | Refusal
  | { readonly ok: false; readonly reason: 'gone' | 'unreadable' };

/** `not-kept`: the copy for undoing could not be written, so nothing was changed. `not-written`: a part failed, and all was put back. */
export type RestoreOutcome =
  | { readonly ok: true; readonly parts: readonly PartName[]; readonly needsRestart: boolean }
  | Exclude<LookOutcome, { readonly ok: true }>
  | { readonly ok: false; readonly reason: 'not-kept' | 'not-written' | 'nothing-to-undo' };

const file = z.strictObject({ drive: DriveId, path: DrivePath });

export const backupInputs = {
  'backup.read': z.undefined(),
  'backup.save': z.strictObject({ drive: DriveId }),
  'backup.look': file,
  'backup.restore': file,
  /** Brings back what was there before the last restore. */
  'backup.undo': z.undefined(),
};

export const backupRoles = {
  'backup.read': 'manager',
  'backup.save': 'manager',
  'backup.look': 'manager',
  'backup.restore': 'manager',
  'backup.undo': 'manager',
} as const satisfies Record<keyof typeof backupInputs, Role>;

export interface BackupOutputs {
  'backup.read': BackupView;
  'backup.save': SavedOutcome;
  'backup.look': LookOutcome;
  'backup.restore': RestoreOutcome;
  'backup.undo': RestoreOutcome;
}
