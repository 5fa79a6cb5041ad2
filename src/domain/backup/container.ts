/**
 * A backup as one zip file: `manifest.json` lists what is in it, each part has its data as `<part>.json` and, where it has any, files as
 * `<part>/<file>`. Any program for zips opens it. A file is read whole or refused; nothing here throws.
 */
// Not the build for Node: its `createRequire` for workers, which nothing here uses, does not survive the bundler.
import { inflateSync, strFromU8, strToU8, zipSync } from 'fflate/browser';
import type { Zippable } from 'fflate/browser';
import { z } from 'zod';
import { zipEntries } from './zip-entries';
import type { ZipEntry } from './zip-entries';

/** Every part a backup may have, in the order they are written. Another part joins by a name here and a line in main. */
export const partNames = ['settings', 'pictures', 'schedule', 'sign-off', 'clinic-content'] as const;
export type PartName = (typeof partNames)[number];

/** The version of the container itself; each part carries its own in its data. */
export const currentFormat = 1;

/** In bytes, packed and unpacked alike: 200 pictures of half a megabyte are far below. */
export const largestBackup = 200_000_000;
/** The data of one part, in bytes: far above what staff could write, far below what would hold the program up. */
export const largestPartData = 50_000_000;
/** The manifest, the data of each part, and 200 pictures, with room to spare. */
const mostEntries = 400;

/** What a part puts into a backup. */
export interface PartContent {
  /** Plain data for JSON, with a version of its own; null where the part is empty. */
  readonly data: unknown;
  /** By name, such as `1f….webp`: kept as they are, since pictures are compressed already. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

export interface Backup {
  /** The release that made it. */
  readonly release: string;
  /** ms since 1970. */
  readonly madeAt: number;
  readonly parts: Readonly<Partial<Record<PartName, PartContent>>>;
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

/** The checksums of a backup: the platform's are fifty times as quick as any in JavaScript. */
export interface Checksums {
  /** The hex digest. */
  readonly sha256: (bytes: Uint8Array) => string;
  readonly crc32: (bytes: Uint8Array) => number;
}

const kind = 'crampwise-backup';
const manifestName = 'manifest.json';
/** Looked at first: the manifest of a newer format may look quite different below. */
const Head = z.object({ kind: z.literal(kind), format: z.int().min(1) });
const Manifest = z.strictObject({
  kind: z.literal(kind),
  format: z.literal(currentFormat),
  release: z.string().min(1).max(40),
  madeAt: z.iso.datetime(),
  parts: z.array(z.string().min(1).max(60)).min(1).max(40),
  /** SHA-256 of every other entry, by name. A CRC tells what broke; this tells what was changed. */
  sha256: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** The bytes of a backup file. */
export function writeBackup({ release, madeAt, parts }: Backup, { sha256 }: Pick<Checksums, 'sha256'>): Uint8Array<ArrayBuffer> {
  const names = partNames.filter((name) => parts[name] !== undefined);
  const entries: Record<string, { readonly bytes: Uint8Array; readonly level: 0 | 6 }> = {};
  for (const name of names) {
    const { data = null, files = {} } = parts[name] ?? {};
    entries[`${name}.json`] = { bytes: strToU8(JSON.stringify(data)), level: 6 };
    for (const [file, bytes] of Object.entries(files)) entries[`${name}/${file}`] = { bytes, level: 0 };
  }
  const manifest: z.input<typeof Manifest> = {
    kind,
    format: currentFormat,
    release,
    madeAt: new Date(madeAt).toISOString(),
    parts: names,
    sha256: Object.fromEntries(Object.entries(entries).map(([name, { bytes }]) => [name, sha256(bytes)])),
  };
  // First and not deflated, so that what is left of a broken file can still be told to have been a backup.
  const zip: Zippable = { [manifestName]: [strToU8(`${JSON.stringify(manifest, null, 2)}\n`), { level: 0 }] };
  for (const [name, { bytes, level }] of Object.entries(entries)) zip[name] = [bytes, { level }];
  // A zip knows no time before 1980.
  return zipSync(zip, { mtime: Math.max(madeAt, Date.UTC(1980, 0, 2)) });
}

/** A backup out of whatever a file holds. What the parts hold is their own business. */
export function readBackup(bytes: Uint8Array, checksums: Checksums): ReadBackup {
  if (bytes.length > largestBackup) return { ok: false, reason: 'too-large' };
  const entries = zipEntries(bytes, mostEntries);
  if (!entries)
    return { ok: false, reason: strFromU8(bytes.subarray(0, 4096), true).includes(kind) ? 'damaged' : 'not-a-backup' };
  // What they claim is counted before anything is unpacked, and nothing can unpack to more than it claims.
  const isData = ({ name }: ZipEntry) => !name.includes('/');
  if (entries.reduce((sum, { size }) => sum + size, 0) > largestBackup) return { ok: false, reason: 'too-large' };
  if (entries.some((entry) => isData(entry) && entry.size > largestPartData)) return { ok: false, reason: 'too-large' };

  const [first, ...others] = entries;
  const manifestBytes = first?.name === manifestName ? unpack(first, checksums) : undefined;
  const value = manifestBytes && parse(manifestBytes);
  const head = Head.safeParse(value);
  if (!head.success) return { ok: false, reason: first?.name === manifestName ? 'damaged' : 'not-a-backup' };
  if (head.data.format > currentFormat) return { ok: false, reason: 'newer', detail: `format ${head.data.format}` };
  const manifest = Manifest.safeParse(value);
  if (!manifest.success) return { ok: false, reason: 'damaged', detail: manifest.error.issues[0]?.path.join('.') ?? '' };
  const { release, madeAt, parts, sha256 } = manifest.data;
  // Every part of every release so far is known: one that is not comes from a later one.
  const later = parts.find((name) => !partNames.some((known) => known === name));
  if (later !== undefined) return { ok: false, reason: 'newer', detail: later };
  const stated = new Map(Object.entries(sha256));
  if (stated.size !== others.length || new Set(parts).size !== parts.length) return { ok: false, reason: 'damaged' };

  const found: Partial<Record<PartName, { data?: unknown; files: Record<string, Uint8Array> }>> = {};
  for (const name of parts as PartName[]) found[name] = { files: {} };
  for (const entry of others) {
    const [owner = '', file = ''] = isData(entry) ? [entry.name.replace(/\.json$/, '')] : entry.name.split('/');
    const part = partNames.find((known) => known === owner);
    const content = part && found[part];
    if (!content) return { ok: false, reason: 'damaged', detail: entry.name };
    const unpacked = unpack(entry, checksums);
    if (!unpacked || stated.get(entry.name) !== checksums.sha256(unpacked)) return { ok: false, reason: 'damaged', part };
    if (!isData(entry)) content.files[file] = unpacked;
    else if ((content.data = parse(unpacked)) === undefined) return { ok: false, reason: 'damaged', part };
  }
  const whole: Partial<Record<PartName, PartContent>> = {};
  for (const name of parts as PartName[]) {
    const { data, files = {} } = found[name] ?? {};
    if (data === undefined) return { ok: false, reason: 'damaged', part: name };
    whole[name] = { data, files };
  }
  return { ok: true, backup: { release, madeAt: Date.parse(madeAt), parts: whole } };
}

/** The data of an entry, or undefined where it is not what the zip says of it. It never takes more room than the zip says. */
function unpack({ isDeflated, packed, size, crc32 }: ZipEntry, checksums: Checksums): Uint8Array | undefined {
  try {
    const bytes = isDeflated ? inflateSync(packed, { out: new Uint8Array(size) }) : packed;
    return bytes.length === size && checksums.crc32(bytes) === crc32 ? bytes : undefined;
  } catch {
    return undefined; // not a deflated text
  }
}

/** JSON, or undefined where it is none: JSON itself has no undefined. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}
