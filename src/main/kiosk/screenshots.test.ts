import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock/clock.fake';
import { createMemoryLogger } from '../log/logger.fake';
import { createScreenshots } from './screenshots';

function makeScreenshots(fails = false) {
  const clock = createManualClock();
  const log = createMemoryLogger();
  const files: string[] = [];
  const screenshots = createScreenshots({
    file: '/out/slide.png',
    capture: () => (fails ? Promise.reject(new Error('no window')) : Promise.resolve(new Uint8Array([1]))),
    write: (file) => Promise.resolve(void files.push(file)),
    clock,
    log,
  });
  return { clock, log, files, screenshots };
}

describe('pictures of the first slides', () => {
  it('are two, some seconds apart, after the first slide is shown', async () => {
    const { clock, files, screenshots } = makeScreenshots();
    await clock.advance(60_000);
    expect(files).toEqual([]);
    screenshots.slideShown();
    await clock.advance(2000);
    expect(files).toEqual(['/out/slide.png']);
    screenshots.slideShown();
    await clock.advance(60_000);
    expect(files).toEqual(['/out/slide.png', '/out/slide-2.png']);
  });

  it('include one at the end when there was no time for any', async () => {
    const { files, screenshots } = makeScreenshots();
    await screenshots.finish();
    expect(files).toEqual(['/out/slide.png']);
    await screenshots.finish();
    expect(files).toEqual(['/out/slide.png']);
  });

  it('that cannot be taken are named in the log', async () => {
    const { log, screenshots } = makeScreenshots(true);
    await screenshots.finish();
    expect(log.text()).toContain('could not save a picture of the screen: /out/slide.png');
  });
});
