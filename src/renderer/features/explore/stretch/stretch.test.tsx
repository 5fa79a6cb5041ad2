import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/content/read-content';
import type { KioskView } from '../../../../bridge/contracts/kiosk';
import type { Clock } from '../../../../domain/clock';
import { buildCatalogue } from '../../../../domain/content';
import { hereIn } from '../../../../domain/session';
import { planOf } from '../../../../domain/playlist';
import { defaultSettings } from '../../../../domain/settings';
import { hashOf } from '../../../../main/content/hash-of';
import { KioskContext } from '../../../bridge/kiosk-context';
import { memoryBridge } from '../../../bridge/bridge.fake';
import { createLocaleStore, initWords, LocaleStoreContext, speak, visitNamespaces } from '../../locale-store';
import { createSessionStore, SessionContext } from '../../session';
import { MomentScreen } from '../moment';
import { StretchListScreen } from './stretch-list-screen';
import { StretchScreen } from './stretch-screen';

const { pack, sources } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const english = pack('en');
const view: KioskView = {
  settings: defaultSettings,
  languages: [{ code: 'en', draft: false }],
  plan: planOf({ pack: { slides: {} }, languages: ['en'], timeZone: 'UTC' }),
  demo: true,
  version: '0',
};

/** A clock that stands until it is moved by hand. */
function handClock() {
  let now = 1_800_000_000_000;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after: (ms, run) => {
      const wait = { at: now + ms, run };
      waiting.push(wait);
      return () => {
        waiting = waiting.filter((other) => other !== wait);
      };
    },
    every: () => () => undefined,
  };
  const move = (ms: number) => {
    const end = now + ms;
    for (let next = soonest(); next && next.at <= end; next = soonest()) {
      const due = next;
      now = due.at;
      waiting = waiting.filter((other) => other !== due);
      act(due.run);
    }
    now = end;
  };
  const soonest = () => [...waiting].sort((a, b) => a.at - b.at)[0];
  return { clock, move };
}

async function show(page: ReactNode) {
  const { clock, move } = handClock();
  const { bridge } = memoryBridge({ 'content.read': () => english, 'sources.read': () => sources });
  const localeStore = createLocaleStore(bridge, view);
  await localeStore.getState().load('en', visitNamespaces);
  await speak('en');
  const store = createSessionStore(clock, () => ({
    idleMs: 60_000,
    largeTextIdleMs: 120_000,
    graceMs: 20_000,
    staffIdleMs: 300_000,
  }));
  store.getState().enter({ screen: 'stretches' }, 'en');
  const shown = render(
    <KioskContext value={{ bridge, clock, view }}>
      <LocaleStoreContext value={localeStore}>
        <SessionContext value={store}>{page}</SessionContext>
      </LocaleStoreContext>
    </KioskContext>,
  );
  const session = () => {
    const { session: now } = store.getState();
    if (now.phase !== 'explore') throw new Error(`the session is in ${now.phase}`);
    return now;
  };
  return { ...shown, move, store, session, here: () => hereIn(session().visit).at };
}
const press = (name: string) => {
  fireEvent.click(screen.getByText(name));
};
const ring = () => document.querySelector('[role="timer"]')?.getAttribute('aria-label');
const present = () => document.querySelector('[aria-current="step"]')?.textContent ?? '';

afterEach(cleanup);
beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
});

describe('a stretch', () => {
  it('is walked through step by step, forward and back', async () => {
    await show(<StretchScreen id="ST1" />);
    expect(present()).toContain('Face a wall.');
    press('Step 2');
    expect(present()).toContain('Put one leg behind you.');
    press('Step 1');
    expect(present()).toContain('Face a wall.');
  });

  it('has its warnings, its state of review and, where it was tested, its grade with the reason', async () => {
    const { container } = await show(<StretchScreen id="ST1" />);
    for (const id of english.stretches.ST1?.facts.safety ?? []) {
      expect(container.textContent).toContain(
        english.lines[id]?.words.text.replace('{{emergencyNumber}}', 'your emergency number'),
      );
    }
    expect(container.textContent).toContain('Not yet checked by a clinician');
    expect(container.querySelector('[data-grade="mixed"]')?.textContent).toContain(
      english.remedies['bedtime-stretching']?.words.reason,
    );
    cleanup();
    const extra = await show(<StretchScreen id="ST4" />);
    expect(extra.container.querySelector('[data-grade]')).toBeNull();
  });

  it('is timed by its facts: hold, rest, three times, then the other leg when the visitor is ready', async () => {
    const { move } = await show(<StretchScreen id="ST1" />);
    press('Start');
    expect(ring()).toBe('10 seconds left');
    expect(present()).toContain('Hold for 10 seconds.');
    move(3000);
    expect(ring()).toBe('7 seconds left');
    move(7000);
    expect(present()).toContain('Ease back and rest');
    expect(ring()).toBe('10 seconds left');
    move(40_000);
    expect(ring()).toBe('Now the other leg.');
    expect(present()).toContain('Swap');
    move(60_000);
    expect(ring()).toBe('Now the other leg.');
    press('Start the other leg');
    expect(screen.getByText('Other leg: 1 of 3')).toBeTruthy();
    move(50_000);
    expect(ring()).toBe('This stretch is done.');
  }, 20_000);

  it('can be paused, and goes on where it was', async () => {
    const { move } = await show(<StretchScreen id="ST1" />);
    press('Start');
    move(4000);
    press('Pause');
    move(60_000);
    expect(ring()).toBe('6 seconds left');
    press('Go on');
    move(1000);
    expect(ring()).toBe('5 seconds left');
  });

  it('keeps the kiosk from asking who is there only while it is held', async () => {
    const { move, store, session, unmount } = await show(<StretchScreen id="ST5" />);
    expect(session().busy).toBe(false);
    press('Start');
    expect(session().busy).toBe(true);
    act(() => {
      store.getState().change({ type: 'setContrast', highContrast: true });
    });
    expect(session().busy).toBe(true);
    move(61_000);
    store.getState().tick();
    expect(session().busy).toBe(true);
    press('Pause');
    expect(session().busy).toBe(false);
    press('Go on');
    unmount();
    expect(session().busy).toBe(false);
  });

  it('stops the clock when the visitor turns to another step', async () => {
    const { move } = await show(<StretchScreen id="ST1" />);
    press('Start');
    move(2000);
    press('Step 4');
    move(30_000);
    expect(ring()).toBe('8 seconds left');
  });

  it('leads to the next of its routine', async () => {
    const { here } = await show(<StretchScreen id="ST1" />);
    for (const step of ['Step 2', 'Step 3', 'Step 4', 'Step 5']) press(step);
    press('Back of the thigh, standing');
    expect(here()).toEqual({ screen: 'stretch', id: 'ST2' });
  });
});

describe('the stretches', () => {
  it('say how the routine goes, with all warnings, a card each, and the lists for bedtime', async () => {
    const { container, here } = await show(<StretchListScreen />);
    expect(container.textContent).toContain('hold for 10 seconds, rest for 10 seconds, 3 times for each leg');
    expect(container.querySelectorAll('[data-warnings] li')).toHaveLength(2);
    for (const list of Object.values(english.checklists)) {
      expect(container.textContent).toContain(list.words.title);
      for (const item of list.words.items) expect(container.textContent).toContain(item);
    }
    press('Calf and thigh, sitting');
    expect(here()).toEqual({ screen: 'stretch', id: 'ST3' });
  });
});

describe('the cards for a cramp right now', () => {
  it('are turned one at a time, and Back leads out of them', async () => {
    const { store, here } = await show(<MomentScreen step={2} />);
    act(() => {
      store.getState().change({ type: 'open', to: { screen: 'moments' } });
    });
    press('Next step');
    expect(here()).toEqual({ screen: 'moment', step: 3 });
    store.getState().change({ type: 'back' });
    expect(here()).toEqual({ screen: 'stretches' });
  });

  it('have each warning with its step', async () => {
    for (const { facts } of Object.values(english.moments)) {
      const { container } = await show(<MomentScreen step={facts.order} />);
      for (const id of facts.safety) {
        expect(container.querySelector('[data-warnings]')?.textContent).toContain(
          english.lines[id]?.words.text.replace('{{emergencyNumber}}', 'your emergency number'),
        );
      }
      cleanup();
    }
  });

  it('end at the warning signs', async () => {
    const { here } = await show(<MomentScreen step={7} />);
    press('See the warning signs');
    expect(here()).toEqual({ screen: 'warnings', tier: 'today' });
  });
});
