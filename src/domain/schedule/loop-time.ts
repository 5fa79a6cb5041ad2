import type { LanguageCode } from '../language';
import type { LoopEntry } from './schema';

/** One entry as time: how long it stays each time, in seconds, and how often it comes in a pass. */
export interface LoopBlock {
  readonly entry: LoopEntry;
  readonly seconds: number;
  readonly times: number;
}

/** A loop as blocks of time, in its order; what is hidden or in none of the languages is left out. `secondsOf` is for what has no time of its own. */
export function loopBlocks(
  entries: readonly LoopEntry[],
  languages: readonly LanguageCode[],
  secondsOf: (entry: LoopEntry) => number,
): readonly LoopBlock[] {
  return entries
    .filter(
      (entry) => !entry.hidden && (entry.languages === undefined || languages.some((each) => entry.languages?.includes(each))),
    )
    .map((entry) => ({ entry, seconds: entry.seconds ?? secondsOf(entry), times: Math.max(1, Math.round(entry.weight)) }));
}
