import { describe, expect, it } from 'vitest';
import { memoryBridge } from '../bridge/bridge.fake';
import { createSessionStore } from '../features/session';
import { countUsage } from './count-usage';

function makePage() {
  const { bridge, asked } = memoryBridge({ 'usage.count': () => null });
  const still = { now: () => 0, after: () => () => undefined, every: () => () => undefined };
  const store = createSessionStore(still, () => ({
    idleMs: 60_000,
    largeTextIdleMs: 120_000,
    graceMs: 20_000,
    staffIdleMs: 300_000,
  }));
  countUsage(store, bridge);
  return { store: store.getState(), counted: () => asked.map(({ input }) => input) };
}

describe('the page counts', () => {
  it('a visit, what it opened once each, and how it ended', () => {
    const { store, counted } = makePage();
    store.enter({ screen: 'question', id: 'Q030' }, 'es');
    store.change({ type: 'open', to: { screen: 'warnings', tier: 'emergency' } });
    store.change({ type: 'back' });
    store.change({ type: 'open', to: { screen: 'question', id: 'Q030' } });
    store.change({ type: 'resize', textScale: 2 });
    store.change({ type: 'chooseLanguage', language: 'ar' });
    store.leave();
    store.cleared();
    expect(counted()).toEqual([
      { what: 'visit' },
      { what: 'opened', kind: 'questions', id: 'Q030' },
      { what: 'warnings', tier: 'emergency' },
      { what: 'language', language: 'ar' },
      { what: 'textSize', percent: 200 },
    ]);
  });

  it('the next visit from the beginning', () => {
    const { store, counted } = makePage();
    for (let visits = 0; visits < 2; visits += 1) {
      store.enter({ screen: 'home' }, 'en');
      store.leave();
      store.cleared();
    }
    expect(counted().filter((one) => JSON.stringify(one) === '{"what":"visit"}')).toHaveLength(2);
  });

  it('nothing of what is typed, and nothing of the staff', () => {
    const { store, counted } = makePage();
    store.enterStaff('en');
    store.leave();
    store.cleared();
    expect(counted()).toEqual([]);
    store.enter({ screen: 'search' }, 'en');
    store.change({ type: 'search', text: 'zanzibar' });
    store.leave();
    expect(JSON.stringify(counted())).not.toContain('zanzibar');
  });
});
