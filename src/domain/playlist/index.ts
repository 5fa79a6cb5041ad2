export { cycleOf, passSeconds, timesSeen } from './cycle';
export { explain } from './explain';
export type { Explained, Span } from './explain';
export { slideAt, slideAfterVisitor } from './slide-at';
export type { CurrentSlide } from './slide-at';
export type { Plan, PlanEntry, PlanLoop } from './plan';
export { planOf } from './plan-of';
export { awakeMs, darkAt, scheduleStateAt } from './schedule-state';
