/** Which days a report on use is on: the last seven that have ended, this month so far, or the month before. Today is never shown. */
export const usagePeriods = ['week', 'month', 'lastMonth'] as const;
export type UsagePeriod = (typeof usagePeriods)[number];
