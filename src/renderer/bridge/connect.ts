import type { EventName, RequestName } from '../../bridge/channels';
import type { PreloadApi, Events, Input, Output } from '../../bridge/contract';

/** What the screens know of the main process: typed requests and events. */
export interface Bridge {
  /** Rejects when main refused or failed; the log has the reason. */
  request: <N extends RequestName>(name: N, ...input: Input<N> extends undefined ? [] : [Input<N>]) => Promise<Output<N>>;
  /** Listens until the returned function is called. */
  on: <N extends EventName>(name: N, listener: (payload: Events[N]) => void) => () => void;
}

/** The real bridge, over the doors that preload opened. */
export function connect(doors: PreloadApi): Bridge {
  return {
    request: async (name, ...input) => {
      const reply = await doors.request(name, input[0]);
      if (!reply.ok) throw new Error(`${name} was ${reply.reason}`);
      return reply.value as never;
    },
    on: (name, listener) =>
      doors.on(name, (payload) => {
        listener(payload as never);
      }),
  };
}
