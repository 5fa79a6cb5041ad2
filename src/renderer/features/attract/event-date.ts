import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';

/** The parts of a day for a date panel, in the words of a language and with Western digits. */
export function eventDate(language: LanguageCode, date: string) {
  const { tag, isTest } = languageOf(language);
  const moment = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(isTest ? 'en' : tag, { ...options, numberingSystem: 'latn', timeZone: 'UTC' }).format(moment);
  return { weekday: part({ weekday: 'long' }), day: part({ day: 'numeric' }), month: part({ month: 'long' }) };
}

/** Hours such as `9:00 - 13:00`, on the clock people of the region use. `to` may be left out. */
export function eventHours(language: LanguageCode, region: string, from: string, to: string | undefined): string {
  const { tag, isTest } = languageOf(language);
  const locale = `${isTest ? 'en' : (tag.split('-')[0] ?? 'en')}${region === 'other' ? '' : `-${region}`}`;
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    ...(region === 'other' ? { hourCycle: 'h23' as const } : {}),
  });
  const moment = (time: string) => new Date(`1970-01-01T${time}:00Z`);
  return to === undefined ? format.format(moment(from)) : `${format.format(moment(from))} – ${format.format(moment(to))}`;
}
