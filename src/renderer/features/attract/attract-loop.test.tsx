import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KioskView } from '../../../bridge/contracts/kiosk';
import { readContent } from '../../../../scripts/content/read-content';
import { buildCatalogue } from '../../../domain/content';
import { planOf } from '../../../domain/playlist';
import { defaultSchedule, noOverrides } from '../../../domain/schedule';
import type { Announcement, Overrides } from '../../../domain/schedule';
import { defaultSettings } from '../../../domain/settings';
import { createManualClock } from '../../../main/clock/clock.fake';
import { hashOf } from '../../../main/content/hash-of';
import { KioskContext } from '../../bridge/kiosk-context';
import { memoryBridge } from '../../bridge/bridge.fake';
import { createLocaleStore, initWords, LocaleStoreContext, loadWords } from '../locale-store';
import { createSessionStore, SessionContext } from '../session';
import { AttractLoop } from './attract-loop';
import { CleaningLock } from './cleaning-lock';
import { UrgentBanner } from './urgent-banner';

const { pack } = buildCatalogue(readContent(join('resources', 'content')).raw, hashOf);
const notice: Announcement = {
  id: 'water',
  kind: 'announcement',
  words: { en: { headline: 'No water today', message: 'Ask at the desk for a bottle.', place: '' } },
  event: { date: '2026-11-28', from: '09:00', to: '13:00' },
  often: 'where-added',
  seconds: 10,
  urgent: true,
};
const at = Date.UTC(2026, 10, 30, 9);
const viewWith = (overrides: Partial<Overrides>): KioskView => ({
  settings: defaultSettings,
  languages: [{ code: 'en', draft: false }],
  plan: planOf({
    pack: pack('en'),
    languages: ['en'],
    timeZone: 'UTC',
    schedule: { ...defaultSchedule(pack('en')), announcements: [notice] },
    overrides: { ...noOverrides, ...overrides },
  }),
  demo: true,
  version: '0',
});

async function wall(overrides: Partial<Overrides> = {}) {
  const clock = createManualClock(at);
  const { bridge } = memoryBridge({ 'loop.read': () => pack('en'), 'content.read': () => pack('en') });
  const localeStore = createLocaleStore(bridge, viewWith(overrides));
  await localeStore.getState().loadLoop('en');
  const store = createSessionStore(clock, () => ({ idleMs: 1, largeTextIdleMs: 1, graceMs: 1, staffIdleMs: 1 }));
  const draw = (now: Partial<Overrides>) => (
    <KioskContext value={{ bridge, clock, view: viewWith(now) }}>
      <LocaleStoreContext value={localeStore}>
        <SessionContext value={store}>
          <AttractLoop />
          <UrgentBanner language="en" />
          <CleaningLock />
        </SessionContext>
      </LocaleStoreContext>
    </KioskContext>
  );
  const { rerender } = render(draw(overrides));
  const pass = (ms: number) => act(() => clock.advance(ms));
  return {
    pass,
    staffAsk: (now: Partial<Overrides>) => {
      rerender(draw(now));
    },
  };
}
const slideNow = () => document.querySelector('[data-slide]:not([aria-hidden="true"])');

afterEach(cleanup);
beforeAll(async () => {
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { load: () => Promise.resolve([]) }),
    configurable: true,
  });
  await initWords();
  await loadWords('en', ['attract', 'evidence', 'shared']);
});

describe('the wall', () => {
  it('shows an urgent announcement at once, with its day, and the loop again when it comes down', async () => {
    const { pass, staffAsk } = await wall();
    expect(slideNow()?.getAttribute('data-announcement')).toBeNull();
    staffAsk({ urgent: { announcement: notice, since: at } });
    await pass(10);
    expect(slideNow()?.getAttribute('data-announcement')).toBe('urgent');
    expect(slideNow()?.textContent).toMatch(/Saturday28November.*No water today/);
    expect(screen.getByRole('status').textContent).toContain('No water today');
    staffAsk({});
    await pass(10);
    expect(slideNow()?.getAttribute('data-announcement')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is black while it sleeps, and the first touch only wakes it, for two minutes', async () => {
    const { pass } = await wall({ sleep: { since: at, until: at + 3_600_000 } });
    expect(slideNow()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Touch the screen to wake it' }));
    expect(slideNow()).not.toBeNull();
    await pass(118_000);
    expect(slideNow()).not.toBeNull();
    await pass(4000);
    expect(slideNow()).toBeNull();
  });

  it('takes no touch while it is cleaned, counts down, and ends by itself', async () => {
    const { pass } = await wall({ cleaningUntil: at + 60_000 });
    expect(screen.getByText('Cleaning the screen')).toBeDefined();
    expect(fireEvent.pointerDown(document.body)).toBe(false);
    await pass(10_000);
    expect(screen.getByText('50')).toBeDefined();
    await pass(51_000);
    expect(screen.queryByText('Cleaning the screen')).toBeNull();
    expect(fireEvent.pointerDown(document.body)).toBe(true);
  });
});
