/** Days as `2026-11-28`, counted without a time zone: a day is a day, wherever the clinic is. */
const dayMs = 86_400_000;

const atNoon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** True for a day that is in the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(atNoon(text)) && dayOf(atNoon(text)) === text;
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return dayOf(atNoon(day) + count * dayMs);
}

/** The same day so many months later, or the last of a shorter month. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0, 12)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + count, Math.min(date, last), 12));
}

/** The weeks of the month that holds `day`, from Monday to Sunday, filled up with the days of the months beside it. */
export function monthGrid(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const sinceMonday = (new Date(atNoon(first)).getUTCDay() + 6) % 7;
  const start = addDays(first, -sinceMonday);
  const days = Array.from({ length: 42 }, (_, index) => addDays(start, index));
  const weeks = Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return weeks.filter((week) => week.some((each) => each.startsWith(day.slice(0, 7))));
}
