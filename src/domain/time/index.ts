export { isTimeZone, localMidnight } from './local-midnight';
export { dateOf, dayOf, dayOfDate, instantOf, minuteOf, minutesOfTime, timeOf, weekdayOf } from './local-time';
