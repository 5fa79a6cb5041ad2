export { Counted } from './counted';
export type { Shown } from './suppress';
export { count, forget, readTotals } from './totals';
export type { Totals } from './totals';
export { usageCsv } from './usage-csv';
export { lastDays, monthBefore, usageReport } from './usage-report';
export type { Period, UsageReport } from './usage-report';
export { suggestions } from './suggestions';
