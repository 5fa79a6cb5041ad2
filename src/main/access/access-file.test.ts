import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccessFile } from './access-file';
import type { StoredAccess } from './access-file';
import { removeAccess } from './remove-access';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crampwise-access-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const open = () => createAccessFile(folder, () => Date.UTC(2026, 10, 28));
const secret = { salt: '0'.repeat(32), hash: 'a'.repeat(64), cost: 2 ** 15 };
const access: StoredAccess = { version: 1, pins: { manager: secret }, recovery: secret };
const spoil = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};

describe('the file of the PINs', () => {
  it('is new where there is nothing', () => {
    expect(open().read()).toEqual({ found: 'nothing' });
  });

  it('gives back what was written, and is for its owner alone', () => {
    expect(open().write(access)).toEqual({ ok: true });
    expect(open().read()).toEqual({ found: 'access', access });
    expect(statSync(join(folder, 'access.json')).mode & 0o077).toBe(0);
  });

  it.each([
    ['cut short', '{"version":1,"pi'],
    ['empty', ''],
    ['of a newer release', JSON.stringify({ ...access, version: 2 })],
    ['without a manager', JSON.stringify({ ...access, pins: {} })],
    ['of a scrypt that would stop the machine', JSON.stringify({ ...access, recovery: { ...secret, cost: 2 ** 40 } })],
  ])('is made good from its copy when it is %s, and set aside', (_, text) => {
    open().write(access);
    spoil('access.json', text);
    expect(open().read()).toMatchObject({ found: 'access', access });
    expect(readFileSync(join(folder, 'access.broken-2026-11-28T00-00-00.json'), 'utf8')).toBe(text);
    expect(open().read()).toEqual({ found: 'access', access });
  });

  it('is made good from its copy when it is gone', () => {
    open().write(access);
    rmSync(join(folder, 'access.json'));
    expect(open().read()).toMatchObject({ found: 'access', access, repaired: 'access.json is missing' });
  });

  it('stays broken from start to start when no copy can be read: never new again by itself', () => {
    open().write(access);
    spoil('access.json', 'x');
    spoil('access-copy.json', 'y');
    for (let starts = 0; starts < 3; starts += 1) expect(open().read().found).toBe('broken');
    rmSync(join(folder, 'access.json'));
    expect(open().read().found).toBe('broken');
  });

  it('is new again once IT has reset it', () => {
    open().write(access);
    open().writeTries({ pin: 1 });
    spoil('access.json', 'x');
    removeAccess(folder);
    expect(open().read()).toEqual({ found: 'nothing' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives wrong tries back as they were, null where they are spoilt', () => {
    expect(open().readTries()).toBeUndefined();
    open().writeTries({ pin: { wrongTries: 6 } });
    expect(open().readTries()).toEqual({ pin: { wrongTries: 6 } });
    spoil('access-tries.json', '{');
    expect(open().readTries()).toBeNull();
  });
});
