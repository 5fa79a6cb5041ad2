import type { RequestName } from '../../bridge/channels';
import type { Handlers } from '../../bridge/contract';

/** Handlers whose code is read from disk when the first of them is asked for: what no slide needs must not stand before one. */
export function handlersLater<N extends RequestName>(
  names: readonly N[],
  open: () => Promise<Pick<Handlers, N>>,
): Pick<Handlers, N> {
  let opened: Promise<Pick<Handlers, N>> | undefined;
  const handler = (name: N) => async (input: never) => {
    opened ??= open();
    return ((await opened)[name] as (input: never) => unknown)(input);
  };
  return Object.fromEntries(names.map((name) => [name, handler(name)])) as unknown as Pick<Handlers, N>;
}
