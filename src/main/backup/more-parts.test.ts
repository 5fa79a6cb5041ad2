import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSchedule, noOverrides } from '../../domain/schedule';
import type { Schedule } from '../../domain/schedule';
import { createMemoryLogger } from '../log/logger.fake';
import { picturesPart } from './pictures-part';
import { schedulePart } from './schedule-part';

const slides = {
  L01: { seconds: 10, locked: false },
  L09: { seconds: 12, locked: true },
  L10: { seconds: 12, locked: true },
};
const pack = {
  slides: Object.fromEntries(
    Object.entries(slides).map(([id, facts], order) => [
      id,
      { facts: { id, order: order + 1, safety: [], night: false, ...facts } },
    ]),
  ),
} as unknown as Parameters<typeof defaultSchedule>[0];

function makeSchedule(published?: Schedule) {
  const kept = {
    wall: { published, overrides: noOverrides },
    draft: { draft: undefined as Schedule | undefined },
    changes: 0,
  };
  const part = schedulePart({
    files: {
      wall: {
        read: () => kept.wall,
        troubles: () => [],
        write: (wall) => {
          kept.wall = { overrides: wall.overrides, published: wall.published };
          return Promise.resolve(true);
        },
      },
      draft: {
        read: () => kept.draft,
        troubles: () => [],
        write: (draft) => {
          kept.draft = { draft: draft.draft };
          return Promise.resolve(true);
        },
      },
    },
    surroundings: () => Promise.resolve({ slides, languages: ['en'] }),
    changed: () => {
      kept.changes += 1;
    },
  });
  return { part, kept };
}

describe('the schedule in a backup', () => {
  it('goes from one kiosk to another, and a kiosk without one of its own gets the content’s loop back', async () => {
    const schedule = defaultSchedule(pack);
    const [from, to] = [makeSchedule(schedule), makeSchedule()];
    const data: unknown = JSON.parse(JSON.stringify(await from.part.read()));
    const checked = await to.part.check(data);
    expect(checked.ok && (await checked.write())).toBe(true);
    expect(to.kept.wall.published).toEqual(schedule);
    expect(to.kept.changes).toBe(1);
    const cleared = await to.part.check(null);
    expect(cleared.ok && (await cleared.write())).toBe(true);
    expect(await to.part.read()).toBeNull();
  });

  it('cannot take the warning signs out of the loop', async () => {
    const schedule = defaultSchedule(pack);
    const robbed = {
      ...schedule,
      loops: schedule.loops.map((loop) => ({ ...loop, entries: loop.entries.slice(0, 1) })),
    };
    const { part, kept } = makeSchedule(schedule);
    expect(await part.check({ version: 1, published: robbed, draft: null })).toMatchObject({ ok: false, reason: 'not-valid' });
    expect(kept.wall.published).toEqual(schedule);
  });

  it.each([
    [{ version: 2 }, 'newer'],
    [{ version: 1 }, 'not-valid'],
    ['text', 'not-valid'],
    [{ version: 1, published: {}, draft: null }, 'not-valid'],
  ])('that is %j is refused', async (data, reason) => {
    expect(await makeSchedule().part.check(data)).toMatchObject({ ok: false, reason });
  });
});

/** The smallest picture there is: one pixel, lossless webp. */
const webp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
const id = createHash('sha256').update(webp).digest('hex').slice(0, 32);

describe('the pictures in a backup', () => {
  const folder = () => join(mkdtempSync(join(tmpdir(), 'crampwise-pictures-')), 'pictures');
  const good = Promise.resolve({ ok: true as const, bytes: new Uint8Array(webp) });

  it('go from one kiosk to another, opened in their sandbox first', async () => {
    const [from, to] = [folder(), folder()];
    mkdirSync(from);
    writeFileSync(join(from, `${id}.webp`), webp);
    let unpacked = 0;
    const source = picturesPart(from, undefined, createMemoryLogger());
    const [data, files] = [await source.read(), await source.readFiles?.()];
    expect(Object.keys(files ?? {})).toEqual([`${id}.webp`]);
    const part = picturesPart(to, () => ((unpacked += 1), good), createMemoryLogger());
    const checked = await part.check(data, files);
    expect(existsSync(to)).toBe(false);
    expect(checked.ok && (await checked.write())).toBe(true);
    expect(readdirSync(to)).toEqual([`${id}.webp`]);
    expect(unpacked).toBe(1);
    expect(await part.readFiles?.()).toEqual(files);
  });

  it.each([
    ['another’s name', { [`${id.replace(/^./, '0')}.webp`]: webp }],
    ['a path for a name', { '../../settings.webp': webp }],
    ['no picture', { [`${createHash('sha256').update('x').digest('hex').slice(0, 32)}.webp`]: Buffer.from('x') }],
    ['the name of another kind of file', { [`${id}.html`]: webp }],
  ])('with %s are refused', async (_, files) => {
    const to = folder();
    expect(await picturesPart(to, undefined, createMemoryLogger()).check({ version: 1 }, files)).toMatchObject({
      ok: false,
      reason: 'not-valid',
    });
    expect(existsSync(to)).toBe(false);
  });

  it('that their sandbox cannot open are refused', async () => {
    const part = picturesPart(folder(), () => Promise.resolve({ ok: false, reason: 'damaged' }), createMemoryLogger());
    expect(await part.check({ version: 1 }, { [`${id}.webp`]: webp })).toMatchObject({ ok: false });
  });
});
