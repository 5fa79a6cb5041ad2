import type { Input } from '../../../../../bridge/contract';

/** Asks the wall for something at once; what goes wrong is said at the foot of the screen. */
export type Ask = (wish: Input<'schedule.override'>) => Promise<void>;
