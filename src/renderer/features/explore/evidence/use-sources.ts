import type { Source } from '../../../../domain/content';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useRequest } from '../../../bridge/use-request';
import type { Bridge } from '../../../bridge/connect';

type Sources = Readonly<Record<string, Source>>;

/** The list is the same for every visitor, so it is asked for once a kiosk. */
const asked = new WeakMap<Bridge, Promise<Sources>>();

function read(bridge: Bridge): Promise<Sources> {
  const known = asked.get(bridge);
  if (known) return known;
  const answer = bridge.request('sources.read').catch(() => {
    asked.delete(bridge);
    return {};
  });
  asked.set(bridge, answer);
  return answer;
}

/** The source records of these ids, in their order; undefined until main has answered, empty where it could not. */
export function useSources(ids: readonly string[]): readonly Source[] | undefined {
  const { bridge } = useKiosk();
  const { answer: sources } = useRequest(() => read(bridge));
  return sources && ids.flatMap((id) => sources[id] ?? []);
}
