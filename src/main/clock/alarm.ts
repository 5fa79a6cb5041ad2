import type { Clock } from './clock';

/** One thing that is to happen later, or not. Setting it again replaces what was set before. */
export function createAlarm(clock: Clock) {
  let cancel: (() => void) | undefined;
  const clear = () => {
    cancel?.();
    cancel = undefined;
  };
  return {
    isSet: () => cancel !== undefined,
    clear,
    set: (ms: number, run: () => void) => {
      clear();
      cancel = clock.after(ms, () => {
        cancel = undefined;
        run();
      });
    },
  };
}
