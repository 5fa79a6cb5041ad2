import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import type { Announcement, ScheduleIssue } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { Choice, DateField, NumberStepper, Switch, TimeField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { PictureField } from '../../picture';
import { useTimes } from '../../publishing';
import styles from './announcements.module.css';

interface Props {
  readonly announcement: Announcement;
  readonly view: ScheduleView;
  readonly issues: readonly ScheduleIssue[];
  readonly onChange: (announcement: Announcement) => void;
}

const often = ['once', 'twice', 'every-other', 'where-added'] as const;

/** What an announcement is about, when it shows, how often, and with which picture. */
export function AnnouncementTimes({ announcement, view, issues, onChange }: Props) {
  const { t } = useTranslation('admin-announcements');
  const { today } = useTimes(view.timeZone);
  const { event, showFrom, showUntil } = announcement;
  const change = (part: Partial<Announcement>) => {
    onChange({ ...announcement, ...part });
  };
  const has = (reason: ScheduleIssue['reason']) => issues.some((issue) => issue.reason === reason);
  return (
    <>
      {announcement.kind === 'announcement' && (
        <div className={styles.fields}>
          <DateField
            label={t('event')}
            value={event?.date}
            today={today}
            none={t('noEvent')}
            onChange={(date) => {
              change({ event: date === undefined ? undefined : { ...event, date } });
            }}
          />
          {event && event.from === undefined && (
            <Button
              icon={<Icon name="clock" size={1.5} />}
              onPress={() => {
                change({ event: { ...event, from: '09:00', to: '13:00' } });
              }}
            >
              {t('eventHours')}
            </Button>
          )}
          {event?.from !== undefined && (
            <>
              <TimeField
                label={t('eventFrom')}
                value={event.from}
                problem={has('window-empty') ? t('eventEmpty') : undefined}
                onChange={(from) => {
                  change({ event: { ...event, from } });
                }}
              />
              <TimeField
                label={t('eventTo')}
                value={event.to ?? event.from}
                onChange={(to) => {
                  change({ event: { ...event, to } });
                }}
              />
              <Button
                onPress={() => {
                  change({ event: { date: event.date } });
                }}
              >
                {t('eventNoHours')}
              </Button>
            </>
          )}
        </div>
      )}
      <div className={styles.fields}>
        <Moment
          label={t('showFrom')}
          timeLabel={t('showFromTime')}
          none={t('atOnce')}
          usual="00:00"
          today={today}
          value={showFrom}
          onChange={(moment) => {
            change({ showFrom: moment });
          }}
        />
        <Moment
          label={t('showUntil')}
          timeLabel={t('showUntilTime')}
          none={t('noEnd')}
          usual="18:00"
          today={today}
          value={showUntil}
          problem={has('dates-reversed') ? t('reversed') : undefined}
          onChange={(moment) => {
            change({ showUntil: moment });
          }}
        />
      </div>
      {!announcement.urgent && (
        <Choice
          label={t('often')}
          value={announcement.often}
          options={often.map((value) => ({ value, label: t(`how.${value}`) }))}
          onChange={(value) => {
            change({ often: value });
          }}
        />
      )}
      <div className={styles.fields}>
        <NumberStepper
          label={t('seconds')}
          value={announcement.seconds}
          least={limits.leastSeconds}
          most={limits.mostSeconds}
          onChange={(seconds) => {
            change({ seconds });
          }}
        />
        <PictureField
          label={t('picture')}
          value={announcement.image}
          onChange={(image) => {
            change({ image });
          }}
        />
      </div>
      <Switch
        label={t('keepReady')}
        hint={t('keepReadyHint')}
        isOn={announcement.urgent}
        onChange={(urgent) => {
          change({ urgent, often: urgent ? 'where-added' : 'once' });
        }}
      />
    </>
  );
}

interface MomentProps {
  readonly label: string;
  readonly timeLabel: string;
  /** What stands there while no moment is chosen. */
  readonly none: string;
  /** The time a day begins with when it is chosen. */
  readonly usual: string;
  readonly today: string;
  readonly value: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (moment: string | undefined) => void;
}

/** A day, and its time once there is one. */
function Moment({ label, timeLabel, none, usual, today, value, problem, onChange }: MomentProps) {
  const [date, time = usual] = value?.split('T') ?? [];
  return (
    <div className={styles.moment}>
      <DateField
        label={label}
        value={date}
        today={today}
        none={none}
        problem={problem}
        onChange={(day) => {
          onChange(day === undefined ? undefined : `${day}T${time}`);
        }}
      />
      {date !== undefined && (
        <TimeField
          label={timeLabel}
          value={time}
          onChange={(at) => {
            onChange(`${date}T${at}`);
          }}
        />
      )}
    </div>
  );
}
