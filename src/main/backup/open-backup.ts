import type { Handlers } from '../../bridge/contract';
import type { backupInputs } from '../../bridge/contracts/backup';
import type { Clock } from '../clock/clock';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import type { RunLog } from '../health/create-run-log';
import type { Logger } from '../log/logger';
import { backupHandlers } from './backup-handlers';
import type { BackupPart } from './backup-part';
import { createBeforeRestore } from './before-restore';
import { createBackups } from './create-backups';
import type { Backups } from './create-backups';

interface OpenBackupParts {
  readonly userData: string;
  readonly parts: readonly BackupPart[];
  readonly release: string;
  readonly drives: Pick<UsbDrives, 'read' | 'save'>;
  readonly notes: RunLog;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Backup and restore, opened when somebody first asks for them. */
export function openBackup({ userData, parts, release, drives, notes, clock, log }: OpenBackupParts): {
  readonly backups: Backups;
  readonly handlers: Pick<Handlers, keyof typeof backupInputs>;
} {
  const backups = createBackups({ parts, before: createBeforeRestore(userData), release, clock, log });
  return { backups, handlers: backupHandlers({ backups, drives, notes, clock }) };
}
