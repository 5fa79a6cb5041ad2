export { DaySpans } from './day-spans';
export type { DayRow } from './day-spans';
export { useReasons } from './use-reasons';
