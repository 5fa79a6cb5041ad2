import type { Handlers } from '../../bridge/contract';
import type { backupInputs } from '../../bridge/contracts/backup';
import { largestBackup } from '../../domain/backup';
import type { Clock } from '../clock/clock';
import { driveFolder } from '../usb-drives/drive-folder';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import type { RunLog } from '../health/create-run-log';
import type { Backups } from './create-backups';

interface BackupHandlersParts {
  readonly backups: Backups;
  readonly drives: Pick<UsbDrives, 'read' | 'save'>;
  readonly notes: Pick<RunLog, 'backedUp' | 'lastBackupAt'>;
  readonly clock: Pick<Clock, 'now'>;
  /** In bytes; smaller in tests. */
  readonly largest?: number;
}

/** Backup and restore, for the page. It names a drive and a file on it; what is in the file never crosses the bridge. */
export function backupHandlers({
  backups,
  drives,
  notes,
  clock,
  largest = largestBackup,
}: BackupHandlersParts): Pick<Handlers, keyof typeof backupInputs> {
  const read = async (drive: string, path: readonly string[]) => {
    const file = await drives.read(drive, [...path], largest);
    return file.ok ? { ok: true as const, bytes: file.bytes } : file;
  };
  return {
    'backup.read': async () => ({ lastBackupAt: notes.lastBackupAt(), undo: await backups.kept() }),
    'backup.save': async ({ drive }) => {
      const stamp = new Date(clock.now()).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
      const bytes = await backups.make();
      // What could not be restored again is no backup.
      if (bytes.length > largest) return { ok: false, reason: 'too-large' };
      const saved = await drives.save(drive, [driveFolder, `crampwise-backup-${stamp}.zip`], bytes);
      if (saved.ok) notes.backedUp();
      return saved;
    },
    'backup.look': async ({ drive, path }) => {
      const file = await read(drive, path);
      return file.ok ? backups.look(file.bytes) : file;
    },
    'backup.restore': async ({ drive, path }) => {
      const file = await read(drive, path);
      return file.ok ? backups.restore(file.bytes) : file;
    },
    'backup.undo': backups.undo,
  };
}
