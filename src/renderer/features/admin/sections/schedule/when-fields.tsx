import { useTranslation } from 'react-i18next';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import type { Daypart, Times as RuleTimes } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { CheckChips, Choice, TimeField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import type { Times } from '../../publishing';
import styles from './schedule.module.css';

interface Props {
  readonly weekdays: readonly number[];
  readonly when: RuleTimes;
  readonly dayparts: readonly Daypart[];
  readonly times: Times;
  readonly problems: { readonly days?: string | undefined; readonly times?: string | undefined };
  readonly onWeekdays: (weekdays: number[]) => void;
  readonly onWhen: (when: RuleTimes) => void;
}

const week = [1, 2, 3, 4, 5, 6, 7] as const;

/** The days of the week, and when on those days: all of them, some windows, or dayparts with a name. */
export function WhenFields({ weekdays, when, dayparts, times, problems, onWeekdays, onWhen }: Props) {
  const { t } = useTranslation('admin-schedule');
  const kinds = dayparts.length === 0 && when.kind !== 'dayparts' ? (['all-day', 'windows'] as const) : allKinds;
  return (
    <>
      <CheckChips
        label={t('weekdays')}
        values={weekdays}
        options={week.map((day) => ({ value: day, label: times.weekdayName(day), short: times.weekdayShort(day) }))}
        problem={problems.days}
        onChange={(values) => {
          onWeekdays([...values]);
        }}
      />
      <Choice
        label={t('times.label')}
        value={when.kind}
        options={kinds.map((value) => ({ value, label: t(`times.kind.${value}`) }))}
        onChange={(kind) => {
          onWhen(
            kind === 'windows'
              ? { kind, windows: [{ from: '08:00', to: '12:00' }] }
              : kind === 'dayparts'
                ? { kind, dayparts: dayparts.slice(0, 1).map(({ id }) => id) }
                : { kind },
          );
        }}
      />
      {when.kind === 'windows' && (
        <div className={styles.windows}>
          {when.windows.map((window, index) => {
            const put = (change: Partial<typeof window>) => {
              onWhen({ ...when, windows: when.windows.with(index, { ...window, ...change }) });
            };
            return (
              // A window has no name of its own: its place is what it is known by.
              <div key={index} className={styles.window}>
                <TimeField
                  label={t('times.from')}
                  value={window.from}
                  onChange={(from) => {
                    put({ from });
                  }}
                />
                <TimeField
                  label={t('times.to')}
                  value={window.to}
                  {...(window.to < window.from ? { hint: t('times.nextDay') } : {})}
                  problem={window.from === window.to ? t('issue.window-empty') : undefined}
                  onChange={(to) => {
                    put({ to });
                  }}
                />
                {when.windows.length > 1 && (
                  <Button
                    icon={<Icon name="bin" size={1.5} />}
                    label={t('times.removeNamed', { from: window.from, to: window.to })}
                    onPress={() => {
                      onWhen({ ...when, windows: when.windows.toSpliced(index, 1) });
                    }}
                  >
                    {t('remove')}
                  </Button>
                )}
              </div>
            );
          })}
          {when.windows.length < limits.windows && (
            <Button
              icon={<Icon name="plus" size={1.5} />}
              onPress={() => {
                onWhen({ ...when, windows: [...when.windows, { from: '13:00', to: '17:00' }] });
              }}
            >
              {t('times.add')}
            </Button>
          )}
        </div>
      )}
      {when.kind === 'dayparts' && (
        <CheckChips
          label={t('daypart.title')}
          values={when.dayparts}
          options={dayparts.map(({ id, name }) => ({ value: id, label: name }))}
          problem={problems.times}
          onChange={(values) => {
            onWhen({ kind: 'dayparts', dayparts: [...values] });
          }}
        />
      )}
    </>
  );
}

const allKinds = ['all-day', 'windows', 'dayparts'] as const;
