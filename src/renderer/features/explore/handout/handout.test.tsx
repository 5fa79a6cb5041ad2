import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/content/read-content';
import words from '../../../../../locales/en/handout.json';
import type { HandoutView, PreviewOutcome } from '../../../../bridge/contracts/handout';
import type { KioskView } from '../../../../bridge/contracts/kiosk';
import type { Clock } from '../../../../domain/clock';
import { buildCatalogue } from '../../../../domain/content';
import { mostHandoutItems, printReasons } from '../../../../domain/handout';
import type { HandoutItem, PrintOutcome } from '../../../../domain/handout';
import type { LanguageCode } from '../../../../domain/language';
import { hereIn } from '../../../../domain/session';
import type { Screen } from '../../../../domain/session';
import { planOf } from '../../../../domain/playlist';
import { defaultSettings } from '../../../../domain/settings';
import { hashOf } from '../../../../main/content/hash-of';
import { KioskContext } from '../../../bridge/kiosk-context';
import { memoryBridge } from '../../../bridge/bridge.fake';
import { createLocaleStore, initWords, LocaleStoreContext, speak, visitNamespaces } from '../../locale-store';
import { createSessionStore, SessionContext } from '../../session';
import { Explore } from '../explore';

const still: Clock = { now: () => 0, after: () => () => undefined, every: () => () => undefined };
const { pack: packIn, sources } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const ready: HandoutView = { printing: 'ready', paper: 'A4', collectAt: 'desk', busy: false, mostCopies: 3, left: 6 };
const preview: PreviewOutcome = { ok: true, pages: 2, sheets: 1, page: 0, image: 'data:,', width: 100, height: 140 };

interface Options {
  readonly language?: LanguageCode;
  readonly printer?: HandoutView;
  readonly outcome?: PrintOutcome;
  readonly items?: readonly HandoutItem[];
}

/** A visitor on a screen, with things on their list, before a kiosk with this printer. */
async function visitTo(
  at: Screen,
  { language = 'en', printer = ready, outcome = { ok: true, pages: 2, copies: 1 }, items = [] }: Options = {},
) {
  const view: KioskView = {
    settings: defaultSettings,
    languages: (['en', 'es', 'ar'] as const).map((code) => ({ code, draft: code !== 'en' })),
    plan: planOf({ pack: { slides: {} }, languages: ['en'], timeZone: 'UTC' }),
    demo: true,
    version: '1.2.3',
  };
  const { bridge, asked } = memoryBridge({
    'content.read': (input) => packIn(input.language),
    'sources.read': () => sources,
    'handout.read': () => printer,
    'handout.print': () => outcome,
    'handout.preview': ({ page }) => ({ ...preview, page }),
  });
  const localeStore = createLocaleStore(bridge, view);
  for (const code of new Set<LanguageCode>(['en', language])) await localeStore.getState().load(code, visitNamespaces);
  await speak(language);
  const timing = { idleMs: 60_000, largeTextIdleMs: 120_000, graceMs: 20_000, staffIdleMs: 300_000 };
  const store = createSessionStore(still, () => timing);
  store.getState().enter(at, language);
  for (const item of items) store.getState().change({ type: 'handout', change: { type: 'add', item } });
  render(
    <KioskContext value={{ bridge, clock: still, view }}>
      <LocaleStoreContext value={localeStore}>
        <SessionContext value={store}>
          <Explore />
        </SessionContext>
      </LocaleStoreContext>
    </KioskContext>,
  );
  const visit = () => {
    const { session } = store.getState();
    if (!('visit' in session)) throw new Error('the visit is over');
    return session.visit;
  };
  return {
    visit,
    printed: () => asked.filter(({ name }) => name === 'handout.print').map(({ input }) => input),
    open: (to: Screen) => {
      act(() => {
        store.getState().change({ type: 'open', to });
      });
    },
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => {
  fireEvent.click(button(name));
};
const question: HandoutItem = { kind: 'questions', id: 'Q030' };
const stretch: HandoutItem = { kind: 'stretches', id: 'ST1' };

beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
});
afterEach(cleanup);

describe('adding to my handout', () => {
  const pages: readonly (readonly [Screen, HandoutItem])[] = [
    [{ screen: 'question', id: 'Q030' }, question],
    [
      { screen: 'remedy', id: 'quinine' },
      { kind: 'remedies', id: 'quinine' },
    ],
    [
      { screen: 'cause', id: 'tired-muscles' },
      { kind: 'causes', id: 'tired-muscles' },
    ],
    [{ screen: 'stretch', id: 'ST1' }, stretch],
    [
      { screen: 'topic', id: 'prevention' },
      { kind: 'checklists', id: 'bedtime-checklist' },
    ],
    [
      { screen: 'warnings', tier: 'today' },
      { kind: 'part', id: 'warnings' },
    ],
    [{ screen: 'moments' }, { kind: 'part', id: 'moments' }],
    [{ screen: 'lookalikes' }, { kind: 'part', id: 'lookalikes' }],
  ];
  it.each(pages)('is one touch on $screen, and one touch back', async (at, item) => {
    const { visit } = await visitTo(at);
    press(words.add);
    expect(visit().handout.items).toEqual([item]);
    press(words.added);
    expect(visit().handout.items).toEqual([]);
  });

  it('is counted on the way to the handout, in the dock', async () => {
    const { visit } = await visitTo({ screen: 'question', id: 'Q030' }, { items: [stretch] });
    press(words.add);
    press(`${words.dock} 2`);
    expect(hereIn(visit()).at).toEqual({ screen: 'handout' });
  });

  it('says that the handout is full, and lets go of what is in it', async () => {
    const items = Array.from({ length: mostHandoutItems }, (_, index): HandoutItem => ({
      kind: 'questions',
      id: `Q${String(index + 30).padStart(3, '0')}`,
    }));
    const { open } = await visitTo({ screen: 'stretch', id: 'ST1' }, { items });
    expect(button(words.full)).toHaveProperty('disabled', true);
    open({ screen: 'question', id: 'Q030' });
    press(words.added);
    expect(button(words.add)).toHaveProperty('disabled', false);
  });
});

describe('the list', () => {
  it('is put in order and taken out by buttons that say what they move', async () => {
    const { visit } = await visitTo({ screen: 'handout' }, { items: [question, stretch] });
    const { title } = packIn('en').stretches.ST1?.words ?? { title: '' };
    press(`Move up: ${title}`);
    expect(visit().handout.items).toEqual([stretch, question]);
    expect(button(`Move up: ${title}`)).toHaveProperty('disabled', true);
    press(`Take out: ${title}`);
    expect(visit().handout.items).toEqual([question]);
  });

  it('says what to do while it is empty, and has nothing to print then', async () => {
    await visitTo({ screen: 'handout' });
    expect(screen.getByText(words.empty)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.print })).toBeNull();
    expect(screen.queryByRole('button', { name: words.phone })).toBeNull();
  });

  it('opens each ready-made sheet in one touch', async () => {
    const { visit, open } = await visitTo({ screen: 'handout' });
    for (const [id, name] of Object.entries(words.sheet)) {
      open({ screen: 'handout' });
      press(name);
      expect(hereIn(visit()).at).toEqual({ screen: 'handout-pages', of: id });
    }
  });
});

describe('printing', () => {
  it('sends ids, a language and a size, and nothing else', async () => {
    const { printed } = await visitTo({ screen: 'handout' }, { language: 'ar', items: [question, stretch] });
    const ar = (await import('../../../../../locales/ar/handout.json')).default;
    await waitFor(() => button(ar.size.large));
    press(ar.size.large);
    press('العربية مع English');
    press(ar.copies.more);
    press(ar.print);
    expect(printed()).toEqual([
      {
        request: { of: { kind: 'list', items: [question, stretch] }, language: 'ar', second: 'en', size: 'large' },
        copies: 2,
      },
    ]);
  });

  it('says that it was sent to the printer and where to collect it', async () => {
    await visitTo({ screen: 'handout-pages', of: 'diary' });
    await waitFor(() => button(words.print));
    press(words.print);
    const note = await screen.findByText(words.sent.title);
    expect(within(note.parentElement ?? note).getByText(words.sent.desk)).toBeTruthy();
    press(words.done);
    expect(screen.queryByText(words.sent.title)).toBeNull();
  });

  it.each(printReasons)('has words for whoever is told %s, and leaves the phone', async (reason) => {
    await visitTo({ screen: 'handout' }, { items: [question], outcome: { ok: false, reason } });
    await waitFor(() => button(words.print));
    press(words.print);
    expect(await screen.findByText(words.outcome[reason])).toBeTruthy();
    expect(button(words.phone)).toBeTruthy();
  });

  it.each(['off', 'no-printer', 'paused', 'out-of-paper', 'needs-attention'] as const)(
    'gives way to the phone where printing is %s',
    async (printing) => {
      const { visit } = await visitTo({ screen: 'handout' }, { items: [question], printer: { ...ready, printing } });
      expect(await screen.findByText(words.outcome[printing])).toBeTruthy();
      expect(screen.queryByRole('button', { name: words.print })).toBeNull();
      press(words.phone);
      expect(hereIn(visit()).at).toEqual({ screen: 'take-away', of: 'list' });
    },
  );

  it.each(['too-many-visit', 'too-many-hour'] as const)(
    'gives way to the phone, in words of its own, where it is %s',
    async (spent) => {
      await visitTo({ screen: 'handout' }, { items: [question], printer: { ...ready, left: 0, spent } });
      expect(await screen.findByText(words.outcome[spent])).toBeTruthy();
      expect(screen.queryByRole('button', { name: words.print })).toBeNull();
    },
  );
});

describe('the pages', () => {
  it('are turned one at a time', async () => {
    await visitTo({ screen: 'handout-pages', of: 'bedtime' });
    expect(await screen.findByRole('img', { name: 'Picture of page 1 of 2' })).toBeTruthy();
    expect(button(words.preview.previous)).toHaveProperty('disabled', true);
    press(words.preview.next);
    expect(await screen.findByText('Page 2 of 2')).toBeTruthy();
  });
});

describe('the take-away', () => {
  it('shows one code at a time with its very text, the warnings first', async () => {
    await visitTo({ screen: 'take-away', of: 'list' }, { items: [question, stretch] });
    const text = () => document.querySelector('[data-qr-text]')?.textContent ?? '';
    expect(text()).toMatch(/^1\/\d+\n/);
    expect(text()).toContain('Chest pain or trouble breathing?');
    expect(screen.getByRole('img', { name: /^Square code 1 of/ })).toBeTruthy();
    press(words.phoneScreen.next);
    expect(text()).toMatch(/^2\/\d+\n/);
    press(words.phoneScreen.previous);
    expect(text()).toMatch(/^1\/\d+\n/);
  });

  it('says that some phones offer to search, and that no network is needed', async () => {
    await visitTo({ screen: 'take-away', of: 'diary' });
    expect(screen.getByText(words.phoneScreen.search)).toBeTruthy();
    expect(screen.getByText(words.phoneScreen.offline)).toBeTruthy();
  });
});
