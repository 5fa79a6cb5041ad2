import { zipSync } from 'fflate';

/** Where the fields of a zip's central directory are that a test may want to lie in, from the start of an entry. */
const fields = {
  flags: { at: 8, bytes: 2, local: 6 },
  method: { at: 10, bytes: 2, local: 8 },
  crc32: { at: 16, bytes: 4, local: 14 },
  packedSize: { at: 20, bytes: 4, local: 18 },
  size: { at: 24, bytes: 4, local: 22 },
  localAt: { at: 42, bytes: 4, local: undefined },
} as const;
export type Field = keyof typeof fields;

interface Listed {
  readonly name: string;
  /** Where its central and its local header begin. */
  readonly at: number;
  readonly localAt: number;
}

/** The entries of a good zip. */
function listed(zip: Uint8Array): readonly Listed[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + nameLength)).toString('latin1');
    const entry = { name, at, localAt: view.getUint32(at + 42, true) };
    at += 46 + nameLength + extra + comment;
    return entry;
  });
}

/** A copy of the zip in which an entry says something else of itself, in both of its headers. */
export function lying(zip: Uint8Array, name: string, field: Field, value: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(zip);
  const view = new DataView(copy.buffer);
  const { at, bytes, local } = fields[field];
  const entry = listed(zip).find((one) => one.name === name);
  if (!entry) throw new Error(`the zip has no ${name}`);
  const set = (to: number) => {
    if (bytes === 2) view.setUint16(to, value, true);
    else view.setUint32(to, value, true);
  };
  set(entry.at + at);
  if (local !== undefined) set(entry.localAt + local);
  return copy;
}

/** A copy of the zip in which an entry has another name of the same length, in both of its headers. */
export function renamed(zip: Uint8Array, name: string, to: string): Uint8Array<ArrayBuffer> {
  if (name.length !== to.length) throw new Error('the names must be of one length');
  const copy = new Uint8Array(zip);
  const entry = listed(zip).find((one) => one.name === name);
  if (!entry) throw new Error(`the zip has no ${name}`);
  for (const start of [entry.at + 46, entry.localAt + 30]) copy.set(Buffer.from(to, 'latin1'), start);
  return copy;
}

/** A copy of the zip in which one entry's data is another's: both claim the same bytes. */
export function overlapping(zip: Uint8Array, name: string, over: string): Uint8Array<ArrayBuffer> {
  const target = listed(zip).find((one) => one.name === over);
  if (!target) throw new Error(`the zip has no ${over}`);
  return lying(zip, name, 'localAt', target.localAt);
}

/** `bytes` zeros, deflated: a thousandth of the room. */
export const zeros = (bytes: number) => new Uint8Array(bytes);

/** A zip of other things than a backup. */
export const otherZip = () => zipSync({ 'word/document.xml': new Uint8Array(100), '[Content_Types].xml': new Uint8Array(10) });
