import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { currentVersion, defaultSettings } from '../../domain/settings';
import { changed, everythingIn, forged, makeKiosk, writeItem } from './backup.fixture';
import { lying, otherZip, overlapping, renamed, zeros } from './hostile-zip.fixture';

/** Always the same row of numbers, so that a failure can be looked at again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const wrongTypes = [null, true, 0, -1, 1e308, '', 'text', [], [1], { a: 1 }, 'x'.repeat(5000)];
const wrongPaths = [
  '../settings.json',
  '../../etc/passwd',
  '/etc/passwd',
  'lines/../../settings.json',
  'lines/a/../../../x.json',
  'lines\\a.json',
  'locales/xx/content/lines.json',
  'locales/es/content/secrets.json',
  'lines/a.json/../../b',
  'lines/a/en.txt',
  'lines/a/xx.json',
  'secrets/a.json',
  'lines/a\0.json',
  'C:\\windows\\a.json',
  'lines/./a.json',
  'lines//a.json',
  '__proto__/a.json',
];
/** Names of entries of the zip itself that lead elsewhere, or that some system would read so. */
const wrongNames = [
  '../settings.json',
  '../../../etc/cron.d/kiosk',
  '/etc/passwd',
  '//server/share.json',
  'C:\\windows\\a.json',
  'pictures\\..\\a.webp',
  'pictures/../../a.webp',
  'pictures/./a.webp',
  'pictures//a.webp',
  'pictures/a.webp/',
  'pictures/',
  'pictures/b/c.webp',
  '.json',
  'pictures/a\0.webp',
  'PICTURES/A.webp',
  `pictures/${'a'.repeat(300)}.webp`,
  'pictures/ä.webp',
  'aux',
];

interface Hostile {
  readonly bytes: Uint8Array;
  /** What it may be refused with. */
  readonly reasons: readonly string[];
}

/** Where the data of the first entry begins: after a header of 30 bytes and the name. */
const manifestAt = 30 + 'manifest.json'.length;
const endOfManifest = (backup: Uint8Array) => strFromU8(backup, true).indexOf('PK\u0003\u0004', manifestAt);

const damaged = ['damaged', 'not-a-backup', 'newer'];

/** File number `index`, made from a good backup. */
function hostile(good: Uint8Array, index: number): Hostile {
  const pick = numbers(index + 1);
  const one = <T>(of: readonly T[]): T => of[pick(of.length)] as T;
  switch (index % 16) {
    case 0: // broken off
      return { bytes: good.subarray(0, pick(good.length - 1)), reasons: damaged };
    case 1: {
      // a byte changed in the manifest
      const at = manifestAt + pick(endOfManifest(good) - manifestAt);
      const copy = new Uint8Array(good);
      copy[at] = (copy[at] ?? 0) ^ (1 + pick(255));
      return { bytes: copy, reasons: damaged };
    }
    case 2: // noise, some of it after the beginning of a zip
      return {
        bytes: Uint8Array.from({ length: pick(3000) }, (_, at) => (index % 32 === 2 && at < 4 ? (good[at] ?? 0) : pick(256))),
        reasons: damaged,
      };
    case 3: // a field of the manifest of the wrong type
      return {
        bytes: changed(
          good,
          ({ manifest }) => {
            const field = one(['kind', 'format', 'release', 'madeAt', 'parts', 'sha256']);
            Object.assign(manifest, { [field]: one([null, true, -1, [], [1], { a: 1 }]) });
          },
          { keepSums: true },
        ),
        reasons: damaged,
      };
    case 4: // a newer format, or a part of a later release
      return {
        bytes: changed(good, ({ manifest, entries }) => {
          if (pick(2) === 0) manifest.format = 2 + pick(1000);
          else {
            const name = `future-${pick(99)}`;
            manifest.parts.push(name);
            entries[`${name}.json`] = strToU8('1');
          }
        }),
        reasons: ['newer'],
      };
    case 5: // newer settings or content inside
      return {
        bytes: forged(good, one(['settings', 'clinic-content']), { version: currentVersion + 1 + pick(1000) }),
        reasons: ['newer'],
      };
    case 6: // settings that are none
      return { bytes: forged(good, 'settings', one(wrongTypes.slice(1, -2))), reasons: ['not-valid', 'newer'] };
    case 7: {
      // one field of the settings of the wrong type
      const settings = JSON.parse(JSON.stringify(defaultSettings)) as Record<string, Record<string, unknown>>;
      const group = one(Object.keys(settings).filter((name) => Object.keys(settings[name] ?? {}).length > 0));
      const fields = settings[group] ?? {};
      fields[one(Object.keys(fields))] = one<unknown>([{ a: 1 }, { toString: 1 }, [[]], [{}]]);
      return { bytes: forged(good, 'settings', { version: currentVersion, ...settings }), reasons: ['not-valid'] };
    }
    case 8: // a path inside a part that leads elsewhere
      return {
        bytes: forged(good, 'clinic-content', { version: 1, files: { 'lines/a.json': '{}', [one(wrongPaths)]: '{}' } }),
        reasons: ['not-valid'],
      };
    case 9: // content that is no content, or far too large
      return {
        bytes: forged(good, 'clinic-content', {
          version: 1,
          files: { 'lines/a.json': one<unknown>(['not json', 'x'.repeat(2_000_001), 5, null, ['{}']]) },
        }),
        reasons: ['not-valid'],
      };
    case 10: {
      // deep, or a part that is no JSON
      const depth = 1000 + pick(20_000);
      return one<Hostile>([
        { bytes: forged(good, 'settings', undefined, '['.repeat(depth) + ']'.repeat(depth)), reasons: ['not-valid'] },
        { bytes: forged(good, 'settings', undefined, '{"version":'), reasons: ['damaged'] },
        { bytes: strToU8('['.repeat(depth)), reasons: damaged },
      ]);
    }
    case 11: // an entry whose name leads elsewhere, with a checksum that fits
      return {
        bytes: changed(good, ({ entries }) => {
          entries[one(wrongNames)] = strToU8('{}');
        }),
        reasons: ['damaged'],
      };
    case 12: // an entry nobody lists, one that is missing, or a file of a part that has none
      return one<Hostile>([
        {
          bytes: changed(good, ({ entries }) => (entries['settings/extra.json'] = strToU8('{}')), { keepSums: true }),
          reasons: ['damaged'],
        },
        { bytes: changed(good, ({ entries }) => delete entries['settings.json']), reasons: ['damaged'] },
        { bytes: changed(good, ({ entries }) => delete entries['settings.json'], { keepSums: true }), reasons: ['damaged'] },
        { bytes: changed(good, ({ manifest }) => manifest.parts.push('settings')), reasons: ['damaged'] },
        { bytes: changed(good, ({ entries }) => (entries['pictures.json'] = strToU8('null'))), reasons: ['damaged'] },
        { bytes: changed(good, ({ entries }) => (entries['settings/extra.json'] = strToU8('{}'))), reasons: ['not-valid'] },
      ]);
    case 13: // one name twice, or two entries with the same bytes
      return one<Hostile>([
        {
          bytes: renamed(
            changed(good, ({ entries }) => (entries['settingz.json'] = strToU8('{"version":1}'))),
            'settingz.json',
            'settings.json',
          ),
          reasons: ['damaged'],
        },
        { bytes: overlapping(good, 'clinic-content.json', 'settings.json'), reasons: ['damaged'] },
        { bytes: overlapping(good, 'settings.json', 'manifest.json'), reasons: ['damaged'] },
      ]);
    case 14: {
      // a zip that lies about an entry
      const name = one(['manifest.json', 'settings.json', 'clinic-content.json']);
      return one<Hostile>([
        { bytes: lying(good, name, 'crc32', pick(2 ** 31)), reasons: ['damaged'] },
        { bytes: lying(good, name, 'size', 1 + pick(60)), reasons: ['damaged'] },
        { bytes: lying(good, name, 'packedSize', pick(60)), reasons: ['damaged'] },
        { bytes: lying(good, name, 'packedSize', 0xffffffff), reasons: ['damaged'] },
        { bytes: lying(good, 'settings.json', 'size', one([50_000_001, 0xfffffffe, 0xffffffff])), reasons: ['too-large'] },
        { bytes: lying(good, name, 'flags', one([1, 8, 0x41])), reasons: ['damaged'] },
        { bytes: lying(good, name, 'method', one([1, 9, 12, 14, 99])), reasons: ['damaged'] },
        { bytes: lying(good, name, 'localAt', pick(2 ** 31)), reasons: ['damaged'] },
        { bytes: Buffer.concat([good, strToU8('more')]), reasons: ['damaged'] },
        { bytes: Buffer.concat([strToU8('#!/bin/sh\n'), good]), reasons: ['damaged'] },
      ]);
    }
    default: // another program's file, or empty
      return {
        bytes: one([
          ...['', '{}', 'null', '[]', '"crampwise"', '{"kind":"other-backup","format":1}', '\uFEFF', 'PK\u0003\u0004'].map(
            (text) => strToU8(text),
          ),
          otherZip(),
        ]),
        reasons: ['not-a-backup'],
      };
  }
}

async function makeBoth() {
  const kiosk = await makeKiosk('Hill Road');
  writeItem(kiosk.folder, 'lines/tea.json', '{"words":{"text":"Tea is upstairs."}}');
  const source = await makeKiosk('Harbour Street');
  writeItem(source.folder, 'lines/parking.json', '{"words":{"text":"Park behind the house."}}');
  return { kiosk, good: await source.backups.make() };
}

describe('1,000 hostile files', () => {
  it('are each refused with a reason, and nothing changes by a byte', async () => {
    const { kiosk, good } = await makeBoth();
    const was = JSON.stringify(everythingIn(kiosk.folder));
    const seen = new Set<string>();
    for (let index = 0; index < 1000; index += 1) {
      const { bytes, reasons } = hostile(good, index);
      const outcome = await kiosk.backups.restore(bytes);
      expect(outcome, `file ${index}`).toMatchObject({ ok: false });
      const reason = outcome.ok ? '' : outcome.reason;
      expect(reasons, `file ${index}: ${JSON.stringify(outcome)}`).toContain(reason);
      seen.add(reason);
      if (index % 50 === 0 || index === 999) expect(JSON.stringify(everythingIn(kiosk.folder)), `file ${index}`).toBe(was);
    }
    expect([...seen].toSorted()).toEqual(['damaged', 'newer', 'not-a-backup', 'not-valid', 'too-large']);
    // The good one they were all made from does change it: the refusals mean something.
    expect(await kiosk.backups.restore(good)).toMatchObject({ ok: true });
    expect(JSON.stringify(everythingIn(kiosk.folder))).not.toBe(was);
  }, 60_000);

  it('a changed byte anywhere in the data of an entry is found', async () => {
    const { kiosk, good } = await makeBoth();
    const text = strFromU8(good, true);
    const until = text.indexOf('PK\u0001\u0002');
    for (let at = 50; at < until; at += 17) {
      const copy = new Uint8Array(good);
      copy[at] = (copy[at] ?? 0) ^ 0x20;
      // What a header says besides names, sizes and checksums (a time, a version) changes nothing.
      const header = text.lastIndexOf('PK\u0003\u0004', at);
      if (at < header + 30) continue;
      expect(await kiosk.backups.look(copy), `byte ${at}`).toMatchObject({ ok: false });
    }
  });
});

describe('a zip bomb', () => {
  it('that says how large it is, is refused before it is unpacked', async () => {
    const { kiosk, good } = await makeBoth();
    const one = changed(good, ({ entries }) => (entries['settings.json'] = zeros(50_000_001)));
    expect(one.length).toBeLessThan(100_000);
    expect(await kiosk.backups.look(one)).toEqual({ ok: false, reason: 'too-large' });
    const many = changed(
      good,
      ({ entries }) => {
        const picture = zeros(45_000_000);
        for (let index = 0; index < 5; index += 1) entries[`pictures/${index}.webp`] = picture;
      },
      { keepSums: true },
    );
    expect(await kiosk.backups.look(many)).toEqual({ ok: false, reason: 'too-large' });
  }, 30_000);

  it('that says it is small never takes more room than it says', async () => {
    const { kiosk, good } = await makeBoth();
    const bomb = lying(
      changed(good, ({ entries }) => (entries['settings.json'] = zeros(40_000_000))),
      'settings.json',
      'size',
      100,
    );
    const before = process.memoryUsage();
    expect(await kiosk.backups.look(bomb)).toMatchObject({ ok: false, reason: 'damaged', part: 'settings' });
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(5_000_000);
  }, 30_000);

  it('of more entries than a backup can have is refused', async () => {
    const { kiosk, good } = await makeBoth();
    const crowd = changed(good, ({ entries }) => {
      for (let index = 0; index < 1000; index += 1) entries[`pictures/${index}.webp`] = zeros(1);
    });
    expect(await kiosk.backups.look(crowd)).toEqual({ ok: false, reason: 'damaged' });
  });
});

it('a huge file is refused before it is looked into', async () => {
  const kiosk = await makeKiosk('Hill Road');
  expect(await kiosk.backups.restore(zeros(200_000_001))).toMatchObject({ ok: false, reason: 'too-large' });
});
