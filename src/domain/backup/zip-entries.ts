/**
 * The list of a zip file, read as strictly as only our own backups need it: fflate unpacks, but checks neither checksums nor names, and
 * takes the last of two entries with one name. Nothing is unpacked here, so a bomb is seen by what it says of itself.
 */

/** One entry as the zip's central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc32: number;
  /** As it is in the zip; a view of the file, not a copy. */
  readonly packed: Uint8Array;
  /** Of the unpacked data, in bytes, as the zip says. */
  readonly size: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** Encrypted, sizes after the data, strong encryption: none is ours. */
const refusedFlags = 0x1 | 0x8 | 0x40;

/** Letters, digits and hyphens, at most one folder deep: no name can be a path to anywhere else. */
const plainName = /^[a-z0-9-]{1,60}(?:\/[a-z0-9-]{1,60})?\.[a-z0-9]{1,5}$/;

/** The entries of a zip, or undefined where anything is not as we write it: names, sizes, order, or what stands between the entries. */
export function zipEntries(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Ours end without a comment, so the end record is at one place only.
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSignature || view.getUint16(end + 20, true) !== 0) return undefined;
  const [disk, startDisk, onDisk, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true));
  const [length = 0, start = 0] = [12, 16].map((at) => view.getUint32(end + at, true));
  if (disk !== 0 || startDisk !== 0 || onDisk !== count || count === undefined || count > mostEntries) return undefined;
  if (start + length !== end) return undefined;

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  /** Where the next entry's data must begin: entries that overlap are how a small zip claims to be a large one. */
  let expected = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const [flags = 0, method = 0] = [8, 10].map((offset) => view.getUint16(at + offset, true));
    const [crc32 = 0, packedSize = 0, size = 0] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const name = ascii(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    at += entryLength + nameLength + extraLength + commentLength;
    if (at > end || !plainName.test(name) || names.has(name) || (flags & refusedFlags) !== 0) return undefined;
    if ((method !== 0 && method !== 8) || (method === 0 && packedSize !== size)) return undefined;
    names.add(name);

    if (local !== expected || local + localLength > start || view.getUint32(local, true) !== localSignature) return undefined;
    const [localName = 0, localExtra = 0] = [26, 28].map((offset) => view.getUint16(local + offset, true));
    const data = local + localLength + localName + localExtra;
    expected = data + packedSize;
    if (expected > start || ascii(bytes.subarray(local + localLength, local + localLength + localName)) !== name)
      return undefined;
    entries.push({ name, isDeflated: method === 8, crc32, packed: bytes.subarray(data, expected), size });
  }
  return at === end && expected === start ? entries : undefined;
}

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 200));
