import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/content/read-content';
import type { KioskView } from '../../../../bridge/contracts/kiosk';
import type { Clock } from '../../../../domain/clock';
import { buildCatalogue } from '../../../../domain/content';
import type { Pack } from '../../../../domain/content';
import type { LanguageCode } from '../../../../domain/language';
import { hereIn } from '../../../../domain/session';
import { planOf } from '../../../../domain/playlist';
import { defaultSettings } from '../../../../domain/settings';
import { hashOf } from '../../../../main/content/hash-of';
import evidence from '../../../../../locales/en/evidence.json';
import { KioskContext } from '../../../bridge/kiosk-context';
import { memoryBridge } from '../../../bridge/bridge.fake';
import { createLocaleStore, initWords, LocaleStoreContext, speak, visitNamespaces } from '../../locale-store';
import { createSessionStore, SessionContext } from '../../session';
import { CauseScreen } from './cause-screen';
import { GlossaryScreen, LookalikesScreen } from '../reference';
import { QuestionScreen } from './question-screen';
import { RemedyScreen } from './remedy-screen';
import { SourcesScreen, StudiesScreen } from '../evidence';

const still: Clock = { now: () => 0, after: () => () => undefined, every: () => () => undefined };
const { pack: packIn, sources } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const english = packIn('en');

interface Options {
  readonly language?: LanguageCode;
  readonly draft?: boolean;
  readonly pack?: Pack;
}

async function show(page: ReactNode, { language = 'en', draft = false, pack = packIn(language) }: Options = {}) {
  const view: KioskView = {
    settings: defaultSettings,
    languages: [
      { code: 'en', draft: false },
      { code: 'es', draft },
    ],
    plan: planOf({ pack: { slides: {} }, languages: ['en'], timeZone: 'UTC' }),
    demo: true,
    version: '0',
  };
  const { bridge } = memoryBridge({ 'content.read': () => pack, 'sources.read': () => sources });
  const localeStore = createLocaleStore(bridge, view);
  await localeStore.getState().load(language, visitNamespaces);
  await speak(language);
  const store = createSessionStore(still, () => ({
    idleMs: 60_000,
    largeTextIdleMs: 120_000,
    graceMs: 20_000,
    staffIdleMs: 300_000,
  }));
  store.getState().enter({ screen: 'question', id: 'Q001' }, language);
  const around = (shown: ReactNode) => (
    <KioskContext value={{ bridge, clock: still, view }}>
      <LocaleStoreContext value={localeStore}>
        <SessionContext value={store}>{shown}</SessionContext>
      </LocaleStoreContext>
    </KioskContext>
  );
  const { container, rerender } = render(around(page));
  const filled = localeStore.getState().packs[language];
  if (!filled) throw new Error('the pack was not loaded');
  const here = () => {
    const { session } = store.getState();
    return 'visit' in session ? hereIn(session.visit).at : undefined;
  };
  return {
    container,
    here,
    pack: filled,
    turnTo: (next: ReactNode) => {
      rerender(around(next));
    },
  };
}

afterEach(cleanup);
beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
});

/** Every page that answers something, with what it must carry. */
const pages = [
  ...Object.values(english.questions).map(({ facts }) => ({
    facts,
    remedy: facts.remedy,
    page: <QuestionScreen id={facts.id} />,
  })),
  ...Object.values(english.remedies).map(({ facts }) => ({ facts, remedy: facts.id, page: <RemedyScreen id={facts.id} /> })),
  ...Object.values(english.causes).map(({ facts }) => ({ facts, remedy: undefined, page: <CauseScreen id={facts.id} /> })),
];

describe('every answer', () => {
  // Drawn once for all of these rules: there are some 140 pages.
  let drawn: readonly {
    readonly facts: (typeof pages)[number]['facts'];
    readonly remedy: string | undefined;
    readonly page: Element;
  }[];
  let pack: Pack;
  beforeAll(async () => {
    const shown = await show(null);
    pack = shown.pack;
    drawn = pages.map(({ facts, remedy, page }) => {
      shown.turnTo(page);
      return { facts, remedy, page: shown.container.cloneNode(true) as Element };
    });
  }, 60_000);

  it('never shows a grade without its reason, nor bars beside advice or a warning', () => {
    const labels = new Set<string>(Object.values(evidence.label));
    for (const { facts, remedy, page } of drawn) {
      const shown = [...page.querySelectorAll('p')].filter(({ textContent }) => labels.has(textContent));
      expect(shown, facts.id).toHaveLength(remedy === undefined ? 0 : 1);
      if (remedy === undefined) continue;
      const graded = pack.remedies[remedy];
      const row = shown[0]?.closest('[data-grade]');
      expect(row?.textContent, facts.id).toContain(graded?.words.reason);
      expect(row?.textContent).toContain(evidence.label[graded?.facts.grade ?? 'good']);
      const hasBars = graded?.facts.grade !== 'expert' && graded?.facts.grade !== 'not-advised';
      expect(row?.textContent.includes('out of 5'), facts.id).toBe(hasBars);
    }
  });

  it('has every warning in full, at the latest with the short answer, and never folded away', () => {
    for (const { facts, page } of drawn) {
      const warnings = page.querySelector('[data-warnings]');
      const answer = page.querySelector('[data-answer]');
      expect(answer, facts.id).not.toBeNull();
      expect(warnings === null, facts.id).toBe(facts.safety.length === 0);
      for (const id of facts.safety) expect(warnings?.textContent, facts.id).toContain(pack.lines[id]?.words.text);
      if (warnings && answer) {
        expect(warnings.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING, facts.id).toBeTruthy();
        expect(warnings.closest('[hidden], details')).toBeNull();
      }
    }
  });

  it('says that nobody has checked it, where it comes from, and when it was looked up', () => {
    for (const { facts, page } of drawn) {
      expect(page.textContent, facts.id).toContain('Not yet checked by a clinician');
      expect(page.textContent).toContain(
        new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(facts.lookedUpOn)),
      );
      expect(page.textContent).toMatch(facts.sources.length === 1 ? /Show the source/ : /Show all \d+ sources/);
    }
  });

  it('shows each of its warning signs in full', () => {
    for (const { facts, page } of drawn) {
      if (!('signs' in facts)) continue;
      for (const id of facts.signs) expect(page.textContent, facts.id).toContain(pack.warnings[id]?.words.sign);
    }
    const emergency = drawn.find(({ facts }) => facts.id === 'Q089');
    expect(emergency?.page.textContent).toContain('Emergency signs');
  });
});

describe('an answer', () => {
  it('keeps its numbers for those who ask for more detail', async () => {
    await show(<RemedyScreen id="magnesium" />);
    expect(screen.queryByRole('heading', { name: 'What studies found' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'More detail' }));
    expect(screen.getAllByRole('heading', { name: 'What studies found' })).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'What is not known' })).toBeTruthy();
    expect(screen.getByText(/735 people/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide the detail' }));
    expect(screen.queryByText(/735 people/)).toBeNull();
  });

  it('says a chart in words', async () => {
    await show(<QuestionScreen id="Q005" />);
    expect(screen.getByText('3 of 10')).toBeTruthy();
  });

  it('explains its hard words', async () => {
    await show(<QuestionScreen id="Q030" />);
    expect(screen.getByText('A pill with no drug in it. Studies use it to compare.')).toBeTruthy();
  });

  it('leads to what people also ask, to its sources, and to how evidence is rated', async () => {
    const { here } = await show(<QuestionScreen id="Q030" />);
    fireEvent.click(screen.getByRole('button', { name: 'Is magnesium safe to take?' }));
    expect(here()).toEqual({ screen: 'question', id: 'Q032' });
    fireEvent.click(screen.getByRole('button', { name: /Show all/ }));
    expect(here()).toEqual({ screen: 'sources', kind: 'questions', id: 'Q030' });
    fireEvent.click(screen.getByRole('button', { name: 'How we rate evidence' }));
    expect(here()).toEqual({ screen: 'question', id: 'Q107' });
  });

  it('has the English beside each warning while its language is a draft, and no longer after', async () => {
    const { container } = await show(<RemedyScreen id="quinine" />, { language: 'es', draft: true });
    const beside = [...container.querySelectorAll('[data-warnings] [lang="en"]')].map(({ textContent }) => textContent);
    expect(beside).toEqual(english.remedies.quinine?.facts.safety.map((id) => english.lines[id]?.words.text));
    cleanup();
    const checked = await show(<RemedyScreen id="quinine" />, { language: 'es', draft: false });
    expect(checked.container.querySelector('[data-warnings] [lang="en"]')).toBeNull();
  });

  it('says so where it is in English for want of a translation, and marks the English as English', async () => {
    const spanish = packIn('es');
    const question = english.questions.Q001;
    if (!question) throw new Error('there is no Q001');
    const pack = { ...spanish, questions: { ...spanish.questions, Q001: { ...question, stale: true } } };
    const { container } = await show(<QuestionScreen id="Q001" />, { language: 'es', pack });
    expect(screen.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('en');
    expect(container.querySelector('header p')?.textContent).not.toBe('');
  });

  it('that is not there any more says so and leads home', async () => {
    const { here } = await show(<QuestionScreen id="Q999" />);
    const [way] = screen.getAllByText('Home');
    if (!way) throw new Error('there is no way home');
    fireEvent.click(way);
    expect(here()).toEqual({ screen: 'home' });
  });
});

describe('the sources', () => {
  it('are listed with publisher and year beside an answer', async () => {
    const { container } = await show(<QuestionScreen id="Q030" />);
    await waitFor(() => {
      expect(container.textContent).toContain('Cochrane Database of Systematic Reviews, 2020');
    });
    expect(container.textContent).not.toContain('CD009402');
  });

  it('are listed as whole references, in the language they were published in, without the notes for staff', async () => {
    const { container } = await show(<SourcesScreen kind="questions" id="Q030" />);
    const title = await screen.findByText('Magnesium for skeletal muscle cramps');
    expect(title.lang).toBe('en');
    const [first] = container.querySelectorAll('li');
    expect([...(first?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Magnesium for skeletal muscle cramps',
      'Garrison SR, Korownyk CS, Kolber MR, et al.',
      'Cochrane Database of Systematic Reviews, 2020',
      'CD009402 · doi: 10.1002/14651858.CD009402.pub3',
    ]);
  });

  it('say which wording is our own', async () => {
    await show(<SourcesScreen kind="stretches" id="ST4" />);
    expect(await screen.findByText('Our own safety wording')).toBeTruthy();
  });

  it('say where a search found no study', async () => {
    const { container } = await show(<QuestionScreen id="Q040" />);
    await waitFor(() => {
      expect(container.textContent).toContain('We searched and found no study');
    });
    cleanup();
    await show(<SourcesScreen kind="questions" id="Q040" />);
    expect(await screen.findByText('We searched and found no study: citric acid for leg cramps')).toBeTruthy();
  });
});

describe('what the studies say', () => {
  it('has each remedy with label, reason, warnings and sources', async () => {
    const { container, pack } = await show(<StudiesScreen />);
    await waitFor(() => {
      expect(container.textContent).toContain('JAMA Internal Medicine');
    });
    for (const { facts, words } of Object.values(pack.remedies)) {
      const card = container.querySelector(`[data-remedy="${facts.id}"]`);
      expect(card?.textContent).toContain(evidence.label[facts.grade]);
      expect(card?.textContent).toContain(words.reason);
      for (const id of facts.safety) expect(card?.textContent).toContain(pack.lines[id]?.words.text);
    }
  });

  it('can be put in another order', async () => {
    const few = { ...english, remedies: Object.fromEntries(Object.entries(english.remedies).slice(0, 4)) };
    const { container } = await show(<StudiesScreen />, { pack: few });
    const names = () => [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
    fireEvent.click(screen.getByText('Name'));
    expect(names()).toEqual(names().sort(new Intl.Collator('en').compare));
    fireEvent.click(screen.getByText('What was found'));
    expect([...container.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain(evidence.label['too-little']);
  });
});

describe('the other pages', () => {
  it('mark the look-alikes that need help today', async () => {
    const { container } = await show(<LookalikesScreen />);
    const urgent = container.querySelectorAll('[data-urgency="today"]');
    expect(urgent.length).toBeGreaterThan(0);
    for (const row of urgent) expect(row.textContent).toContain('Help today');
  });

  it('explain every word of the glossary', async () => {
    const { container } = await show(<GlossaryScreen />);
    expect(container.querySelectorAll('dt')).toHaveLength(Object.keys(english.glossary).length);
  });
});
