import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createUsbDrives } from './create-usb-drives';
import { mountPoints, mountPointsIn } from './mount-points';

async function stick() {
  const root = mkdtempSync(join(tmpdir(), 'crampwise-drives-'));
  const point = join(root, 'RED STICK');
  mkdirSync(point);
  const drives = createUsbDrives({ mountPoints: () => mountPoints(root), clock: createManualClock() });
  const [drive] = await drives.list();
  return { root, point, drives, id: drive?.id ?? '', drive };
}

describe('mounted drives', () => {
  it('are the mount points where desktops put what is plugged in, names unescaped', () => {
    const lines = [
      '22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw',
      '95 22 8:17 / /media/clinic/RED\\040STICK rw,nosuid shared:50 - vfat /dev/sdb1 rw',
      '96 22 8:33 / /run/media/kiosk/BACKUP rw - exfat /dev/sdc1 rw',
      '97 22 0:44 / /mnt/system rw - tmpfs tmpfs rw',
      '98 22 0:45 / /mediated rw - ext4 /dev/sdd1 rw',
      '99 22 0:46 / /mnt rw - ext4 /dev/sde1 rw',
    ];
    expect(mountPointsIn(lines.join('\n'))).toEqual(['/media/clinic/RED STICK', '/run/media/kiosk/BACKUP', '/mnt']);
    expect(mountPointsIn('nonsense')).toEqual([]);
  });

  it('have a name, room, and whether anything can be saved', async () => {
    const { drive } = await stick();
    expect(drive).toMatchObject({ name: 'RED STICK', isWritable: true });
    expect(drive?.freeBytes).toBeGreaterThan(0);
  });
});

describe('a folder of a drive', () => {
  it('shows folders and the files asked for, in the order people read, and nothing hidden', async () => {
    const { point, drives, id } = await stick();
    for (const name of ['b10.PNG', 'b9.png', 'a.txt', '.hidden.png']) writeFileSync(join(point, name), 'x');
    for (const name of ['Photos', 'System Volume Information', '.Trash']) mkdirSync(join(point, name));
    const outcome = await drives.folder(id, [], ['png']);
    expect(outcome).toMatchObject({ ok: true, folder: { folders: ['Photos'], isCut: false } });
    expect(outcome.ok && outcome.folder.files.map(({ name }) => name)).toEqual(['b9.png', 'b10.PNG']);
  });

  it('is shown in part where it is huge, and says so', async () => {
    const { point, drives, id } = await stick();
    for (let count = 0; count < 600; count += 1) writeFileSync(join(point, `${count}.png`), '');
    const outcome = await drives.folder(id, []);
    expect(outcome.ok && outcome.folder.files).toHaveLength(500);
    expect(outcome).toMatchObject({ folder: { isCut: true } });
  });

  it('of a drive that was pulled is gone', async () => {
    const { drives } = await stick();
    expect(await drives.folder('000000000000', [])).toEqual({ ok: false, reason: 'gone' });
  });

  it.each([[['..']], [['Photos', '..', '..']], [['/etc']], [['a/../../b']], [['']], [['x\0']]])(
    'cannot be left: %j',
    async (path) => {
      const { drives, id } = await stick();
      expect(await drives.folder(id, path)).toEqual({ ok: false, reason: 'gone' });
    },
  );

  it('and a file behind a link off the drive cannot be reached', async () => {
    const { root, point, drives, id } = await stick();
    writeFileSync(join(root, 'secret.txt'), 'secret');
    symlinkSync(root, join(point, 'out'));
    symlinkSync(join(root, 'secret.txt'), join(point, 'innocent.png'));
    expect(await drives.folder(id, ['out'])).toEqual({ ok: false, reason: 'gone' });
    expect(await drives.read(id, ['innocent.png'], 1000)).toEqual({ ok: false, reason: 'gone' });
    expect(await drives.save(id, ['out', 'x.txt'], Buffer.from('x'))).toEqual({ ok: false, reason: 'gone' });
    expect(readdirSync(root).sort()).toEqual(['RED STICK', 'secret.txt']);
    expect((await drives.folder(id, [])).ok && (await drives.folder(id, []))).toMatchObject({ folder: { files: [] } });
  });
});

describe('a file of a drive', () => {
  it('is read whole, or refused where it is too large, gone, a folder or a pipe', async () => {
    const { point, drives, id } = await stick();
    writeFileSync(join(point, 'a.png'), 'four');
    mkdirSync(join(point, 'folder.png'));
    execFileSync('mkfifo', [join(point, 'pipe.png')]);
    const read = async (name: string, most = 4) => {
      const outcome = await drives.read(id, [name], most);
      return outcome.ok ? Buffer.from(outcome.bytes).toString() : outcome.reason;
    };
    expect(await read('a.png')).toBe('four');
    expect(await read('a.png', 3)).toBe('too-large');
    expect(await read('b.png')).toBe('gone');
    expect(await read('folder.png')).toBe('unreadable');
    expect(await read('pipe.png')).toBe('unreadable');
  });

  it('is saved in folders that are made for it, and never over another', async () => {
    const { point, drives, id } = await stick();
    expect(await drives.save(id, ['Crampwise', 'a.json'], Buffer.from('one'))).toEqual({ ok: true, name: 'a.json' });
    expect(await drives.save(id, ['Crampwise', 'a.json'], Buffer.from('two'))).toEqual({ ok: true, name: 'a (2).json' });
    expect(readdirSync(join(point, 'Crampwise')).sort()).toEqual(['a (2).json', 'a.json']);
    expect(readFileSync(join(point, 'Crampwise', 'a.json'), 'utf8')).toBe('one');
  });

  it('cannot be saved on a drive that is gone', async () => {
    const { drives } = await stick();
    expect(await drives.save('000000000000', ['a'], Buffer.from(''))).toEqual({ ok: false, reason: 'gone' });
  });
});

it('a drive that hangs is waited for a while, not for ever', async () => {
  const clock = createManualClock();
  const drives = createUsbDrives({ mountPoints: () => new Promise(() => undefined), clock });
  const looking = drives.folder('000000000000', []);
  const saving = drives.save('000000000000', ['a'], Buffer.from(''));
  await clock.advance(60_000);
  expect(await looking).toEqual({ ok: false, reason: 'unreadable' });
  expect(await saving).toEqual({ ok: false, reason: 'failed' });
});
