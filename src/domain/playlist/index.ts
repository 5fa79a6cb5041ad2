export { explain } from './explain';
export type { Explained, Span } from './explain';
export { isTimeZone } from './local-midnight';
export { dateOf, dayOf, dayOfDate, instantOf, minuteOf, minutesOfTime, timeOf } from './local-time';
export { nowShowing, showingAfterVisitor } from './now-showing';
export type { Showing } from './now-showing';
export type { Plan, PlanEntry, PlanLoop } from './plan';
export { planOf } from './plan-of';
export { awakeMs, darkAt, momentAt } from './schedule';
