import { describe, expect, it } from 'vitest';
import { logoRoom } from '../../print';
import { createMemoryLogger } from '../log/logger.fake';
import { createPaperLogo } from './paper-logo';

/** The smallest webp there is, said to be of this size. */
function webpOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(30);
  bytes.set(new TextEncoder().encode('RIFF'), 0);
  new DataView(bytes.buffer).setUint32(4, 22, true);
  bytes.set(new TextEncoder().encode('WEBPVP8X'), 8);
  new DataView(bytes.buffer).setUint32(16, 10, true);
  bytes.set([(width - 1) & 255, (width - 1) >> 8, 0, (height - 1) & 255, (height - 1) >> 8, 0], 24);
  return bytes;
}

function logoOf(bytes: Uint8Array, jpeg = new Uint8Array(900)) {
  const log = createMemoryLogger();
  const asked: { width: number; height: number }[] = [];
  let id = 'a'.repeat(32);
  const logo = createPaperLogo({
    id: () => id,
    read: () => Promise.resolve(bytes),
    press: { grey: (_, size) => (asked.push(size), Promise.resolve(jpeg)) },
    log,
  });
  return { logo, asked, log, choose: (next: string) => (id = next) };
}

describe('a clinic’s logo on paper', () => {
  it.each([
    [1920, 300],
    [400, 400],
    [90, 1200],
  ])('of %i x %i px keeps its shape and fits the head of the page', async (width, height) => {
    const { logo, asked } = logoOf(webpOf(width, height));
    const made = await logo();
    expect(made?.width).toBeLessThanOrEqual(logoRoom.width);
    expect(made?.height).toBeLessThanOrEqual(logoRoom.height);
    expect(Math.max((made?.width ?? 0) / logoRoom.width, (made?.height ?? 0) / logoRoom.height)).toBeCloseTo(1);
    expect((made?.width ?? 0) / (made?.height ?? 1)).toBeCloseTo(width / height, 0);
    // 300 dots an inch, whatever the picture had.
    expect(asked[0]?.width).toBeLessThanOrEqual(426);
  });

  it('is made once, and again when the clinic chooses another', async () => {
    const { logo, asked, choose } = logoOf(webpOf(400, 200));
    await logo();
    await logo();
    expect(asked).toHaveLength(1);
    choose('b'.repeat(32));
    await logo();
    expect(asked).toHaveLength(2);
    choose('');
    expect(await logo()).toBeUndefined();
  });

  it('that cannot be read, or would make every handout heavy, is left out and said in the log', async () => {
    for (const { logo, log } of [logoOf(new Uint8Array(9)), logoOf(webpOf(400, 200), new Uint8Array(90_000))]) {
      expect(await logo()).toBeUndefined();
      expect(log.text()).toContain('the logo could not be made ready for paper');
    }
  });
});
