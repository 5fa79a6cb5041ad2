import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/content/read-content';
import evidence from '../../../../../locales/en/evidence.json';
import type { KioskView } from '../../../../bridge/contracts/kiosk';
import type { Clock } from '../../../../domain/clock';
import { buildCatalogue } from '../../../../domain/content';
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

interface Options {
  readonly language?: LanguageCode;
  readonly emergencyNumber?: string;
}

/** A kiosk with a visitor on a screen: where they are, and a way to put them elsewhere. */
async function visitTo(at: Screen, { language = 'en', emergencyNumber = '' }: Options = {}) {
  const view: KioskView = {
    settings: { ...defaultSettings, clinic: { ...defaultSettings.clinic, emergencyNumber } },
    languages: (['en', 'es', 'ar'] as const).map((code) => ({ code, draft: code !== 'en' })),
    plan: planOf({ pack: { slides: {} }, languages: ['en'], timeZone: 'UTC' }),
    demo: emergencyNumber === '',
    version: '1.2.3',
  };
  const { bridge } = memoryBridge({ 'content.read': (input) => packIn(input.language), 'sources.read': () => sources });
  const localeStore = createLocaleStore(bridge, view);
  for (const code of new Set<LanguageCode>(['en', language])) await localeStore.getState().load(code, visitNamespaces);
  await speak(language);
  const store = createSessionStore(still, () => ({
    idleMs: 60_000,
    largeTextIdleMs: 120_000,
    graceMs: 20_000,
    staffIdleMs: 300_000,
  }));
  store.getState().enter(at, language);
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
    here: () => hereIn(visit()).at,
    open: (to: Screen) => {
      act(() => {
        store.getState().change({ type: 'open', to });
      });
    },
  };
}

/** Whether a text stands in another, whatever its placeholders were filled with. */
const stands = (text: string, within: string) => text.split(/\{\{\w+\}\}/).every((part) => within.includes(part));
/** The buttons of the page with these words on them. By their words, not by role: a page of sixty rows has none to spare for roles. */
const buttons = (words: string | RegExp) =>
  [...document.querySelectorAll('button')].filter(({ textContent }) =>
    typeof words === 'string' ? textContent === words : words.test(textContent),
  );
const press = (words: string | RegExp) => {
  const [button] = buttons(words);
  if (!button) throw new Error(`there is no button ${String(words)}`);
  fireEvent.click(button);
};

beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
});
afterEach(cleanup);

describe('the dock', () => {
  const screens: readonly Screen[] = [
    { screen: 'home' },
    { screen: 'welcome' },
    { screen: 'topic', id: 'causes' },
    { screen: 'question', id: 'Q001' },
    { screen: 'about' },
    { screen: 'stretches' },
  ];
  it.each(screens)('has Get help on $screen, one touch from the emergency signs', async (at) => {
    const { here } = await visitTo(at);
    press('Get help');
    expect(here()).toEqual({ screen: 'warnings', tier: 'emergency' });
    press('Back');
    expect(here()).toEqual(at);
  });

  it('keeps the rest of the tools behind one button when the text is large', async () => {
    const { visit } = await visitTo({ screen: 'home' });
    press('Text size');
    press('200 %');
    expect(visit().textScale).toBe(2);
    expect(buttons('Contrast')).toEqual([]);
    press('More tools');
    press('Contrast');
    expect(visit().highContrast).toBe(true);
  });

  it('says that the kiosk is a demo, and no more once it is set up', async () => {
    await visitTo({ screen: 'home' });
    // In the dock for a wide screen and above it for a tall one; the style sheet shows one of them.
    expect(screen.getAllByText('Demo - not set up').length).toBeGreaterThan(0);
    cleanup();
    await visitTo({ screen: 'home' }, { emergencyNumber: '999' });
    expect(screen.queryByText('Demo - not set up')).toBeNull();
  });
});

describe('home', () => {
  it.each([
    [/^Back of thigh/, 'Q024'],
    [/^Front of thigh/, 'Q025'],
    [/^Calf/, 'Q017'],
    [/^Foot/, 'Q026'],
  ] as const)('opens what to do when %s is touched on the leg', async (part, id) => {
    const { here } = await visitTo({ screen: 'home' });
    press(part);
    expect(here()).toEqual({ screen: 'question', id });
  });

  it('counts what the content holds', async () => {
    await visitTo({ screen: 'home' });
    const { stretches, remedies } = packIn('en');
    expect(buttons(new RegExp(`^Stretches.*${String(Object.keys(stretches).length)} moves`))).toHaveLength(1);
    expect(buttons(new RegExp(`${String(Object.keys(remedies).length)} remedies`))).toHaveLength(1);
  });

  it('leads to every topic in two touches', async () => {
    const { topics } = packIn('en');
    const { here, open } = await visitTo({ screen: 'home' });
    const reached = new Set<string>();
    const pressAll = (from: Screen, words: readonly (string | RegExp)[]) => {
      for (const each of words) {
        open(from);
        if (buttons(each).length === 0) continue;
        press(each);
        const at = here();
        reached.add(at.screen === 'topic' ? at.id : at.screen);
      }
    };
    const titles = Object.values(topics).map(({ words }) => words.title);
    pressAll({ screen: 'home' }, [...titles, /^Why do I get cramps/, /^Do remedies work/, /^Everyday habits/]);
    pressAll({ screen: 'topic', id: 'causes' }, titles);
    pressAll({ screen: 'topic', id: 'prevention' }, titles);
    pressAll({ screen: 'warnings', tier: 'visit' }, ['Questions about getting help']);
    for (const id of Object.keys(topics)) expect(reached).toContain(id === 'about-this-information' ? 'about' : id);
  }, 20_000);
});

describe('the language page', () => {
  it('changes the words at a press, and goes home at Continue', async () => {
    const { here, visit } = await visitTo({ screen: 'welcome' });
    press(/^Español/);
    await waitFor(() => {
      expect(visit().language).toBe('es');
    });
    const words = (await import('../../../../../locales/es/explore.json')).default.welcome;
    await waitFor(() => {
      expect(document.querySelector('h1')?.textContent).toBe(words.choose);
    });
    press(words.continue);
    expect(here()).toEqual({ screen: 'home' });
    expect(visit().offersLanguages).toBe(false);
  });

  it('gives a reader back the page they came from', async () => {
    const { here } = await visitTo({ screen: 'question', id: 'Q030' });
    press('Language');
    press('Continue in English');
    expect(here()).toEqual({ screen: 'question', id: 'Q030' });
  });

  it('marks a draft in its own words', async () => {
    await visitTo({ screen: 'welcome' });
    const { draft } = (await import('../../../../../locales/ar/shared.json')).default;
    await waitFor(() => {
      expect(buttons(new RegExp(draft))[0]?.dir).toBe('rtl');
    });
    expect(buttons('English')).toHaveLength(1);
  });
});

describe('a topic', () => {
  it('never shows what was found without its reason', async () => {
    const { remedies, questions } = packIn('en');
    await visitTo({ screen: 'topic', id: 'treatments' });
    const labels = Object.values(evidence.label);
    let graded = 0;
    for (const row of document.querySelectorAll('li')) {
      const label = labels.find((word) => row.textContent.includes(word));
      const question = Object.values(questions).find(({ words }) => stands(words.question, row.textContent));
      const remedy = remedies[question?.facts.remedy ?? ''];
      expect(label).toBe(remedy && evidence.label[remedy.facts.grade]);
      if (!remedy) continue;
      graded += 1;
      expect(stands(remedy.words.reason, row.textContent)).toBe(true);
    }
    expect(graded).toBeGreaterThan(10);
  });
});

describe('the warning signs', () => {
  it.each(['emergency', 'today', 'visit'] as const)(
    'shows every sign of %s in full, worst first, under the line for people here',
    async (tier) => {
      await visitTo({ screen: 'warnings', tier }, { emergencyNumber: '999' });
      const signs = Object.values(packIn('en').warnings)
        .filter(({ facts }) => facts.tier === tier)
        .sort((a, b) => a.facts.order - b.facts.order);
      const shown = [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
      expect(shown).toHaveLength(signs.length);
      signs.forEach(({ words }, index) => {
        expect(stands(words.sign, shown[index] ?? '')).toBe(true);
        if (words.meaning !== undefined) expect(shown[index]).toContain(words.meaning);
      });
      const words = document.querySelector('main')?.textContent ?? '';
      expect(words).toContain('Happening to you now? Tell the staff at once.');
      expect(words.indexOf('Happening to you now?')).toBeLessThan(words.indexOf(document.querySelector('h1')?.textContent ?? ''));
    },
  );

  it('names the number the clinic set, from left to right', async () => {
    await visitTo({ screen: 'warnings', tier: 'emergency' }, { emergencyNumber: '999' });
    expect(document.querySelector('h1')?.textContent).toContain('\u2066999\u2069');
  });

  it('shows the English beside a draft', async () => {
    await visitTo({ screen: 'warnings', tier: 'emergency' }, { language: 'ar' });
    for (const { english } of Object.values(packIn('ar').warnings).filter(({ facts }) => facts.tier === 'emergency')) {
      expect(screen.getByText((text) => english !== undefined && text.startsWith(english.sign))).toBeTruthy();
    }
  });

  it('turns from panel to panel, and Back leads to where the visitor was', async () => {
    const { here } = await visitTo({ screen: 'question', id: 'Q001' });
    press('Get help');
    press(/^Next/);
    expect(here()).toEqual({ screen: 'warnings', tier: 'today' });
    press('Book a visit');
    expect(here()).toEqual({ screen: 'warnings', tier: 'visit' });
    press('Get help');
    expect(here()).toEqual({ screen: 'warnings', tier: 'emergency' });
    press('Back');
    expect(here()).toEqual({ screen: 'question', id: 'Q001' });
  });
});

describe('the page about the kiosk', () => {
  it('says what it is not, who checked it, what each label means, and its version', async () => {
    await visitTo({ screen: 'topic', id: 'about-this-information' });
    expect(screen.getByText(packIn('en').lines.disclaimer?.words.text ?? 'missing')).toBeTruthy();
    expect(screen.getByText('Not yet checked by a clinician')).toBeTruthy();
    for (const meaning of Object.values(evidence.meaning)) expect(screen.getByText(meaning)).toBeTruthy();
    expect(screen.getByText(/1\.2\.3/)).toBeTruthy();
  });
});
