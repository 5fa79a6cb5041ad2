import { readBackup, writeBackup } from '../../domain/backup';
import type { Backup, PartContent, PartName, Refusal } from '../../domain/backup';
import type { BackupSummary, RestoreOutcome } from '../../bridge/contracts/backup';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';
import type { BackupPart } from './backup-part';
import { checksums } from './checksums';

/** The copy that is kept before a restore, and the mark that stands while one is under way. Nothing it does throws. */
export interface BeforeRestore {
  readonly read: () => Promise<Uint8Array | undefined>;
  readonly write: (bytes: Uint8Array) => Promise<boolean>;
  readonly isUnderWay: () => Promise<boolean>;
  /** False where the disk would not take the mark. */
  readonly mark: (isUnderWay: boolean) => Promise<boolean>;
}

interface BackupsParts {
  readonly parts: readonly BackupPart[];
  readonly before: BeforeRestore;
  readonly release: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Logger;
}

interface Ready {
  readonly ok: true;
  readonly backup: Backup;
  readonly writes: readonly { readonly name: PartName; readonly write: () => Promise<boolean>; readonly needsRestart: boolean }[];
}

/**
 * Makes backups and restores them. A restore looks at every part first; only where all are good is anything changed, and then all of it:
 * where a part cannot be written, or the power goes meanwhile, everything is put back as it was.
 */
export function createBackups({ parts, before, release, clock, log }: BackupsParts) {
  /** One after another: a restore must not meet another one, or a backup of half of it. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };

  const make = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const found: Partial<Record<PartName, PartContent>> = {};
    for (const part of parts) found[part.name] = { data: await part.read(), files: (await part.readFiles?.()) ?? {} };
    return writeBackup({ release, madeAt: clock.now(), parts: found }, checksums);
  };

  /** Looks at everything and changes nothing. */
  const prepare = async (bytes: Uint8Array): Promise<Ready | Refusal> => {
    const read = readBackup(bytes, checksums);
    if (!read.ok) return read;
    const writes: Ready['writes'][number][] = [];
    for (const [name, { data, files = {} }] of Object.entries(read.backup.parts) as [PartName, PartContent][]) {
      const part = parts.find((known) => known.name === name);
      if (!part) return { ok: false, reason: 'newer', part: name };
      if (!part.readFiles && Object.keys(files).length > 0) return { ok: false, reason: 'not-valid', part: name };
      const checked = await part.check(data, files);
      if (!checked.ok) return { ok: false, reason: checked.reason, part: name, detail: checked.detail };
      writes.push({ name, write: checked.write, needsRestart: checked.needsRestart ?? false });
    }
    return { ok: true, backup: read.backup, writes };
  };

  const writeAll = async ({ writes }: Ready): Promise<boolean> => {
    for (const { name, write } of writes) {
      if (await write()) continue;
      log.error(`restore: ${name} could not be written`);
      return false;
    }
    return true;
  };

  /** Puts everything back to the copy that was kept. */
  const putBack = async (copy: Uint8Array): Promise<void> => {
    const ready = await prepare(copy);
    if (ready.ok && (await writeAll(ready))) log.warn('restore: everything was put back as it was before');
    else log.error('restore: the copy from before could not be put back whole; it is kept');
  };

  const restore = async (bytes: Uint8Array): Promise<RestoreOutcome> => {
    const ready = await prepare(bytes);
    if (!ready.ok) {
      log.warn(`restore: refused, ${ready.reason}${ready.part === undefined ? '' : ` in ${ready.part}`}`);
      return ready;
    }
    const copy = await make();
    if (!(await before.write(copy)) || !(await before.mark(true))) return { ok: false, reason: 'not-kept' };
    const isWritten = await writeAll(ready);
    if (!isWritten) await putBack(copy);
    await before.mark(false);
    if (!isWritten) return { ok: false, reason: 'not-written' };
    log.info(`restored ${ready.writes.map(({ name }) => name).join(', ')} from a backup of release ${ready.backup.release}`);
    return {
      ok: true,
      parts: ready.writes.map(({ name }) => name),
      needsRestart: ready.writes.some(({ needsRestart }) => needsRestart),
    };
  };

  return {
    make: () => inTurn(make),
    /** What a backup holds, where it could be restored; else why not. */
    look: (bytes: Uint8Array): Promise<{ readonly ok: true; readonly summary: BackupSummary } | Refusal> =>
      inTurn(async () => {
        const ready = await prepare(bytes);
        return ready.ok ? { ok: true, summary: summaryOf(ready.backup) } : ready;
      }),
    restore: (bytes: Uint8Array): Promise<RestoreOutcome> => inTurn(() => restore(bytes)),
    /** Brings back what was there before the last restore; what is there now is kept in its place. */
    undo: (): Promise<RestoreOutcome> =>
      inTurn(async () => {
        const copy = await before.read();
        return copy === undefined ? { ok: false, reason: 'nothing-to-undo' } : restore(copy);
      }),
    /** What `undo` would bring back. */
    kept: async (): Promise<BackupSummary | undefined> => {
      const copy = await before.read();
      const read = copy === undefined ? undefined : readBackup(copy, checksums);
      return read?.ok ? summaryOf(read.backup) : undefined;
    },
    /** Puts everything back where the power went in the middle of a restore. Call it once the kiosk runs. */
    finish: () =>
      inTurn(async () => {
        if (!(await before.isUnderWay())) return;
        const copy = await before.read();
        log.error('a restore was cut off');
        if (copy !== undefined) await putBack(copy);
        await before.mark(false);
      }),
  };
}
export type Backups = ReturnType<typeof createBackups>;

function summaryOf({ release, madeAt, parts }: Backup): BackupSummary {
  const settings = parts.settings?.data as { readonly clinic?: { readonly name?: unknown } } | null | undefined;
  const name = settings?.clinic?.name;
  return {
    release,
    madeAt,
    clinic: typeof name === 'string' ? name.slice(0, 60) : '',
    // A part that is empty was empty on that kiosk: nothing to tell of.
    parts: (Object.entries(parts) as [PartName, PartContent][]).flatMap(([part, { data }]) => (data === null ? [] : [part])),
  };
}
