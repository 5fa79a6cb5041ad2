import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newestChange } from './build-if-needed';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  mkdirSync(path.join(folder, 'a'));
  for (const [name, at] of [
    ['a/old.ts', 100],
    ['a/new.ts', 300],
    ['a', 200],
    ['', 100],
  ] as const) {
    const file = path.join(folder, name);
    if (name.endsWith('.ts')) writeFileSync(file, '');
    utimesSync(file, at, at);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a change deep in a folder is seen', () => {
  utimesSync(path.join(folder, 'a'), 200, 200);
  expect(newestChange(folder)).toBe(300_000);
});

it('a file that was taken away is seen', () => {
  const before = Date.now() - 5000;
  rmSync(path.join(folder, 'a', 'new.ts'));
  expect(newestChange(folder)).toBeGreaterThan(before);
});

it('what is not there is older than everything', () => {
  expect(newestChange(path.join(folder, 'out'))).toBe(0);
});
