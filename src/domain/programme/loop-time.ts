import type { LanguageCode } from '../language/languages';
import type { LoopEntry } from './schema';

/** One entry as time: how long it stays each time, in seconds, and how often it comes in a pass. */
export interface LoopBlock {
  readonly entry: LoopEntry;
  readonly seconds: number;
  readonly times: number;
}

export interface LoopTime {
  /** What shows, in order. Hidden entries are left out. */
  readonly blocks: readonly LoopBlock[];
  /** One pass, in seconds: the mean of the languages, where they differ. */
  readonly seconds: number;
}

/** A loop as time. `secondsOf` says how long an entry stays that has no time of its own. */
export function loopTime(
  entries: readonly LoopEntry[],
  languages: readonly LanguageCode[],
  secondsOf: (entry: LoopEntry) => number,
): LoopTime {
  const blocks = entries
    .filter(
      (entry) => !entry.hidden && (entry.languages === undefined || languages.some((each) => entry.languages?.includes(each))),
    )
    .map((entry) => ({ entry, seconds: entry.seconds ?? secondsOf(entry), times: Math.max(1, Math.round(entry.weight)) }));
  const shareOf = ({ entry }: LoopBlock) =>
    entry.languages === undefined || languages.length === 0
      ? 1
      : languages.filter((each) => entry.languages?.includes(each)).length / languages.length;
  return { blocks, seconds: blocks.reduce((sum, block) => sum + block.seconds * block.times * shareOf(block), 0) };
}

/** How often somebody who waits so many minutes sees a slide that comes once in a pass of `seconds`; 0 where they do not see them all. */
export function timesSeen(seconds: number, minutes: number): number {
  return seconds <= 0 ? 0 : seconds > minutes * 60 ? 0 : Math.round((minutes * 60) / seconds);
}
