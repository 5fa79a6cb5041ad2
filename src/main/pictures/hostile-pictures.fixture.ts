/**
 * Pictures that mean harm or are simply broken, the same ones each time: what a kiosk is shown in tests before it is shown to a clinic.
 * Nothing of the app uses this.
 */
import type { PictureKind } from '../../domain/picture';

/** A picture of 24 x 16 px, its left half red and its right half blue, as Chromium writes it. The film has two frames of 2 x 1 px. */
const wholePictures: Readonly<Record<PictureKind, string>> = {
  png:
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAAXNSR0IArs4c6QAAADJJREFUOE9jvMvA8J+BBKDMcJcE1QwMjKMWEAqv0SAiFE' +
    'KjqYhgCI0G0WgQYQkBUotrACG4LdHqfdYVAAAAAElFTkSuQmCC',
  jpeg:
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA' +
    'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1' +
    'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP' +
    'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/' +
    '2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK0' +
    '6kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEA' +
    'AAAAAAAAAAAAAAAAAwAF/8QAFxABAAMAAAAAAAAAAAAAAAAAAARCgf/EABUBAQEAAAAAAAAAAAAAAAAAAAUA/8QAHBEAAQMFAAAAAAAAAAAAAA' +
    'AAAAEEMwJBgbHw/9oADAMBAAIRAxEAPwDNDIrpgyK6mU9OdCzuFeuAkj4If//Z',
  webp:
    'UklGRj4CAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA' +
    'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1' +
    'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP' +
    'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW' +
    'UDggUAAAADAEAJ0BKhgAEAA+0VSjS6gkoyGwCAEAGglAE6ZQjuQoD7AK//3AADNgAAD+7ohqk+69GP4g1QvpR2RI20r/84lJf8s/+SCK7MlYjz' +
    '6umwAA',
  gif: 'R0lGODlhAgABAPAAAN0AAAAA3SH5BAAKAAAALAAAAAACAAEAAAICRAoAIfkEAAoAAAAsAAAAAAIAAQAAAgIMCgA7',
};

export const wholePicture = (kind: PictureKind) => Buffer.from(wholePictures[kind], 'base64');

/** The jpeg as a camera held on its side writes it: upright it is 16 x 24 px, red above blue. It also says who took it. */
export function turnedPicture(): Buffer {
  const jpeg = wholePicture('jpeg');
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
    Buffer.from([0, 2]), // two entries: orientation 6 (turn right), and the artist
    Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]),
    Buffer.from([0x01, 0x3b, 0, 2, 0, 0, 0, 8, 0, 0, 0, 38]),
    Buffer.from([0, 0, 0, 0]),
    Buffer.from('SECRETS\0', 'latin1'),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
}

export interface HostilePicture {
  readonly name: string;
  readonly bytes: Buffer;
}

/** As many as asked for; the first `n` of more are always the same `n`. */
export function hostilePictures(count: number): readonly HostilePicture[] {
  const random = createRandom(20261122);
  return Array.from({ length: count }, (_, index) => {
    const kind = (['png', 'jpeg', 'webp', 'gif'] as const)[random(4)] ?? 'png';
    const [what, make] = tricks[index % tricks.length] ?? ['nothing', () => Buffer.alloc(0)];
    return { name: `${String(index).padStart(4, '0')}-${what}.${kind}`, bytes: make(kind, random) };
  });
}

/** A whole number from 0 to `below` - 1. */
type Random = (below: number) => number;
type Trick = (kind: PictureKind, random: Random) => Buffer;

const tricks: readonly (readonly [string, Trick])[] = [
  ['truncated', (kind, random) => wholePicture(kind).subarray(0, random(wholePicture(kind).length))],
  ['random', (_, random) => noise(random, random(4000))],
  ['mark-then-random', (kind, random) => Buffer.concat([wholePicture(kind).subarray(0, 12), noise(random, 500)])],
  ['bomb', (kind, random) => bomb(kind, random)],
  ['script-in-svg', (_, random) => svg(random)],
  ['wrong-type', (_, random) => strangers[random(strangers.length)] ?? Buffer.alloc(0)],
  ['flipped', (kind, random) => flipped(wholePicture(kind), random, 1 + random(8))],
  ['flipped-data', (kind, random) => flippedTail(wholePicture(kind), random)],
  ['lying-lengths', (kind, random) => lyingLength(wholePicture(kind), random)],
  ['script-behind', (kind) => Buffer.concat([wholePicture(kind), Buffer.from('<script>alert(document.cookie)</script>')])],
  [
    'huge',
    (kind, random) => (random(40) === 0 ? Buffer.concat([wholePicture(kind), Buffer.alloc(25_000_000)]) : Buffer.alloc(0)),
  ],
  [
    'cut-and-joined',
    (kind, random) => Buffer.concat([wholePicture(kind).subarray(0, 60), wholePicture('gif'), noise(random, 60)]),
  ],
];

const noise = (random: Random, length: number) => Buffer.from(Array.from({ length }, () => random(256)));

/** Says it is as large as its format allows, with the data of a small one. */
function bomb(kind: PictureKind, random: Random): Buffer {
  const bytes = Buffer.from(wholePicture(kind));
  const side = 16_000 + random(383);
  if (kind === 'png') {
    bytes.writeUInt32BE(side * 1000, 16);
    bytes.writeUInt32BE(side, 20);
  } else if (kind === 'gif') bytes.writeUInt32LE(0xffff_ffff, 6);
  else if (kind === 'webp') Buffer.from([0xff, 0x3f, 0, 0xff, 0x3f, 0]).copy(bytes, 24);
  else bytes.writeUInt32BE(0xffff_ffff, bytes.indexOf(Buffer.from([0xff, 0xc0])) + 5);
  return bytes;
}

function svg(random: Random): Buffer {
  const text = [
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>fetch("https://example.org")</script></svg>',
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg>&b;</svg>',
    '\ufeff<!-- a picture --><s:svg xmlns:s="http://www.w3.org/2000/svg"><s:image href="file:///etc/passwd"/></s:svg>',
    '  \n<svg><foreignObject><iframe src="https://example.org"></iframe></foreignObject></svg>',
  ][random(4)];
  return Buffer.from(text ?? '', random(3) === 0 ? 'utf16le' : 'utf8');
}

/** What people rename, and what others hope a viewer runs. */
const strangers = [
  Buffer.from('<!doctype html><script>alert(1)</script>'),
  Buffer.from('%PDF-1.7\n%\xe2\xe3'),
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.from('\x7fELF\x02\x01\x01', 'latin1'),
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.from('BM\x46\0\0\0\0\0\0\0\x36\0\0\0', 'latin1'),
  Buffer.from('II*\0\x08\0\0\0', 'latin1'),
  Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'),
  Buffer.from('\x1f\x8b\x08\0\0\0\0\0', 'latin1'),
  Buffer.alloc(0),
];

function flipped(source: Buffer, random: Random, times: number): Buffer {
  const bytes = Buffer.from(source);
  for (let time = 0; time < times; time += 1) bytes[random(bytes.length)] = random(256);
  return bytes;
}

/** The frame says that all is well; the packed picture is nonsense. */
function flippedTail(source: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(source);
  for (let at = bytes.length - 40; at < bytes.length - 14; at += 1 + random(3)) bytes[at] = random(255);
  return bytes;
}

function lyingLength(source: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(source);
  const at = [4, 8, 16, 33, 20][random(5)] ?? 4;
  bytes.writeUInt32BE([0xffff_ffff, 0x7fff_ffff, 0, 0x8000_0000][random(4)] ?? 0, Math.min(at, bytes.length - 4));
  return bytes;
}

/** A small generator of our own (mulberry32), so that a failure can be run again. */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
