import { useTranslation } from 'react-i18next';
import { CheckChips, TimeField } from '../../../ui/form';
import { isInOrder } from './answers';
import type { QuestionProps } from './question-props';
import styles from './setup.module.css';

/** 1 January 2024 was a Monday: the days' names come from the language. */
const dayOf = (day: number) => new Date(Date.UTC(2024, 0, day));

/** When the clinic is open; the screen is off outside of it. */
export function HoursQuestion({ answers, onChange }: QuestionProps) {
  const { t, i18n } = useTranslation('admin-setup');
  const { hours } = answers;
  const name = (day: number, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(i18n.language, { weekday, timeZone: 'UTC' }).format(dayOf(day));
  return (
    <div className={styles.fields}>
      <CheckChips
        label={t('hours.days')}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: day, label: name(day, 'long'), short: name(day, 'short') }))}
        values={hours.weekdays}
        onChange={(weekdays) => {
          onChange({ ...answers, hours: { ...hours, weekdays } });
        }}
      />
      <div className={styles.pair}>
        <TimeField
          label={t('hours.from')}
          value={hours.from}
          onChange={(from) => {
            onChange({ ...answers, hours: { ...hours, from } });
          }}
        />
        <TimeField
          label={t('hours.to')}
          value={hours.to}
          problem={isInOrder(hours) ? undefined : t('hours.order')}
          onChange={(to) => {
            onChange({ ...answers, hours: { ...hours, to } });
          }}
        />
      </div>
    </div>
  );
}
