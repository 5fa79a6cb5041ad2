export type { HealthFacts } from './health-facts';
export { healthRows } from './health-rows';
export type { HealthAction, HealthLevel, HealthRow, HealthWords } from './health-rows';
