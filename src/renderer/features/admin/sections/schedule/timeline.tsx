import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import { languageOf } from '../../../../../domain/language';
import { dayOfDate, instantOf, minutesOfTime } from '../../../../../domain/time';
import { explain, planOf } from '../../../../../domain/playlist';
import type { Plan } from '../../../../../domain/playlist';
import { headlineOf } from '../../../../../domain/schedule';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { Button } from '../../../../ui/button';
import { Choice, DateField, TimeField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { SlidePreview } from '../../../attract';
import { useLoopPackIn } from '../../../locale-store';
import { DaySpans, useReasons } from '../../day-timeline';
import { useSlideName } from '../../publishing';
import type { Times } from '../../publishing';
import styles from './schedule.module.css';

interface Props {
  readonly view: ScheduleView;
  readonly times: Times;
}

/** Any minute of any day: what shows then, why, and how that day runs. */
export function Timeline({ view, times }: Props) {
  const { t, i18n } = useTranslation('admin-schedule');
  const { view: kiosk } = useKiosk();
  const pack = useLoopPackIn('en');
  const reasons = useReasons();
  const nameOf = useSlideName();
  const [asked, setAsked] = useState<{ readonly date: string; readonly time: string }>();
  const [of, setOf] = useState<'wall' | 'draft'>(view.differs.length > 0 ? 'draft' : 'wall');
  const date = asked?.date ?? times.today;
  const time = asked?.time ?? times.time(times.now);
  // A minute before this release was built is asked about as any other: only the clock of now may be doubted.
  const plan = useMemo((): Plan => {
    const onWall = { ...kiosk.plan, notBefore: 0 };
    return of === 'draft' && pack
      ? planOf({
          pack,
          languages: kiosk.plan.languages,
          timeZone: kiosk.plan.timeZone,
          schedule: view.draft,
          overrides: view.overrides,
          clockTrouble: kiosk.plan.clockTrouble,
        })
      : onWall;
  }, [of, pack, kiosk.plan, view.draft, view.overrides]);
  const at = asked ? instantOf(dayOfDate(date), minutesOfTime(time), plan.timeZone) : times.now;
  const { currentSlide, span, day } = explain(plan, at);
  const announcement = plan.announcements[currentSlide.slide];
  const title =
    currentSlide.kind === 'announcement' && announcement
      ? headlineOf(announcement, currentSlide.language)
      : currentSlide.kind === 'slide'
        ? nameOf(currentSlide.slide)
        : '';
  const language = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(languageOf(currentSlide.language).tag) ?? '';
  return (
    <>
      <div className={styles.ask}>
        <DateField
          label={t('timeline.day')}
          value={date}
          today={times.today}
          onChange={(next) => {
            if (next !== undefined) setAsked({ date: next, time });
          }}
        />
        <TimeField
          label={t('timeline.time')}
          value={time}
          onChange={(next) => {
            setAsked({ date, time: next });
          }}
        />
        <Button
          isOff={asked === undefined}
          onPress={() => {
            setAsked(undefined);
          }}
        >
          {t('timeline.now')}
        </Button>
        {view.differs.length > 0 && (
          <Choice
            label={t('timeline.of')}
            value={of}
            options={(['wall', 'draft'] as const).map((value) => ({ value, label: t(`timeline.${value}`) }))}
            onChange={setOf}
          />
        )}
      </div>
      <div className={styles.answer} aria-live="polite">
        <div className={styles.picture}>
          <SlidePreview
            slide={
              currentSlide.kind === 'announcement' && announcement
                ? { kind: 'announcement', announcement, isUrgent: currentSlide.isUrgent }
                : currentSlide.kind === 'slide'
                  ? { kind: 'slide', slide: currentSlide.slide }
                  : { kind: 'fallback' }
            }
            language={currentSlide.language}
            orientation="wide"
            label={t('timeline.picture')}
          />
        </div>
        <div className={styles.words}>
          <h2>{t('timeline.at', { day: times.longDay(date), time })}</h2>
          <p className={styles.why}>{reasons.why(span)}</p>
          <p>{reasons.light(span)}</p>
          <p>
            {title === ''
              ? t('timeline.slide', { number: currentSlide.index + 1, count: currentSlide.count, language })
              : t('timeline.slideNamed', {
                  number: currentSlide.index + 1,
                  count: currentSlide.count,
                  language,
                  title: `\u2068${title}\u2069`,
                })}
          </p>
        </div>
      </div>
      <DaySpans
        label={t('timeline.whole', { day: times.longDay(date) })}
        startsAt={day[0]?.startsAt ?? at}
        endsAt={day.at(-1)?.endsAt ?? at + 1}
        rows={reasons.rows(day)}
        at={at}
        timeAt={times.time}
      />
      <ol className={styles.stretches} aria-label={t('timeline.whole', { day: times.longDay(date) })}>
        {day.map((stretch) => (
          <li key={stretch.startsAt} data-now={stretch.startsAt === span.startsAt}>
            <button
              type="button"
              className={styles.stretch}
              onClick={() => {
                setAsked({ date, time: times.time(stretch.startsAt) });
              }}
            >
              <Icon name={stretch.light.light === 'on' ? 'display' : 'moon'} size={1.5} />
              <span className={styles.from} dir="ltr">
                {times.time(stretch.startsAt)}
              </span>
              <span>{reasons.why(stretch)}</span>
              {stretch.light.light !== 'on' && <span>{reasons.light(stretch)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
