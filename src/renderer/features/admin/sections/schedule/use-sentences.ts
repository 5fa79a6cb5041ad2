import { useTranslation } from 'react-i18next';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import type {
  ClosedDay,
  Schedule,
  ScheduleIssue,
  Rule,
  ScreenHours,
  Times as RuleTimes,
  Window,
} from '../../../../../domain/schedule';
import type { Times } from '../../publishing';

const workdays = '1,2,3,4,5';

/** The schedule in sentences of the screen's language. */
export function useSentences(times: Times, schedule: Schedule) {
  const { t } = useTranslation('admin-schedule');

  const loopName = (id: string) => {
    const name = schedule.loops.find((loop) => loop.id === id)?.name ?? '';
    return name === '' ? t('defaultLoop') : name;
  };
  const days = (weekdays: readonly number[]): string => {
    if (weekdays.length === 0) return t('days.none');
    if (weekdays.length === 7) return t('days.every');
    const sorted = [...weekdays].sort((a, b) => a - b);
    return sorted.join() === workdays ? t('days.workdays') : times.list(sorted.map(times.weekdayName));
  };
  const window = ({ from, to }: Window) => (to <= from ? t('times.overnight', { from, to }) : t('times.window', { from, to }));
  const hours = (when: RuleTimes): string => {
    if (when.kind === 'all-day') return t('times.allDay');
    if (when.kind === 'windows') return when.windows.length === 0 ? t('times.none') : times.list(when.windows.map(window));
    const chosen = schedule.dayparts.filter(({ id }) => when.dayparts.includes(id));
    return chosen.length === 0
      ? t('times.none')
      : times.list(chosen.map((part) => t('times.daypart', { name: part.name, hours: window(part) })));
  };
  const range = ({ from, until }: Pick<Rule, 'from' | 'until'>): string | undefined => {
    const [first, last] = [from, until].map((day) => (day === undefined ? '' : times.dayInYear(day)));
    if (from !== undefined && until !== undefined) return t('range.between', { from: first, until: last });
    if (from !== undefined) return t('range.from', { from: first });
    return until === undefined ? undefined : t('range.until', { until: last });
  };

  return {
    loopName,
    window,
    range,
    rule: (rule: Rule) => t('rule.says', { loop: loopName(rule.loop), days: days(rule.weekdays), times: hours(rule.times) }),
    /** What a rule is called that nobody has named. */
    nameOf: (rule: Rule) => t('rule.named', { days: days(rule.weekdays), times: hours(rule.times) }).slice(0, limits.nameLetters),
    screen: ({ light, weekdays, times: when }: ScreenHours) =>
      t(`hours.says.${light}`, { days: days(weekdays), times: hours(when) }),
    closed: ({ from, until, everyYear }: ClosedDay) => {
      const day = everyYear ? times.dayAndMonth : times.dayInYear;
      if (from === until) return t(everyYear ? 'closed.dayYearly' : 'closed.day', { day: day(from) });
      return t(everyYear ? 'closed.daysYearly' : 'closed.days', { from: day(from), until: day(until) });
    },
    /** What is wrong, in plain words. */
    issue: ({ reason, most }: ScheduleIssue) => {
      switch (reason) {
        case 'window-empty':
        case 'no-times':
        case 'no-weekdays':
        case 'dates-reversed':
        case 'no-such-loop':
        case 'no-such-daypart':
        case 'name-missing':
        case 'name-taken':
          return t(`issue.${reason}`);
        case 'name-too-long':
          return t('issue.name-too-long', { most });
        default:
          return t('issue.other');
      }
    },
  };
}
export type Sentences = ReturnType<typeof useSentences>;
