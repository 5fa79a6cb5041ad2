/** Times of a clinic's day, written `08:30` on a clock of 24 hours. */
const dayMinutes = 1440;

const written = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What was typed as a time: `8`, `830`, `08:30`, `8.30`. Undefined where it is none. */
export function parseTime(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  const parts = /^\s*(\d{1,2})\D+(\d{1,2})\s*$/.exec(text);
  const [hour, minute] = parts
    ? [Number(parts[1]), Number(parts[2])]
    : digits.length <= 2
      ? [Number(digits), 0]
      : [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
  const isTime = digits.length > 0 && digits.length <= 4 && hour <= 23 && minute <= 59;
  return isTime ? written(hour * 60 + minute) : undefined;
}

/** The next mark of so many minutes, or the one before: from `08:20`, quarters lead to `08:30` and `08:15`. Past midnight it begins again. */
export function stepTime(time: string, stepMinutes: number, way: 1 | -1): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const steps = (hours * 60 + minutes) / stepMinutes;
  const next = (way === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * stepMinutes;
  return written(((next % dayMinutes) + dayMinutes) % dayMinutes);
}
