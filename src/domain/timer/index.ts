export { look, msToNextSecond, newTimer, pause, stageOf, stagesOf, start, tick } from './hold-timer';
export type { HoldPlan, HoldTimer, HoldView, Stage } from './hold-timer';
