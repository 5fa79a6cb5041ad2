import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KioskView } from '../../../../../bridge/contracts/kiosk';
import type { ScheduleOutcome, ScheduleView } from '../../../../../bridge/contracts/schedule';
import { readContent } from '../../../../../../scripts/content/read-content';
import type { Clock } from '../../../../../domain/clock';
import type { Pack } from '../../../../../domain/content';
import { buildCatalogue } from '../../../../../domain/content';
import { changeLoop, checkSchedule, defaultSchedule, differences, takeOut } from '../../../../../domain/schedule';
import type { Schedule } from '../../../../../domain/schedule';
import type { LanguageCode } from '../../../../../domain/language';
import { defaultSettings } from '../../../../../domain/settings';
import { hashOf } from '../../../../../main/content/hash-of';
import { KioskContext } from '../../../../bridge/kiosk-context';
import { memoryBridge } from '../../../../bridge/bridge.fake';
import { Toasts } from '../../../../ui/toast';
import { createLocaleStore, initWords, LocaleStoreContext, loadWords, staffNamespaces } from '../../../locale-store';
import { createSessionStore, SessionContext } from '../../../session';
import { AdminPlaceContext, createAdminPlace } from '../../page';
import { ScheduleProvider } from '../../publishing';
import { LoopScreen } from './loop-screen';

const still: Clock = { now: () => 0, after: () => () => undefined, every: () => () => undefined };
const { pack } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
/** A few slides stand for the catalogue: two that are locked, one that is not in the loop. */
const few = ['L01', 'L02', 'L03', 'L06', 'L09', 'L10'];
const small = (language: LanguageCode): Pack => {
  const whole = pack(language);
  return { ...whole, slides: Object.fromEntries(Object.entries(whole.slides).filter(([id]) => few.includes(id))) };
};
const english = small('en');
const slides = Object.fromEntries(
  Object.values(english.slides).map(({ facts: { id, seconds, locked } }) => [id, { seconds, locked }]),
);
const kiosk = {
  settings: defaultSettings,
  languages: [{ code: 'en', draft: false }],
  plan: { timeZone: 'UTC', languages: ['en'], entries: [] },
  demo: true,
  version: '0',
} as unknown as KioskView;

const timing = { idleMs: 60_000, largeTextIdleMs: 90_000, graceMs: 20_000, staffIdleMs: 300_000 };

/** The editor over a main that keeps one draft and one past, as the real one does. */
async function show() {
  const whole = defaultSchedule(english);
  let published = changeLoop(whole, whole.defaultLoop, (loop) => takeOut(loop, 'L06'));
  let draft: Schedule | undefined;
  const before: Schedule[] = [];
  const view = (): ScheduleView => ({
    draft: draft ?? published,
    hasDraft: draft !== undefined,
    published,
    differs: differences(published, draft ?? published),
    issues: checkSchedule(draft ?? published, slides, ['en', 'es']),
    canUndo: before.length > 0,
    changes: before.length > 0 ? [{ at: Date.UTC(2026, 10, 28, 9), role: 'staff', what: 'published', changes: [] }] : [],
    overrides: { quiet: false },
    slides,
    languages: ['en', 'es'],
    timeZone: 'UTC',
    displaySleep: undefined,
    clockTrouble: undefined,
    troubles: [],
  });
  const refusing = { is: false };
  const lost = { is: false };
  const { bridge } = memoryBridge({
    'loop.read': ({ language }) => small(language),
    'content.read': ({ language }) => small(language),
    'schedule.read': view,
    'schedule.saveDraft': ({ schedule }): ScheduleOutcome => {
      if (refusing.is) return { ok: false, reason: 'not-written', issues: [] };
      draft = lost.is ? changeLoop(schedule, schedule.defaultLoop, (loop) => takeOut(loop, 'L09')) : schedule;
      return { ok: true, view: view() };
    },
    'schedule.publish': (): ScheduleOutcome => {
      const issues = checkSchedule(draft ?? published, slides, ['en', 'es']);
      if (issues.some(({ refuses }) => refuses)) return { ok: false, reason: 'not-valid', issues };
      before.push(published);
      published = draft ?? published;
      draft = undefined;
      return { ok: true, view: view() };
    },
    'schedule.undo': (): ScheduleOutcome => {
      published = before.pop() ?? published;
      return { ok: true, view: view() };
    },
  });
  const localeStore = createLocaleStore(bridge, kiosk);
  await localeStore.getState().load('en', staffNamespaces);
  render(
    <KioskContext value={{ bridge, clock: still, view: kiosk }}>
      <LocaleStoreContext value={localeStore}>
        <SessionContext value={createSessionStore(still, () => timing)}>
          <AdminPlaceContext value={createAdminPlace('loop')}>
            <Toasts clock={still}>
              <ScheduleProvider>
                <LoopScreen />
              </ScheduleProvider>
            </Toasts>
          </AdminPlaceContext>
        </SessionContext>
      </LocaleStoreContext>
    </KioskContext>,
  );
  await screen.findByRole('list', { name: 'Slides of this loop' });
  /** What the next draft loses on its way, as after a file edited by hand. */
  const spoil = () => {
    lost.is = true;
  };
  return { published: () => published, draft: () => draft, refusing, spoil };
}

/** The first button with this name, found by what it says: asking by role for each press takes seconds on so long a page. */
function button(name: string | RegExp): HTMLElement {
  const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent;
  const found = [...document.querySelectorAll('button')].find((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );
  if (!found) throw new Error(`There is no button ${String(name)}`);
  return found;
}
const press = (name: string | RegExp) => userEvent.click(button(name));
const rows = () => within(screen.getByRole('list', { name: 'Slides of this loop' })).getAllByRole('listitem');
const order = (schedule: Schedule | undefined) => schedule?.loops[0]?.entries.map(({ of }) => of);

afterEach(cleanup);
beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
  await loadWords('en', staffNamespaces);
});

describe('the loop editor', () => {
  it('says how long the loop is and how often somebody who waits sees a slide', async () => {
    await show();
    expect(screen.getByText(/^5 slides, \d+ s\. Someone who waits 20 minutes sees each slide about \d+ times\.$/)).toBeDefined();
  });

  it('moves a slide with Down and with the arrow keys, and takes it back with Undo', async () => {
    const { draft, published } = await show();
    const [first, second, third] = order(published()) ?? [];
    await press(/^Move “.*” down$/);
    await waitFor(() => expect(order(draft())?.slice(0, 2)).toEqual([second, first]));
    // The focus went along with the row: the same control moves it on.
    expect(document.activeElement?.getAttribute('data-control')).toBe('down');
    document.querySelectorAll<HTMLElement>('[data-control="grip"]')[1]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(order(draft())?.slice(0, 3)).toEqual([second, third, first]));
    await press('Undo');
    await press('Undo');
    await waitFor(() => expect(order(draft())).toEqual(order(published())));
  });

  it('adds from the shelf, publishes, and takes the publish back', async () => {
    const { published } = await show();
    await press(/^Add “/);
    expect(rows()).toHaveLength(6);
    expect(order(published())).toHaveLength(5);
    await press('Put it on screen');
    await screen.findByText('It is on the screen now.');
    expect(order(published())).toHaveLength(6);
    await press('Undo last publish');
    await screen.findByText('The screen shows what it showed before.');
    expect(order(published())).toHaveLength(5);
  });

  it('finds a slide by a word', async () => {
    await show();
    await userEvent.type(screen.getByLabelText('Find a slide'), 'QUINÍNE');
    expect(within(screen.getByRole('region', { name: 'Slides on the shelf' })).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.type(screen.getByLabelText('Find a slide'), 'zzz');
    expect(screen.getByText('No slide has these words.')).toBeDefined();
  });

  it('never lets go of a warning, and says why', async () => {
    await show();
    await press(new RegExp(`^\\d+\\s*${english.slides.L09?.words.headline.replace(/[?.]/g, '\\$&') ?? ''}`));
    expect(screen.getByText(/Everyone must see this warning, in every language/)).toBeDefined();
    expect(button('Take out')).toHaveProperty('disabled', true);
    expect(button('Hide')).toHaveProperty('disabled', true);
    const seconds = screen.getAllByRole('spinbutton')[0];
    expect(Number(seconds?.getAttribute('aria-valuemin'))).toBe(english.slides.L09?.facts.seconds);
  });

  it('keeps seconds within what can be read, whatever is typed', async () => {
    const { draft } = await show();
    const [seconds] = screen.getAllByRole('spinbutton');
    if (!seconds) throw new Error('no seconds');
    for (const [typed, kept] of [
      ['1000000000000', 120],
      ['0', 5],
      ['-5', 5],
    ] as const) {
      await userEvent.clear(seconds);
      await userEvent.type(seconds, `${typed}{Enter}`);
      await waitFor(() => expect(draft()?.loops[0]?.entries[0]?.seconds).toBe(kept));
    }
  });

  it('does not make a loop without a name, or with one that is taken', async () => {
    const { draft } = await show();
    await press('New loop');
    await press('Make the loop');
    expect(screen.getByText('Give the loop a name.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Name of the loop'), 'Mondays{Enter}');
    await waitFor(() => expect(draft()?.loops).toHaveLength(2));
    await press('New loop');
    await userEvent.type(screen.getByLabelText('Name of the loop'), ' mondays {Enter}');
    expect(screen.getByText('Another loop has this name. Choose another one.')).toBeDefined();
    expect(draft()?.loops).toHaveLength(2);
  });

  it('refuses to publish a draft that lacks a warning, says why, and shows the place', async () => {
    const { published, spoil } = await show();
    const was = published();
    spoil();
    await press(/^Move “.*” down$/);
    await press('Put it on screen');
    const why = await screen.findByRole('dialog', { name: 'This cannot go on screen yet' });
    expect(
      within(why).getByText(/lacks “One leg swollen or warm\?”. Everyone must see this warning: add it from the shelf\./),
    ).toBeDefined();
    expect(published()).toBe(was);
    await userEvent.click(within(why).getAllByRole('button', { name: /^Show: / })[0] ?? document.body);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says that an edit could not be kept, and keeps it on the page', async () => {
    const { refusing, draft } = await show();
    refusing.is = true;
    await press(/^Move “.*” down$/);
    expect(await screen.findByText(/Your last change could not be saved/)).toBeDefined();
    expect(draft()).toBeUndefined();
    refusing.is = false;
    await press(/^Move “.*” down$/);
    await waitFor(() => expect(draft()).toBeDefined());
    expect(screen.queryByText(/Your last change could not be saved/)).toBeNull();
  });

  it('deletes a loop only after asking by its name, and brings it back', async () => {
    const { draft } = await show();
    await press('New loop');
    await userEvent.type(screen.getByLabelText('Name of the loop'), 'Mondays{Enter}');
    await press('Loop settings');
    await press('Delete');
    expect(screen.getByRole('alertdialog', { name: 'Delete the loop “Mondays”?' })).toBeDefined();
    await press('Delete the loop');
    await waitFor(() => expect(draft()?.loops).toHaveLength(1));
    await userEvent.click(document.querySelector('[role="status"] button') ?? document.body);
    await waitFor(() => expect(draft()?.loops.map(({ name }) => name)).toEqual(['', 'Mondays']));
  });
});
