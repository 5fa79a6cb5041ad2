import type { EventName, RequestName } from '../../bridge/channels';
import type { Events, Input, Output } from '../../bridge/contract';
import type { Bridge } from './connect';

type Answers = { readonly [N in RequestName]?: (input: Input<N>) => Output<N> };

/** A bridge with main left out, for component tests: requests are answered from `answers`, events are sent with `send`. */
export function memoryBridge(answers: Answers = {}) {
  const asked: { readonly name: RequestName; readonly input: unknown }[] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const bridge: Bridge = {
    request: (name, ...input) => {
      asked.push({ name, input: input[0] });
      const answer = answers[name] as ((input: unknown) => unknown) | undefined;
      return answer ? Promise.resolve(answer(input[0]) as never) : Promise.reject(new Error(`${name} was refused`));
    },
    on: (name, listener) => {
      const hearing = listeners.get(name) ?? new Set();
      listeners.set(name, hearing.add(listener));
      return () => hearing.delete(listener);
    },
  };
  const send = <N extends EventName>(name: N, payload: Events[N]) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  };
  return { bridge, asked, send };
}
