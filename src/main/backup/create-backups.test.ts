import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { currentVersion } from '../../domain/settings';
import { changed, everythingIn, forged, makeKiosk, writeItem } from './backup.fixture';
import type { BackupPart } from './backup-part';
import { createBeforeRestore } from './before-restore';
import { createBackups } from './create-backups';
import { importSettings } from './import-settings';

describe('a backup', () => {
  it('brings one kiosk’s settings and content to another, and can be undone to the byte', async () => {
    const [from, to] = [await makeKiosk('Harbour Street'), await makeKiosk('Hill Road')];
    writeItem(from.folder, 'lines/parking.json', '{"words":{"text":"Park behind the house."}}');
    writeItem(to.folder, 'lines/tea.json', '{"words":{"text":"Tea is upstairs."}}');
    const text = await from.backups.make();
    expect(await to.backups.look(text)).toMatchObject({
      ok: true,
      summary: { clinic: 'Harbour Street', release: '0.1.0', parts: ['settings', 'clinic-content'] },
    });
    expect(await to.backups.restore(text)).toEqual({ ok: true, parts: ['settings', 'clinic-content'], needsRestart: true });
    expect(to.settings.read()).toEqual(from.settings.read());
    expect(readFileSync(join(to.folder, 'clinic-content/lines/parking.json'), 'utf8')).toContain('Park behind');
    expect(readdirSync(join(to.folder, 'clinic-content/lines'))).toEqual(['parking.json']);

    expect(await to.backups.kept()).toMatchObject({ clinic: 'Hill Road' });
    expect(await to.backups.undo()).toMatchObject({ ok: true });
    expect(to.settings.read().clinic.name).toBe('Hill Road');
    expect(readdirSync(join(to.folder, 'clinic-content/lines'))).toEqual(['tea.json']);
    // And there and back again.
    expect(await to.backups.undo()).toMatchObject({ ok: true });
    expect(to.settings.read().clinic.name).toBe('Harbour Street');
  });

  it('holds no PIN, no hash of one, and nothing of how the kiosk is used', async () => {
    const kiosk = await makeKiosk('Harbour Street');
    writeFileSync(join(kiosk.folder, 'access.json'), '[{"role":"manager","salt":"aa","hash":"PLANTED-HASH"}]');
    writeFileSync(join(kiosk.folder, 'usage.json'), '{"version":1,"days":{"2026-11-22":{"visit":3,"PLANTED-USE":1}}}');
    const texts = Object.values(unzipSync(await kiosk.backups.make())).map((bytes) => strFromU8(bytes));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join('\n')).not.toContain('PLANTED');
  });

  it('of an older release, with fewer parts, leaves the others as they are', async () => {
    const kiosk = await makeKiosk('Hill Road');
    writeItem(kiosk.folder, 'lines/tea.json', '{"words":{"text":"Tea is upstairs."}}');
    const old = changed(await kiosk.backups.make(), ({ entries, manifest }) => {
      delete entries['clinic-content.json'];
      entries['settings.json'] = strToU8(JSON.stringify({ clinic: { name: 'Before versions' } }));
      manifest.parts = ['settings'];
    });
    expect(await kiosk.backups.restore(old)).toEqual({
      ok: true,
      parts: ['settings'],
      needsRestart: false,
    });
    expect(kiosk.settings.read().clinic.name).toBe('Before versions');
    expect(readdirSync(join(kiosk.folder, 'clinic-content/lines'))).toEqual(['tea.json']);
  });

  it('with a number out of range is restored with the number pulled into it, as everywhere', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const text = forged(await kiosk.backups.make(), 'settings', { version: currentVersion, session: { idleSeconds: 1e9 } });
    expect(await kiosk.backups.restore(text)).toMatchObject({ ok: true });
    expect(kiosk.settings.read().session.idleSeconds).toBe(600);
  });

  it('is a zip that other programs open, with pictures as they are', async () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251);
    const pictures: BackupPart = {
      name: 'pictures',
      read: () => Promise.resolve({ version: 1 }),
      readFiles: () => Promise.resolve({ 'one.webp': picture }),
      check: (_, files) =>
        Promise.resolve({ ok: true, write: () => Promise.resolve(files?.['one.webp']?.length === picture.length) }),
    };
    const kiosk = await makeKiosk('Harbour Street', [pictures]);
    const backup = await kiosk.backups.make();
    const entries = unzipSync(backup);
    expect(Object.keys(entries)).toEqual([
      'manifest.json',
      'settings.json',
      'pictures.json',
      'pictures/one.webp',
      'clinic-content.json',
    ]);
    expect(entries['pictures/one.webp']).toEqual(picture);
    expect(strFromU8(backup, true)).toContain(strFromU8(picture, true));
    expect(await kiosk.backups.restore(backup)).toMatchObject({ ok: true });
  });

  it('is put back whole where one part cannot be written', async () => {
    const stubborn: BackupPart = {
      name: 'pictures',
      read: () => Promise.resolve(null),
      check: (data) => Promise.resolve({ ok: true, write: () => Promise.resolve(data === null) }),
    };
    const kiosk = await makeKiosk('Hill Road', [stubborn]);
    const source = await makeKiosk('Harbour Street', [
      { ...stubborn, read: () => Promise.resolve({ version: 1, files: ['a picture'] }) },
    ]);
    expect(await kiosk.backups.restore(await source.backups.make())).toEqual({ ok: false, reason: 'not-written' });
    expect(kiosk.settings.read().clinic.name).toBe('Hill Road');
    expect(kiosk.log.text()).toContain('everything was put back');
    expect(readdirSync(kiosk.folder)).not.toContain('restore-under-way');
  });

  it('that was cut off by the power is put back at the next start', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const before = createBeforeRestore(kiosk.folder);
    await before.write(await kiosk.backups.make());
    await before.mark(true);
    await kiosk.settings.update({ clinic: { name: 'Half of another' } });
    // The power comes back: a new start over the same folder.
    await kiosk.backups.finish();
    expect(kiosk.settings.read().clinic.name).toBe('Hill Road');
    expect(await before.isUnderWay()).toBe(false);
  });

  it('does not touch the kiosk where the copy for undoing cannot be kept', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const backups = createBackups({
      ...kiosk,
      release: '0.1.0',
      before: { ...createBeforeRestore(kiosk.folder), write: () => Promise.resolve(false) },
    });
    const text = await (await makeKiosk('Harbour Street')).backups.make();
    const was = everythingIn(kiosk.folder);
    expect(await backups.restore(text)).toEqual({ ok: false, reason: 'not-kept' });
    expect(everythingIn(kiosk.folder)).toEqual(was);
  });
});

describe('--import-settings', () => {
  it('takes a settings file as people write it, and keeps what it leaves out', async () => {
    const kiosk = await makeKiosk('Hill Road');
    const text = JSON.stringify({ version: currentVersion, clinic: { name: 'Harbour Street' }, display: { screenInches: 32 } });
    expect(await importSettings(strToU8(text), kiosk.backups, kiosk.settings.read())).toMatchObject({ ok: true });
    expect(kiosk.settings.read()).toMatchObject({
      clinic: { name: 'Harbour Street', phone: '555 0100', emergencyNumber: '911' },
      display: { screenInches: 32 },
    });
  });

  it('takes a backup', async () => {
    const [from, to] = [await makeKiosk('Harbour Street'), await makeKiosk()];
    expect(await importSettings(await from.backups.make(), to.backups, to.settings.read())).toMatchObject({ ok: true });
    expect(to.settings.read().clinic.name).toBe('Harbour Street');
  });

  it.each([
    ['not json', 'not JSON'],
    ['[]', 'neither a backup nor a settings file'],
    ['{"clinik":{"name":"x"}}', 'no settings called clinik'],
    ['{"clinic":"x"}', 'clinic'],
    ['{"place":{"region":"Mars"}}', 'place.region'],
    [`{"version":${currentVersion + 1},"clinic":{"name":"x"}}`, 'newer release'],
    ['{"kind":"crampwise-backup"', 'damaged'],
  ])('refuses %s in plain words and changes nothing', async (text, words) => {
    const kiosk = await makeKiosk('Hill Road');
    const was = everythingIn(kiosk.folder);
    const imported = await importSettings(strToU8(text), kiosk.backups, kiosk.settings.read());
    expect(imported.ok).toBe(false);
    expect(imported.message).toContain(words);
    expect(everythingIn(kiosk.folder)).toEqual(was);
  });
});
