import { createStore } from 'zustand/vanilla';
import type { Input } from '../../../../bridge/contract';
import type { ScheduleOutcome, ScheduleView } from '../../../../bridge/contracts/schedule';
import type { Schedule } from '../../../../domain/schedule';
import type { Bridge } from '../../../bridge/connect';

/** How many edits can be taken back one by one. */
const mostSteps = 50;

export interface ScheduleStore {
  /** Undefined until main has answered. What is edited shows at once, before main has kept it. */
  readonly view: ScheduleView | undefined;
  /** `not-read`: main did not answer. `not-kept`: the last edit is on this screen only, the disk or main refused it. */
  readonly trouble: 'not-read' | 'not-kept' | undefined;
  /** True while an edit of this stay can be taken back. */
  readonly canStepBack: boolean;
  /** Changes the draft. Main keeps it; patients see nothing of it until it is published. */
  readonly edit: (change: (draft: Schedule) => Schedule) => void;
  /** Takes the last edit back. */
  readonly stepBack: () => void;
  /** Puts the draft on the wall. */
  readonly publish: () => Promise<ScheduleOutcome>;
  /**
   * Puts one change on the wall and nothing else: what stands in the draft besides stays a draft, with this change in it too. What cannot
   * be published is kept as a draft.
   */
  readonly publishOnly: (change: (schedule: Schedule) => Schedule) => Promise<ScheduleOutcome>;
  /** Puts back on the wall what was there before the last publish. */
  readonly takeBack: () => Promise<ScheduleOutcome>;
  readonly discard: () => Promise<ScheduleOutcome>;
  readonly override: (wish: Input<'schedule.override'>) => Promise<ScheduleOutcome>;
  readonly refresh: () => Promise<void>;
}

const notWritten: ScheduleOutcome = { ok: false, reason: 'not-written', issues: [] };

/** The schedule as staff work on it, for all admin screens of one stay behind the lock. */
export function createScheduleStore(bridge: Bridge) {
  let steps: readonly Schedule[] = [];
  let edits = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** One request after another, so that no older draft overtakes a newer one. */
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };
  return createStore<ScheduleStore>((set, get) => {
    const keep = (draft: Schedule) => {
      const { view } = get();
      if (!view) return;
      edits += 1;
      const edit = edits;
      set({ view: { ...view, draft, hasDraft: true }, canStepBack: steps.length > 0 });
      void inTurn(async () => {
        const outcome = await bridge.request('schedule.saveDraft', { schedule: draft }).catch(() => notWritten);
        // A newer edit is already on the screen: its own answer comes.
        if (edit !== edits) return;
        if (outcome.ok) set({ view: outcome.view, trouble: undefined });
        else set({ trouble: 'not-kept' });
      });
    };
    const ask = (name: 'schedule.publish' | 'schedule.undo' | 'schedule.discardDraft') =>
      inTurn(async () => {
        const outcome = await bridge.request(name).catch(() => notWritten);
        if (outcome.ok) {
          steps = [];
          set({ view: outcome.view, trouble: undefined, canStepBack: false });
        }
        return outcome;
      });
    return {
      view: undefined,
      trouble: undefined,
      canStepBack: false,
      edit: (change) => {
        const { view } = get();
        const draft = view && change(view.draft);
        if (!draft || draft === view.draft) return;
        steps = [...steps, view.draft].slice(-mostSteps);
        keep(draft);
      },
      stepBack: () => {
        const last = steps.at(-1);
        if (!last) return;
        steps = steps.slice(0, -1);
        keep(last);
      },
      publish: () => ask('schedule.publish'),
      publishOnly: (change) =>
        inTurn(async () => {
          const { view } = get();
          if (!view) return notWritten;
          const save = (schedule: Schedule) => bridge.request('schedule.saveDraft', { schedule }).catch(() => notWritten);
          const saved = await save(change(view.published));
          const outcome = saved.ok ? await bridge.request('schedule.publish').catch(() => notWritten) : saved;
          const hasOther = view.differs.length > 0;
          const kept = saved.ok && (hasOther || !outcome.ok) ? await save(change(view.draft)) : outcome;
          edits += 1;
          steps = [];
          if (kept.ok) set({ view: kept.view, trouble: undefined, canStepBack: false });
          return outcome.ok ? kept : outcome;
        }),
      takeBack: () => ask('schedule.undo'),
      discard: () => ask('schedule.discardDraft'),
      override: (wish) =>
        inTurn(async () => {
          const outcome = await bridge.request('schedule.override', wish).catch(() => notWritten);
          if (outcome.ok) set({ view: outcome.view });
          return outcome;
        }),
      refresh: () =>
        inTurn(async () => {
          const edit = edits;
          try {
            const view = await bridge.request('schedule.read');
            if (edit === edits) set({ view, trouble: undefined });
          } catch {
            set({ trouble: 'not-read' });
          }
        }),
    };
  });
}
