import { useEffect, useState } from 'react';

/** What main answered: `undefined` until it has, `failed` where it could not. `again` asks once more and keeps the old answer meanwhile. */
export function useRequest<T>(ask: () => Promise<T>): { readonly answer: T | 'failed' | undefined; readonly again: () => void } {
  const [answer, setAnswer] = useState<T | 'failed'>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isHere = true;
    ask().then(
      (found) => {
        if (isHere) setAnswer(() => found);
      },
      () => {
        if (isHere) setAnswer('failed');
      },
    );
    return () => {
      isHere = false;
    };
    // `ask` is another function at each drawing; what it asks is the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [times]);
  return {
    answer,
    again: () => {
      setTimes((before) => before + 1);
    },
  };
}
