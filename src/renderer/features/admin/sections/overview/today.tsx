import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../../domain/playlist';
import { explain } from '../../../../../domain/playlist';
import { dayOfDate, instantOf, minutesOfTime } from '../../../../../domain/time';
import { headlineOf } from '../../../../../domain/schedule';
import { DaySpans, useReasons } from '../../day-timeline';
import type { DayRow } from '../../day-timeline';
import type { Times } from '../../publishing';
import { comingUp } from './coming-up';
import styles from './overview.module.css';
import { useComingWords } from './use-coming-words';

interface Props {
  readonly plan: Plan;
  readonly times: Times;
  readonly isQuiet: boolean;
}

/** More notices than this in one picture would be lines nobody reads. */
const mostAnnouncements = 2;

/** Today as bars: the screen, the loop, and the notices that show. */
export function Today({ plan, times, isQuiet }: Props) {
  const { t, i18n } = useTranslation('admin-overview');
  const reasons = useReasons();
  const comingWords = useComingWords(times);
  const language = i18n.language;
  const { day } = explain(plan, times.now);
  const startsAt = day[0]?.startsAt ?? times.now;
  const endsAt = day.at(-1)?.endsAt ?? times.now + 1;
  const instant = (moment: string | undefined, otherwise: number) => {
    const [date = '', time = ''] = moment?.split('T') ?? [];
    return moment === undefined ? otherwise : instantOf(dayOfDate(date), minutesOfTime(time), plan.timeZone);
  };
  const notices = Object.values(plan.announcements)
    .filter(({ often }) => often !== 'where-added')
    .map((announcement): DayRow => {
      const name = headlineOf(announcement, language);
      return {
        label: name,
        spans: [
          {
            startsAt: Math.max(startsAt, instant(announcement.showFrom, startsAt)),
            endsAt: Math.min(endsAt, instant(announcement.showUntil, endsAt)),
            label: t('today.notice', { name }),
            tone: 'plain',
          },
        ],
      };
    })
    .filter(({ spans: [span] }) => span !== undefined && span.startsAt < span.endsAt)
    .slice(0, mostAnnouncements);
  const quiet: readonly DayRow[] = isQuiet
    ? [{ label: t('today.quiet'), spans: [{ startsAt: times.now, endsAt, label: t('today.quiet'), tone: 'signal' }] }]
    : [];
  const [next] = comingUp(plan, times.now, language, 1);
  return (
    <section className={styles.today} aria-labelledby="overview-today">
      <div className={styles.todayHead}>
        <h2 id="overview-today">{t('today.title', { weekday: times.weekday(times.today) })}</h2>
        <p>
          {next === undefined || times.dateAt(next.at) !== times.today
            ? t('today.calm', { time: times.time(times.now) })
            : t('today.next', { time: times.time(times.now), at: times.time(next.at), what: comingWords(next) })}
        </p>
      </div>
      <DaySpans
        label={t('today.label')}
        startsAt={startsAt}
        endsAt={endsAt}
        rows={[...reasons.rows(day), ...quiet, ...notices]}
        at={times.now}
        timeAt={times.time}
      />
    </section>
  );
}
