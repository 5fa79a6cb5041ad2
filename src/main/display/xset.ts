import type { DisplaySwitch } from './create-display';

/** Runs xset and answers with what it said, or undefined where it cannot be run or fails. */
export type RunXset = (...args: readonly string[]) => Promise<string | undefined>;

/**
 * The display of an X server that can be told to sleep (DPMS), or undefined where there is no such thing. Its own timers are set to
 * never: only we decide when it is dark.
 */
export async function findXset(run: RunXset): Promise<DisplaySwitch | undefined> {
  const said = await run('q');
  if (!said?.includes('DPMS is')) return undefined;
  const all = async (...commands: readonly (readonly string[])[]) => {
    for (const command of commands) if ((await run(...command)) === undefined) return false;
    return true;
  };
  return {
    off: () => all(['+dpms'], ['dpms', '0', '0', '0'], ['dpms', 'force', 'off']),
    on: () => all(['dpms', 'force', 'on']),
  };
}
