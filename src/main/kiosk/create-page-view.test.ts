import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../domain/content';
import type { Pack } from '../../domain/content';
import type { LanguageCode } from '../../domain/language';
import { slideAt } from '../../domain/playlist';
import { noOverrides } from '../../domain/schedule';
import { defaultSettings } from '../../domain/settings';
import { createManualClock } from '../clock/clock.fake';
import { builtInSafety } from '../content/built-in-safety';
import { hashOf } from '../content/hash-of';
import { createMemoryLogger } from '../log/logger.fake';
import { createPageView } from './create-page-view';

const english = buildCatalogue(builtInSafety(), hashOf).pack('en');

type Read = () => Promise<(language: LanguageCode) => Pack>;
const readEnglish: Read = () => Promise.resolve(() => english);

function makePageView({ loop = readEnglish, whole = readEnglish }: { readonly loop?: Read; readonly whole?: Read } = {}) {
  const [clock, log] = [createManualClock(), createMemoryLogger()];
  const sent: string[] = [];
  let settings = defaultSettings;
  const pageView = createPageView({
    settings: () => settings,
    packs: { loop, whole, areSigned: () => false },
    wall: () => ({ published: undefined, overrides: noOverrides }),
    version: '1.2.3',
    systemTimeZone: () => 'Europe/Dublin',
    testLanguages: false,
    machine: { builtAt: 0, clockTrouble: () => undefined },
    clock,
    log,
    send: (name) => void sent.push(name),
  });
  const change = (name: string) => (settings = { ...settings, clinic: { ...settings.clinic, name } });
  return { pageView, clock, log, sent, change };
}

describe('what the page begins with', () => {
  it('is the view, and the loop in the language that is on now', async () => {
    const { pageView, clock } = makePageView();
    const { view, loop } = await pageView.start();
    expect(loop).toEqual({ language: slideAt(view.plan, clock.now()).language, pack: english });
    expect(pageView.plan()).toBe(view.plan);
  });
});

describe('the whole catalogue', () => {
  it('is read once, when the first slide has been painted, and is no news where nothing differs', async () => {
    let reads = 0;
    const { pageView, clock, sent } = makePageView({
      whole: () => {
        reads += 1;
        return readEnglish();
      },
    });
    const reading = [pageView.readWhole(), pageView.readWhole()];
    await clock.advance(0); // the loop has been read
    await clock.advance(299);
    expect(reads).toBe(0);
    await clock.advance(1);
    await Promise.all(reading);
    expect([reads, sent]).toEqual([1, []]);
  });

  it('is told to the page where it shows something else than the loop did', async () => {
    const { pageView, clock, sent } = makePageView({ whole: () => Promise.resolve(() => ({ ...english, slides: {} })) });
    const reading = pageView.readWhole();
    await clock.advance(0);
    await clock.advance(300);
    await reading;
    expect(sent).toEqual(['kiosk.changed']);
  });
});

describe('a change', () => {
  it('of the settings reaches the page whole, and one of the schedule alone', async () => {
    const { pageView, clock, sent, change } = makePageView();
    change('Elm');
    pageView.tellOfChange('settings');
    let told = false;
    pageView.tellOfSchedule(() => (told = true));
    await clock.advance(0);
    expect([sent, told]).toEqual([['kiosk.changed', 'schedule.changed'], true]);
  });

  it('that cannot be read is in the log, and the page stays as it was', async () => {
    const { pageView, clock, log, sent } = makePageView({ loop: () => Promise.reject(new Error('torn')) });
    pageView.tellOfChange('settings');
    await clock.advance(0);
    expect(sent).toEqual([]);
    expect(log.text()).toMatch(/error the page could not be told of new settings .*torn/);
  });
});
