import { cleanup, render, screen, within } from '@testing-library/react';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KioskView } from '../../../bridge/contracts/kiosk';
import type { Clock } from '../../../domain/clock';
import { readContent } from '../../../../scripts/content/read-content';
import { planOf } from '../../../domain/playlist';
import { defaultSettings } from '../../../domain/settings';
import { buildCatalogue } from '../../../domain/content';
import { hashOf } from '../../../main/content/hash-of';
import { KioskContext } from '../../bridge/kiosk-context';
import { memoryBridge } from '../../bridge/bridge.fake';
import { createLocaleStore, initWords, LocaleStoreContext, loadWords } from '../locale-store';
import { aloneLook } from './slide-look';
import { SlideView } from './slide-view';

const still: Clock = { now: () => 0, after: () => () => undefined, every: () => () => undefined };
const { pack } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const view: KioskView = {
  settings: defaultSettings,
  languages: [
    { code: 'en', draft: false },
    { code: 'es', draft: true },
  ],
  plan: planOf({ pack: { slides: {} }, languages: ['en', 'es'], timeZone: 'UTC' }),
  demo: true,
  version: '0',
};

async function show(language: 'en' | 'es') {
  const { bridge } = memoryBridge({ 'loop.read': ({ language: wanted }) => pack(wanted) });
  const localeStore = createLocaleStore(bridge, view);
  await localeStore.getState().loadLoop(language);
  render(
    <KioskContext value={{ bridge, clock: still, view }}>
      <LocaleStoreContext value={localeStore}>
        <SlideView slide="L06" language={language} look={aloneLook} onTouch={() => undefined} />
      </LocaleStoreContext>
    </KioskContext>,
  );
}

afterEach(cleanup);
beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
  for (const language of ['en', 'es'] as const) await loadWords(language, ['attract', 'evidence', 'shared']);
});

describe('a slide about a remedy', () => {
  it('shows the label with its reason, and the whole warning', async () => {
    await show('en');
    const slide = screen.getByRole('article');
    expect(within(slide).getByText('Not advised - risks')).toBeDefined();
    expect(within(slide).getByText(/It can help a little, but it can cause rare, very serious harm/)).toBeDefined();
    expect(slide.textContent).toContain(pack('en').lines['quinine-warning']?.words.text);
  });

  it('shows the English of the warning beside a draft translation, and says that nobody has checked it', async () => {
    await show('es');
    const slide = screen.getByRole('article');
    expect(slide.textContent).toContain(pack('es').lines['quinine-warning']?.words.text);
    expect(slide.querySelector('[lang="en"]')?.textContent).toBe(pack('en').lines['quinine-warning']?.words.text);
    expect(within(slide).getByText('Traducido por computadora, todavía sin revisar')).toBeDefined();
  });

  it('is one target that opens its topic', async () => {
    await show('en');
    expect(screen.getByRole('button').getAttribute('aria-label')).toMatch(/Open: Quinine is not advised/);
  });
});
