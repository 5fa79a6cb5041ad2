import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgePicture } from '../../domain/picture';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createPictures } from './create-pictures';
import { createUnpack } from './create-unpack';
import type { Unpack } from './create-unpack';
import { hostilePictures, turnedPicture, wholePicture } from './hostile-pictures.fixture';

const webp = new Uint8Array(wholePicture('webp'));

function pictures({ unpack, used = [] }: { readonly unpack?: Unpack; readonly used?: readonly string[] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-pictures-'));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const kept = createPictures({
    folder: join(folder, 'pictures'),
    drives: {
      read: (_, path) => {
        const bytes = files.get(path.join('/'));
        return Promise.resolve(bytes ? { ok: true, bytes } : { ok: false, reason: 'gone' });
      },
    },
    unpack: unpack ?? (() => Promise.resolve({ ok: true, bytes: webp })),
    used: () => new Set(used),
    log: createMemoryLogger(),
  });
  const add = (bytes: Uint8Array) => {
    files.set('a', new Uint8Array(bytes));
    return kept.add('000000000000', ['a']);
  };
  return { ...kept, add, names: () => readdirSync(join(folder, 'pictures')), folder };
}

describe('a picture from a drive', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('may be a %s, and is kept once however often it is added', async (kind) => {
    const { add, list, names } = pictures();
    const outcome = await add(wholePicture(kind));
    expect(outcome).toMatchObject({ ok: true, picture: { width: 24, height: 16, isUsed: false } });
    await add(wholePicture(kind));
    expect(names()).toHaveLength(1);
    expect(await list()).toEqual([outcome.ok && outcome.picture]);
  });

  it('is judged again as it comes out of the sandbox', async () => {
    const unpack: Unpack = () => Promise.resolve({ ok: true, bytes: new Uint8Array(Buffer.from('<script>')) });
    const { add, list } = pictures({ unpack });
    expect(await add(wholePicture('png'))).toEqual({ ok: false, reason: 'damaged' });
    expect(await list()).toEqual([]);
  });

  it('is removed only while nothing shows it', async () => {
    const first = pictures();
    const outcome = await first.add(wholePicture('png'));
    const id = outcome.ok ? outcome.picture.id : '';
    expect(await first.remove(id)).toEqual({ ok: true });
    expect(await first.remove(id)).toEqual({ ok: false, reason: 'gone' });
    expect(await pictures({ used: [id] }).remove(id)).toEqual({ ok: false, reason: 'used' });
  });

  it('does not count what else lies in the folder', async () => {
    const { add, list, folder } = pictures();
    await add(wholePicture('png'));
    writeFileSync(join(folder, 'pictures', 'a.part'), 'half');
    writeFileSync(join(folder, 'pictures', `${'a'.repeat(32)}.webp`), 'no picture');
    expect(await list()).toHaveLength(1);
  });

  it('that is held on its side is judged as it lies; the sandbox turns it', () => {
    expect(judgePicture(turnedPicture())).toEqual({ ok: true, kind: 'jpeg', width: 24, height: 16 });
  });
});

it('1,000 hostile pictures each end with a reason, and nothing that was kept is lost', async () => {
  const unpacked: string[] = [];
  let name = '';
  const unpack: Unpack = () => {
    if (name === '') return Promise.resolve({ ok: true, bytes: webp });
    unpacked.push(name);
    return Promise.resolve({ ok: false, reason: 'damaged' });
  };
  const { add, list } = pictures({ unpack });
  const { ok } = await add(wholePicture('png'));
  expect(ok).toBe(true);
  const reasons = new Map<string, number>();
  for (const picture of hostilePictures(1000)) {
    name = picture.name;
    const outcome = await add(picture.bytes);
    const reason = outcome.ok ? 'kept' : outcome.reason;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  expect([...reasons.keys()].sort()).toEqual(['damaged', 'empty', 'other-kind', 'svg', 'too-large', 'too-many-pixels']);
  expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBe(1000);
  // None of those that can be told by their frame costs a sandbox.
  for (const told of ['truncated', 'random', 'bomb', 'script-in-svg', 'wrong-type', 'huge']) {
    // The first frame of a film may be whole although its end is missing.
    expect(unpacked.filter((picture) => picture.includes(`-${told}.`) && !picture.endsWith('truncated.gif'))).toEqual([]);
  }
  expect(await list()).toHaveLength(1);
});

describe('the sandbox', () => {
  it('is ended with its picture, and never holds two', async () => {
    const clock = createManualClock();
    let open = 0;
    const seen: number[] = [];
    const unpack = createUnpack(
      () =>
        Promise.resolve(({ done }) => {
          open += 1;
          seen.push(open);
          clock.after(100, () => {
            done(webp);
          });
          return () => (open -= 1);
        }),
      clock,
    );
    const both = Promise.all([unpack(webp, 'webp'), unpack(webp, 'webp')]);
    await clock.advance(0);
    await clock.advance(100);
    await clock.advance(100);
    expect((await both).map(({ ok }) => ok)).toEqual([true, true]);
    expect(seen).toEqual([1, 1]);
    expect(open).toBe(0);
  });

  it('is ended when it crashes or says nothing', async () => {
    const clock = createManualClock();
    let ended = 0;
    const crashing = createUnpack(
      () =>
        Promise.resolve(({ gone }) => {
          gone();
          return () => (ended += 1);
        }),
      clock,
    );
    expect(await crashing(webp, 'webp')).toEqual({ ok: false, reason: 'damaged' });
    const hanging = createUnpack(() => Promise.resolve(() => () => (ended += 1)), clock);
    const waiting = hanging(webp, 'webp');
    await clock.advance(0);
    await clock.advance(15_000);
    expect(await waiting).toEqual({ ok: false, reason: 'too-slow' });
    expect(ended).toBe(2);
  });
});
