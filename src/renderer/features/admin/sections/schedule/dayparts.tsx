import { useTranslation } from 'react-i18next';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import type { Daypart } from '../../../../../domain/schedule';
import { TimeField } from '../../../../ui/form';
import { NamedList } from './named-list';
import styles from './schedule.module.css';
import { nextId } from './schedule-part';
import type { SchedulePart } from './schedule-part';

/** Stretches of the day that have a name at this clinic, such as 'Mornings', for rules to speak of. */
export function Dayparts({ view: { draft }, sentences, onSave }: SchedulePart) {
  const { t } = useTranslation('admin-schedule');
  return (
    <NamedList<Daypart>
      words={{ title: t('daypart.title'), add: t('daypart.add'), name: t('daypart.name') }}
      items={draft.dayparts}
      most={limits.dayparts}
      fresh={() => ({ id: nextId('daypart', draft.dayparts), name: '', from: '08:00', to: '12:00' })}
      note={sentences.window}
      isWrong={({ from, to }) => from === to}
      empty={<p>{t('daypart.empty')}</p>}
      fields={(daypart, change) => (
        <div className={styles.pair}>
          <TimeField
            label={t('times.from')}
            value={daypart.from}
            onChange={(from) => {
              change({ ...daypart, from });
            }}
          />
          <TimeField
            label={t('times.to')}
            value={daypart.to}
            {...(daypart.to < daypart.from ? { hint: t('times.nextDay') } : {})}
            problem={daypart.from === daypart.to ? t('issue.window-empty') : undefined}
            onChange={(to) => {
              change({ ...daypart, to });
            }}
          />
        </div>
      )}
      onSave={(dayparts, said) => {
        onSave({ ...draft, dayparts }, said);
      }}
    />
  );
}
