import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KioskView } from '../../../../bridge/contracts/kiosk';
import { readContent } from '../../../../../scripts/content/read-content';
import type { Clock } from '../../../../domain/clock';
import { buildCatalogue, topicIds } from '../../../../domain/content';
import { buildIndex, findables, fingerprintOf, loadSearchLanguage } from '../../../../domain/search';
import { planOf } from '../../../../domain/playlist';
import { defaultSettings } from '../../../../domain/settings';
import { hereIn } from '../../../../domain/session';
import type { Pack, TopicId } from '../../../../domain/content';
import type { LanguageCode } from '../../../../domain/language';
import { hashOf } from '../../../../main/content/hash-of';
import { KioskContext } from '../../../bridge/kiosk-context';
import { memoryBridge } from '../../../bridge/bridge.fake';
import { searchPartOf } from '../../../languages';
import { createLocaleStore, initWords, LocaleStoreContext, speak, visitNamespaces } from '../../locale-store';
import { createSessionStore, SessionContext } from '../../session';
import { SearchScreen } from './search-screen';

const still: Clock = { now: () => 0, after: () => () => undefined, every: () => () => undefined };
const { pack: wholePack } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
/** A handful of the catalogue: finding a button by its name among hundreds takes long without a real browser. */
const kept = new Set([
  'Q004',
  'Q030',
  'Q037',
  'Q068',
  'Q090',
  'magnesium',
  'quinine',
  'tonic-water',
  'RF-E1',
  'RF-U1',
  'RF-B6',
  ...topicIds,
]);
const pack = (language: LanguageCode): Pack => {
  const few = Object.entries(wholePack(language)).map(([kind, items]) => [
    kind,
    Object.fromEntries(Object.entries(items).filter(([id]) => kept.has(id))),
  ]);
  return Object.fromEntries(few) as Pack;
};
const view: KioskView = {
  settings: defaultSettings,
  languages: [{ code: 'en', draft: false }],
  plan: planOf({ pack: { slides: {} }, languages: ['en'], timeZone: 'UTC' }),
  demo: true,
  version: '0',
};
const index = buildIndex(
  findables(pack('en')).texts,
  await loadSearchLanguage('en', await searchPartOf('en')),
  fingerprintOf(pack('en'), 'en'),
);

async function show({ typed = '', topic, stored = index }: { typed?: string; topic?: TopicId; stored?: string } = {}) {
  const { bridge } = memoryBridge({ 'content.read': ({ language }) => pack(language), 'search.read': () => stored });
  const localeStore = createLocaleStore(bridge, view);
  await localeStore.getState().load('en', visitNamespaces);
  await speak('en');
  const store = createSessionStore(still, () => ({
    idleMs: 60_000,
    largeTextIdleMs: 120_000,
    graceMs: 20_000,
    staffIdleMs: 300_000,
  }));
  store.getState().enter({ screen: 'search' }, 'en');
  store.getState().change({ type: 'search', text: typed });
  render(
    <KioskContext value={{ bridge, clock: still, view }}>
      <LocaleStoreContext value={localeStore}>
        <SessionContext value={store}>
          <SearchScreen topic={topic} />
        </SessionContext>
      </LocaleStoreContext>
    </KioskContext>,
  );
  const here = () => {
    const { session } = store.getState();
    return 'visit' in session ? hereIn(session.visit).at : undefined;
  };
  const answers = () => within(screen.getByRole('list', { name: 'Answers' })).getAllByRole('button');
  return { here, answers };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const says = (text: string | RegExp) =>
  screen.findByText((_, element) => {
    const said = element?.getAttribute('role') === 'status' ? element.textContent.replace(/[\u2068\u2069]/g, '') : '';
    return typeof text === 'string' ? said === text : text.test(said);
  });

afterEach(cleanup);
beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
});

describe('the search page', () => {
  it('lists every question while nothing is typed', async () => {
    const { answers } = await show();
    expect(answers()).toHaveLength(Object.keys(pack('en').questions).length);
  });

  it('finds what is typed on its keyboard, key by key', async () => {
    const { answers, here } = await show();
    for (const key of 'mag') await press(key);
    await says('2 answers for “mag”');
    const [first] = answers();
    if (!first) throw new Error('nothing was found');
    expect(within(first).getByText('mag').tagName).toBe('MARK');
    await userEvent.click(first);
    expect(here()).toEqual({ screen: 'question', id: 'Q030' });
  });

  it('takes a real keyboard too', async () => {
    await show();
    await userEvent.keyboard('pregnent');
    await says(/answers for “pregnent”/);
    expect(screen.getByRole('list', { name: 'Answers' }).textContent).toContain('Why do I get leg cramps in pregnancy?');
  });

  it('never shows a label without its reason', async () => {
    const { answers } = await show({ typed: 'quinine' });
    await says(/answers for/);
    const graded = answers().filter((row) => row.querySelector('[data-grade]'));
    expect(graded.length).toBeGreaterThan(1);
    const reasons = Object.values(pack('en').remedies).map(({ words }) => words.reason);
    for (const row of graded) {
      expect(row.textContent).toContain('Not advised - risks');
      expect(reasons.some((reason) => row.textContent.includes(reason))).toBe(true);
    }
  });

  it('shows a warning sign in full', async () => {
    const { answers } = await show({ typed: 'chest pain' });
    await says(/answers for/);
    expect(answers()[0]?.textContent).toContain(pack('en').warnings['RF-E1']?.words.sign);
  });

  it('says that nothing was found, and what to try instead', async () => {
    const { here } = await show({ typed: 'zanzibar' });
    await says('Nothing found for “zanzibar”');
    await press('Pregnancy');
    expect(here()).toEqual({ screen: 'topic', id: 'pregnancy' });
  });

  it('narrows the answers to a family and lets go again', async () => {
    const { answers } = await show({ typed: 'night' });
    await says(/answers for/);
    const everything = answers().length;
    await press('Warning signs');
    expect(answers().length).toBeLessThan(everything);
    for (const row of answers()) expect(row.textContent).toContain('Warning signs');
    await press('All');
    expect(answers()).toHaveLength(everything);
  });

  it('begins with the questions of the topic a visitor came from', async () => {
    const { answers } = await show({ topic: 'pregnancy' });
    expect(answers()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Pregnancy', pressed: true })).toBeDefined();
  });

  it('hides the keyboard for whoever comes back to their answers, and brings it again', async () => {
    await show({ typed: 'night' });
    expect(screen.queryByRole('group', { name: 'Keyboard' })).toBeNull();
    await press('Show keyboard');
    expect(screen.getByRole('group', { name: 'Keyboard' })).toBeDefined();
    await press('Hide keyboard');
    expect(screen.queryByRole('group', { name: 'Keyboard' })).toBeNull();
  });

  it('keeps help and the way back in reach while the keyboard is up', async () => {
    const { here } = await show();
    const [help] = screen.getAllByRole('button', { name: 'Get help' });
    if (!help) throw new Error('there is no way to help');
    await userEvent.click(help);
    expect(here()).toEqual({ screen: 'warnings', tier: 'emergency' });
  });

  it('builds an index of its own where the stored one is of other content', async () => {
    await show({ typed: 'magnesium', stored: '{"fingerprint":"en-1-old","index":{}}' });
    await says('2 answers for “magnesium”');
  });
});
