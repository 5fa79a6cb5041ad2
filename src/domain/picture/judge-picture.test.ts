import { describe, expect, it } from 'vitest';
import { judgePicture } from './judge-picture';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const verdict = (text: string) => {
  const judged = judgePicture(bytes(text));
  return judged.ok ? judged.kind : judged.reason;
};
const png = (width: string, height: string, rest: string) =>
  `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${width}${height}\x08\x06\0\0\0crc!${rest}`;
const dataAndEnd = '\0\0\0\x01IDATxcrc!\0\0\0\0IENDcrc!';

describe('a file that staff chose', () => {
  it('is what its own first bytes say', () => {
    expect(judgePicture(bytes(png('\0\0\x01\0', '\0\0\0\x10', dataAndEnd)))).toEqual({
      ok: true,
      kind: 'png',
      width: 256,
      height: 16,
    });
    expect(verdict('<html><body>')).toBe('other-kind');
    expect(verdict('%PDF-1.7')).toBe('other-kind');
    expect(verdict('')).toBe('empty');
  });

  it('is no picture while it may hold a script', () => {
    expect(verdict('<svg onload="x">')).toBe('svg');
    expect(verdict('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a --><svg>')).toBe('svg');
    expect(verdict('<\0s\0v\0g\0 \0')).toBe('svg');
  });

  it('is refused by what it claims to unpack to', () => {
    expect(verdict(png('\0\0\xff\xff', '\0\0\xff\xff', dataAndEnd))).toBe('too-many-pixels');
    expect(verdict(png('\0\0\0\0', '\0\0\0\x10', dataAndEnd))).toBe('damaged');
  });

  it('is damaged where its end is missing', () => {
    expect(verdict(png('\0\0\0\x10', '\0\0\0\x10', '\0\0\0\x01IDATxcrc!'))).toBe('damaged');
    expect(verdict(png('\0\0\0\x10', '\0\0\0\x10', '\0\0\0\0IENDcrc!'))).toBe('damaged');
    expect(verdict('GIF89a\x01\0\x01\0\0\0\0,')).toBe('damaged');
    expect(verdict('\xff\xd8\xff\xe0\0\x10')).toBe('damaged');
    expect(verdict('RIFF\xff\xff\xff\x7fWEBPVP8X')).toBe('damaged');
  });
});
