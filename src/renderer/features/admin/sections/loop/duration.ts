import type { TFunction } from 'i18next';

/** `2 min 33 s`, or `45 s` below a minute. */
export function durationText(seconds: number, t: TFunction<'admin-loop'>): string {
  const whole = Math.round(seconds);
  return whole < 60
    ? t('time.seconds', { seconds: whole })
    : t('time.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
