import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStoreSettingsFile } from './store-settings-file';

// electron-store asks for Electron; outside of it the package would start a download, unless it is told of a folder.
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crampwise-settings-'));
});
const now = () => Date.UTC(2026, 10, 22, 9, 30, 5);
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};

describe('settings on disk', () => {
  it('are written and read again', async () => {
    const file = createStoreSettingsFile(folder, 1, now);
    expect(file.read('current')).toEqual({ found: 'nothing' });
    expect(await file.write('current', { version: 1, clinic: { name: 'Elm' } })).toEqual({ ok: true });
    expect(await file.write('lastGood', { version: 1 })).toEqual({ ok: true });
    expect(file.read('current')).toEqual({ found: 'settings', stored: { version: 1, clinic: { name: 'Elm' } } });
    expect(readdirSync(folder).sort()).toEqual(['settings-v1-last-good.json', 'settings.json']);
  });

  it('that are broken are set aside under a name that says when, and nothing is lost', () => {
    const file = createStoreSettingsFile(folder, 1, now);
    for (const text of ['first', 'second']) {
      put('settings.json', text);
      expect(file.read('current').found).toBe('broken');
      file.setAside('current');
    }
    expect(readdirSync(folder).sort()).toEqual([
      'settings.broken-2026-11-22T09-30-05-2.json',
      'settings.broken-2026-11-22T09-30-05.json',
    ]);
    expect(readFileSync(join(folder, 'settings.broken-2026-11-22T09-30-05-2.json'), 'utf8')).toBe('second');
    expect(file.read('current')).toEqual({ found: 'nothing' });
  });

  it('come from an older release where this one has no copy yet, and leave that one alone', async () => {
    put('settings-v1-last-good.json', '{"version":1}');
    const file = createStoreSettingsFile(folder, 2, now);
    expect(file.read('lastGood')).toEqual({ found: 'settings', stored: { version: 1 } });
    await file.write('lastGood', { version: 2 });
    expect(file.read('lastGood')).toEqual({ found: 'settings', stored: { version: 2 } });
    expect(readFileSync(join(folder, 'settings-v1-last-good.json'), 'utf8')).toBe('{"version":1}');
  });

  it('that cannot be written are a reason, not an exception', async () => {
    put('not-a-folder', '');
    const file = createStoreSettingsFile(join(folder, 'not-a-folder'), 1, now);
    expect(await file.write('current', {})).toMatchObject({ ok: false });
    expect(file.read('current').found).not.toBe('settings');
    expect(file.setAside('current')).toBeUndefined();
  });
});
