import { readBackup, writeBackup } from '../../domain/backup';
import type { Refusal } from '../../domain/backup';
import type { RestoreOutcome } from '../../bridge/contracts/backup';
import { checksums } from './checksums';
import type { Backups } from './create-backups';

export interface Imported {
  readonly ok: boolean;
  /** For the terminal. */
  readonly message: string;
}

/**
 * Takes over a file for an unattended install: a backup, or a settings file as people write them by hand, in which whatever is left out
 * stays as it is. Everything or nothing: where it is refused, nothing has changed. `now` holds the settings in force.
 */
export async function importSettings(bytes: Uint8Array, backups: Backups, now: object): Promise<Imported> {
  const read = readBackup(bytes, checksums);
  if (read.ok || read.reason !== 'not-a-backup') return tell(await backups.restore(bytes));
  let written: unknown;
  try {
    written = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { ok: false, message: 'it is neither a backup nor a settings file (it is not JSON)' };
  }
  const isGroups = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroups(written)) return { ok: false, message: 'it is neither a backup nor a settings file' };
  const groups = Object.keys(now);
  const unknown = Object.keys(written).filter((key) => key !== 'version' && !groups.includes(key));
  if (unknown.length > 0) return { ok: false, message: `there are no settings called ${unknown.join(', ')}` };
  const merged = Object.fromEntries(
    Object.entries(now as Record<string, object>).map(([group, fields]) => {
      const given = written[group];
      return [group, given === undefined ? fields : isGroups(given) ? { ...fields, ...given } : given];
    }),
  );
  const settings = { ...merged, version: written.version };
  return tell(
    await backups.restore(
      writeBackup({ release: 'settings file', madeAt: 0, parts: { settings: { data: settings } } }, checksums),
    ),
  );
}

function tell(outcome: RestoreOutcome): Imported {
  if (outcome.ok) return { ok: true, message: `taken over: ${outcome.parts.join(', ')}` };
  const { part, detail } = outcome as Partial<Refusal>;
  const where = [part, detail].filter((word) => word !== undefined && word !== '').join(': ');
  return { ok: false, message: `${reasons[outcome.reason]}${where === '' ? '' : ` (${where})`}` };
}

const reasons: Readonly<Record<Extract<RestoreOutcome, { ok: false }>['reason'], string>> = {
  'too-large': 'it is too large to be a backup',
  'not-a-backup': 'it is not a backup',
  damaged: 'it is damaged: part of it is missing or was changed',
  newer: 'it was made by a newer release of Crampwise',
  'not-valid': 'it holds values that make no sense',
  gone: 'it is not there',
  unreadable: 'it cannot be read',
  'not-kept': 'the data folder cannot be written to',
  'not-written': 'it could not be written; everything was put back',
  'nothing-to-undo': 'there is nothing to undo',
};
