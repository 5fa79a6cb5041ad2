/** What a picture file is, read from its first bytes and its frame alone: nothing is unpacked here. */

export const pictureKinds = ['png', 'jpeg', 'webp', 'gif'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/**
 * Why a file cannot be shown as a picture. `svg`: a drawing that may hold scripts. `other-kind`: no picture, or of a kind we do not take.
 * `too-many-pixels`: more than a kiosk could unpack. `damaged`: it begins like a picture and does not go on like one.
 */
export const pictureFaults = ['empty', 'too-large', 'svg', 'other-kind', 'too-many-pixels', 'damaged'] as const;
export type PictureFault = (typeof pictureFaults)[number];

export type Judgement =
  | { readonly ok: true; readonly kind: PictureKind; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly reason: PictureFault };

/** Larger than the photographs of any telephone. */
export const largestPictureBytes = 25_000_000;
/** Unpacked, this is 200 MB: what a kiosk with 4 GB can spare for a moment. */
export const mostPixels = 50_000_000;

/** Judges a file before anything unpacks it: its kind by its own mark (never by its name), its size, and that it is whole. */
export function judgePicture(bytes: Uint8Array): Judgement {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > largestPictureBytes) return { ok: false, reason: 'too-large' };
  const kind = kindOf(bytes);
  if (kind === undefined) return { ok: false, reason: isSvg(bytes) ? 'svg' : 'other-kind' };
  const frame = frames[kind](bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (frame === undefined || frame.width === 0 || frame.height === 0) return { ok: false, reason: 'damaged' };
  if (frame.width * frame.height > mostPixels) return { ok: false, reason: 'too-many-pixels' };
  return { ok: true, kind, ...frame };
}

function kindOf(bytes: Uint8Array): PictureKind | undefined {
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'webp';
  return ['GIF87a', 'GIF89a'].includes(textAt(bytes, 0, 6)) ? 'gif' : undefined;
}

/** True for a drawing in XML, in whichever of the usual encodings: what begins with a `<` and soon says `<svg`. */
function isSvg(bytes: Uint8Array): boolean {
  const text = textAt(bytes, 0, 4096).replaceAll('\0', '').toLowerCase();
  return /^[^a-z0-9]*</.test(text) && /<([a-z]+:)?svg[\s>]/.test(text);
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

const frames: Readonly<Record<PictureKind, (bytes: Uint8Array, view: DataView) => Frame | undefined>> = {
  png: pngFrame,
  jpeg: jpegFrame,
  webp: webpFrame,
  gif: gifFrame,
};

/** Chunk by chunk: the header first, then picture data, and the end mark. */
function pngFrame(bytes: Uint8Array, view: DataView): Frame | undefined {
  if (bytes.length < 33 || view.getUint32(8) !== 13 || textAt(bytes, 12, 4) !== 'IHDR') return undefined;
  const frame = { width: view.getUint32(16), height: view.getUint32(20) };
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
    const name = textAt(bytes, at + 4, 4);
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') return hasData ? frame : undefined;
  }
  return undefined;
}

/** Segment by segment to the scan; the scan must be ended by the end mark, however much some cameras write after it. */
function jpegFrame(bytes: Uint8Array, view: DataView): Frame | undefined {
  let frame: Frame | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    if (marker === 0xd8 || marker === 0xd9 || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) return undefined;
    const length = view.getUint16(at + 2);
    if (length < 2) return undefined;
    if (isFrameMarker(marker)) {
      if (length < 8 || at + 9 > bytes.length) return undefined;
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + length;
    if (marker === 0xda) return frame && endsAfter(bytes, at) ? frame : undefined;
  }
  return undefined;
}

/** Start of frame, of every coding but the tables (DHT, JPG, DAC) that share its numbers. */
const isFrameMarker = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function endsAfter(bytes: Uint8Array, start: number): boolean {
  for (let at = bytes.length - 2; at >= start; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

function webpFrame(bytes: Uint8Array, view: DataView): Frame | undefined {
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return undefined;
  switch (textAt(bytes, 12, 4)) {
    case 'VP8 ':
      return textAt(bytes, 23, 3) === '\x9d\x01\x2a'
        ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
        : undefined;
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return bytes[20] === 0x2f ? { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 } : undefined;
    }
    case 'VP8X':
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
    default:
      return undefined;
  }
}

const threeBytes = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** The first picture of a film is enough, but that one must be whole. */
function gifFrame(bytes: Uint8Array, view: DataView): Frame | undefined {
  if (bytes.length < 14) return undefined;
  const frame = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const tableAfter = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableAfter(bytes[10] ?? 0);
  while (at < bytes.length) {
    const mark = bytes[at];
    if (mark === 0x21) at = endOfBlocks(bytes, at + 2);
    else if (mark === 0x2c) {
      const data = at + 11 + tableAfter(bytes[at + 9] ?? 0);
      return endOfBlocks(bytes, data) <= bytes.length && data < bytes.length ? frame : undefined;
    } else return undefined;
  }
  return undefined;
}

/** Where the chain of blocks that begins at `at` has ended; beyond the file where it never does. */
function endOfBlocks(bytes: Uint8Array, at: number): number {
  let next = at;
  for (;;) {
    const length = bytes[next];
    if (length === undefined) return bytes.length + 1;
    next += length + 1;
    if (length === 0) return next;
  }
}

const textAt = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(bytes.length, from + length)));
