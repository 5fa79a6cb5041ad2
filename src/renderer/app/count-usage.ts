import type { StoreApi } from 'zustand';
import type { Input } from '../../bridge/contract';
import type { Bridge } from '../bridge/connect';
import { hereIn } from '../../domain/session';
import type { Screen, Visit } from '../../domain/session';
import type { SessionStore } from '../features/session';

type Counted = Input<'usage.count'>;

/**
 * Tells main that something was used: ids and choices, each at most once a visit (docs/rules.md, rule 12). What a visitor typed is not looked at here,
 * and main keeps nothing but totals of whole days.
 */
export function countUsage(store: StoreApi<SessionStore>, bridge: Bridge): void {
  let counted = new Set<string>();
  let last: Visit | undefined;
  const tell = (one: Counted) => {
    const name = JSON.stringify(one);
    if (counted.has(name)) return;
    counted.add(name);
    // A count that is lost is lost: nothing a visitor waits for.
    void bridge.request('usage.count', one).catch(() => undefined);
  };
  store.subscribe(({ session }) => {
    if ('visit' in session) {
      const { visit } = session;
      if (!last) tell({ what: 'visit' });
      const { at } = hereIn(visit);
      if (!last || hereIn(last).at !== at) {
        const opened = countedFor(at);
        if (opened) tell(opened);
      }
      last = visit;
    } else if (last) {
      // How the visit ended, rather than each change on the way.
      tell({ what: 'language', language: last.language });
      tell({ what: 'textSize', percent: percents[last.textScale] });
      last = undefined;
      counted = new Set();
    }
  });
}

const percents = { 1: 100, 1.25: 125, 1.5: 150, 2: 200 } as const satisfies Record<Visit['textScale'], number>;

/** What going to a screen counts as; undefined for the ones everybody passes through. */
function countedFor(at: Screen): Counted | undefined {
  switch (at.screen) {
    case 'topic':
      return { what: 'opened', kind: 'topics', id: at.id };
    case 'question':
      return { what: 'opened', kind: 'questions', id: at.id };
    case 'cause':
      return { what: 'opened', kind: 'causes', id: at.id };
    case 'remedy':
      return { what: 'opened', kind: 'remedies', id: at.id };
    case 'stretch':
      return { what: 'opened', kind: 'stretches', id: at.id };
    case 'warnings':
      return { what: 'warnings', tier: at.tier };
    case 'search':
    case 'stretches':
    case 'studies':
    case 'lookalikes':
    case 'glossary':
    case 'about':
      return { what: 'screen', screen: at.screen };
    case 'moment':
    case 'moments':
      return { what: 'screen', screen: 'moment' };
    default:
      return undefined;
  }
}
