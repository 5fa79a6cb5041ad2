/**
 * A backup as one file: plain JSON that names its parts, each with its data as text and the hash of that text. Readable by whoever opens
 * it, and no file of it has a path. A file is read whole or refused; nothing here throws.
 */
import { z } from 'zod';

/** Every part a backup may have, in the order they are written. A neighbour's part joins by a name here and a line in main. */
export const partNames = ['settings', 'pictures', 'schedule', 'sign-off', 'clinic-content'] as const;
export type PartName = (typeof partNames)[number];

/** The version of the container itself; each part carries its own in its data. */
export const currentFormat = 1;

/** A backup larger than this, in bytes, is none of ours: 200 pictures of half a megabyte are far below. */
export const largestBackup = 200_000_000;

export interface Backup {
  /** The release that made it. */
  readonly release: string;
  /** ms since 1970. */
  readonly madeAt: number;
  readonly parts: Readonly<Partial<Record<PartName, unknown>>>;
}

/**
 * Why a backup is refused. `damaged`: it was one, but something is missing or changed. `newer`: made by a later release. `not-valid`: a
 * part holds what this kiosk cannot take. `part` and `detail` are for staff and IT.
 */
export interface Refusal {
  readonly ok: false;
  readonly reason: 'too-large' | 'not-a-backup' | 'damaged' | 'newer' | 'not-valid';
  readonly part?: PartName;
  readonly detail?: string;
}
export type ReadBackup = { readonly ok: true; readonly backup: Backup } | Refusal;

const kind = 'crampwise-backup';
/** Looked at first: a newer container may look quite different below. */
const Head = z.object({ kind: z.literal(kind), format: z.int().min(1) });
const Container = z.strictObject({
  kind: z.literal(kind),
  format: z.literal(currentFormat),
  release: z.string().min(1).max(40),
  madeAt: z.iso.datetime(),
  parts: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        json: z.string(),
      }),
    )
    .min(1)
    .max(40),
});

/** The text of a backup file. `sha256` gives the hex digest of a text. */
export function writeBackup({ release, madeAt, parts }: Backup, sha256: (text: string) => string): string {
  const container: z.input<typeof Container> = {
    kind,
    format: currentFormat,
    release,
    madeAt: new Date(madeAt).toISOString(),
    parts: partNames.flatMap((name) => {
      if (!(name in parts)) return [];
      const json = JSON.stringify(parts[name] ?? null);
      return [{ name, sha256: sha256(json), json }];
    }),
  };
  return `${JSON.stringify(container, null, 2)}\n`;
}

/** A backup out of whatever a file holds. What the parts hold is their own business. */
export function readBackup(text: string, sha256: (text: string) => string): ReadBackup {
  if (text.length > largestBackup) return { ok: false, reason: 'too-large' };
  const value = parse(text);
  const head = Head.safeParse(value);
  if (!head.success) return { ok: false, reason: text.includes(kind) ? 'damaged' : 'not-a-backup' };
  if (head.data.format > currentFormat) return { ok: false, reason: 'newer', detail: `format ${head.data.format}` };
  const container = Container.safeParse(value);
  if (!container.success) return { ok: false, reason: 'damaged', detail: container.error.issues[0]?.path.join('.') ?? '' };
  const { release, madeAt, parts } = container.data;
  const found: Partial<Record<PartName, unknown>> = {};
  for (const { name, sha256: stated, json } of parts) {
    const part = partNames.find((known) => known === name);
    // Every part of every release so far is known: one that is not comes from a later one.
    if (!part) return { ok: false, reason: 'newer', detail: name };
    if (part in found) return { ok: false, reason: 'damaged', part };
    const data = stated === sha256(json) ? parse(json) : undefined;
    if (data === undefined) return { ok: false, reason: 'damaged', part };
    found[part] = data;
  }
  return { ok: true, backup: { release, madeAt: Date.parse(madeAt), parts: found } };
}

/** JSON, or undefined where it is none: JSON itself has no undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
