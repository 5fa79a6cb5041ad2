/** Minutes in a day. */
export const dayMinutes = 1440;

/** `08:30` from minutes since midnight; 1440 is written `24:00`. */
export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What was typed as minutes since midnight: `8`, `830`, `08:30`, `8.30`. Undefined where it is no time. */
export function parseTime(text: string): number | undefined {
  const digits = text.replace(/\D/g, '');
  const parts = /^\s*(\d{1,2})\D+(\d{1,2})\s*$/.exec(text);
  const [hour, minute] = parts
    ? [Number(parts[1]), Number(parts[2])]
    : digits.length <= 2
      ? [Number(digits), 0]
      : [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
  const isTime = digits.length > 0 && digits.length <= 4 && hour <= 23 && minute <= 59;
  return isTime ? hour * 60 + minute : undefined;
}

/** So many minutes later, on the clock's face: past midnight it begins again. */
export function addMinutes(minutes: number, by: number): number {
  return (((minutes + by) % dayMinutes) + dayMinutes) % dayMinutes;
}
