import { useCallback, useEffect, useState } from 'react';
import type { DependencyList } from 'react';

interface Requested<T> {
  /** What main answered last: `undefined` until it has. A later failure leaves it as it is. */
  readonly answer: T | undefined;
  /** True where the last request was refused or failed. */
  readonly hasFailed: boolean;
  /** Asks once more, and keeps the old answer meanwhile. */
  readonly again: () => void;
}

/** Asks main when the screen opens, when one of `deps` changes, and on `again`. An answer that is no longer wanted is dropped. */
export function useRequest<T>(ask: () => Promise<T>, deps: DependencyList = []): Requested<T> {
  const [state, setState] = useState<{ readonly answer: T | undefined; readonly hasFailed: boolean }>({
    answer: undefined,
    hasFailed: false,
  });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (answer) => {
        if (isWanted) setState({ answer, hasFailed: false });
      },
      () => {
        if (isWanted) setState(({ answer }) => ({ answer, hasFailed: true }));
      },
    );
    return () => {
      isWanted = false;
    };
    // `ask` is another function at each drawing; `deps` say when it asks for something else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [times, ...deps]);
  const again = useCallback(() => {
    setTimes((before) => before + 1);
  }, []);
  return { ...state, again };
}
