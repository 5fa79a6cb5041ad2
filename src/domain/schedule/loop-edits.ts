/** What staff do to loops, as steps from one schedule to the next. Each leaves everything else as it was. */
import type { SlideFactsById } from './check-schedule';
import { entryFor } from './default-schedule';
import { scheduleLimits as limits } from './limits';
import type { Loop, LoopEntry, Schedule } from './schema';

/** An id nothing in `taken` has: `wanted` itself, or with a number behind it. */
export function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  const isTaken = (id: string) => taken.some((each) => each.id === id);
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${String(number)}`)) number += 1;
  return `${wanted}-${String(number)}`;
}

/** One loop changed by `change`; the schedule as it was where there is no such loop. */
export function changeLoop(schedule: Schedule, id: string, change: (loop: Loop) => Loop): Schedule {
  return { ...schedule, loops: schedule.loops.map((loop) => (loop.id === id ? change(loop) : loop)) };
}

/** Puts a slide or an announcement in at a place counted from 0, or at the end. A full loop stays as it is. */
export function putIn(loop: Loop, kind: LoopEntry['kind'], of: string, at = loop.entries.length): Loop {
  if (loop.entries.length >= limits.entries) return loop;
  const entry = entryFor(kind, of, freeId(of, loop.entries));
  return { ...loop, entries: loop.entries.toSpliced(Math.max(0, at), 0, entry) };
}

export function takeOut(loop: Loop, entry: string): Loop {
  return { ...loop, entries: loop.entries.filter(({ id }) => id !== entry) };
}

/** Moves an entry so that it stands at `to`, counted from 0; beyond an end is at that end. */
export function moveEntry(loop: Loop, entry: string, to: number): Loop {
  const moved = loop.entries.find(({ id }) => id === entry);
  if (!moved) return loop;
  const others = loop.entries.filter(({ id }) => id !== entry);
  return { ...loop, entries: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved) };
}

/** Changes what is named; a value of undefined goes back to what the slide itself says. */
export function changeEntry(loop: Loop, entry: string, change: Partial<Omit<LoopEntry, 'id' | 'kind' | 'of'>>): Loop {
  return { ...loop, entries: loop.entries.map((each) => (each.id === entry ? { ...each, ...change } : each)) };
}

/** Adds a loop with nothing in it but the slides that no loop may be without (docs/rules.md, rule 7). */
export function addLoop(schedule: Schedule, name: string, slides: SlideFactsById): { schedule: Schedule; id: string } {
  const id = freeId('loop', schedule.loops);
  const locked = Object.keys(slides).filter((slide) => slides[slide]?.locked);
  const loop: Loop = { id, name, transition: 'fade', entries: locked.map((slide) => entryFor('slide', slide)) };
  return { schedule: { ...schedule, loops: [...schedule.loops, loop] }, id };
}

/** Adds a copy of a loop behind it. */
export function duplicateLoop(schedule: Schedule, of: string, name: string): { schedule: Schedule; id: string } {
  const id = freeId('loop', schedule.loops);
  const loops = schedule.loops.flatMap((loop) => (loop.id === of ? [loop, { ...loop, id, name }] : [loop]));
  return { schedule: { ...schedule, loops }, id };
}

/** Takes a loop away, with the rules that play it. The default loop stays: something must play. */
export function removeLoop(schedule: Schedule, id: string): Schedule {
  if (id === schedule.defaultLoop) return schedule;
  return {
    ...schedule,
    loops: schedule.loops.filter((loop) => loop.id !== id),
    rules: schedule.rules.filter(({ loop }) => loop !== id),
  };
}

/** True for an entry that may not be hidden or taken out: the only place of a locked slide in its loop. */
export function isHeld(loop: Loop, entry: LoopEntry, slides: SlideFactsById): boolean {
  if (entry.kind !== 'slide' || !slides[entry.of]?.locked) return false;
  return !loop.entries.some(
    ({ id, kind, of, hidden, languages }) =>
      id !== entry.id && kind === 'slide' && of === entry.of && !hidden && languages === undefined,
  );
}
