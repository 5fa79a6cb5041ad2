import { useTranslation } from 'react-i18next';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import type { ClosedDay } from '../../../../../domain/schedule';
import { EmptyState } from '../../../../ui/empty-state';
import { Choice, DateField, Switch } from '../../../../ui/form';
import { NamedList } from './named-list';
import styles from './schedule.module.css';
import { nextId } from './schedule-part';
import type { SchedulePart } from './schedule-part';

/** The days the clinic is closed, and what the screen does on them. */
export function ClosedDays({ view: { draft }, times, sentences, onSave }: SchedulePart) {
  const { t } = useTranslation('admin-schedule');
  return (
    <>
      <Choice
        label={t('closed.screen')}
        value={draft.closedScreen}
        options={(['on', 'dim', 'off'] as const).map((value) => ({ value, label: t(`closed.screens.${value}`) }))}
        onChange={(closedScreen) => {
          onSave({ ...draft, closedScreen });
        }}
      />
      <NamedList<ClosedDay>
        words={{
          title: t('closed.title'),
          add: t('closed.add'),
          name: t('closed.name'),
          nameHint: t('closed.nameHint'),
        }}
        items={draft.closedDays}
        listed={[...draft.closedDays].sort((one, other) => one.from.localeCompare(other.from))}
        most={limits.closedDays}
        fresh={() => ({
          id: nextId('closed', draft.closedDays),
          name: '',
          from: times.today,
          until: times.today,
          everyYear: false,
        })}
        note={sentences.closed}
        isWrong={({ from, until }) => until < from}
        empty={
          <EmptyState icon="calendar" title={t('closed.emptyTitle')}>
            {t('closed.emptyHelp')}
          </EmptyState>
        }
        fields={(day, change) => (
          <>
            <div className={styles.pair}>
              <DateField
                label={t('closed.from')}
                value={day.from}
                today={times.today}
                onChange={(from) => {
                  if (from !== undefined) change({ ...day, from, until: day.until < from ? from : day.until });
                }}
              />
              <DateField
                label={t('closed.until')}
                value={day.until}
                today={times.today}
                problem={day.until < day.from ? t('issue.dates-reversed') : undefined}
                onChange={(until) => {
                  if (until !== undefined) change({ ...day, until });
                }}
              />
            </div>
            <Switch
              label={t('closed.everyYear')}
              isOn={day.everyYear}
              onChange={(everyYear) => {
                change({ ...day, everyYear });
              }}
            />
          </>
        )}
        onSave={(closedDays, said) => {
          onSave({ ...draft, closedDays }, said);
        }}
      />
    </>
  );
}
