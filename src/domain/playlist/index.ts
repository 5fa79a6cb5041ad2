export { isTimeZone } from './local-midnight';
export { dateOf, dayOf } from './local-time';
export { nowShowing, showingAfterVisitor } from './now-showing';
export type { Plan, PlanEntry, Showing } from './now-showing';
export { planOf } from './plan-of';
