export { look, msToNextSecond, newTimer, pause, start, tick } from './hold-timer';
export type { HoldPlan, HoldTimer, HoldView, Stage } from './hold-timer';
