import { useTranslation } from 'react-i18next';
import { farScaleFor, settingLimits } from '../../../../domain/settings';
import { NumberStepper } from '../../../ui/form';
import { RulerCheck } from '../ruler-check';
import type { QuestionProps } from './question-props';
import styles from './setup.module.css';

/** How large the screen is, with something on it to hold a ruler to. */
export function ScreenQuestion({ answers, onChange }: QuestionProps) {
  const { t } = useTranslation('admin-setup');
  return (
    <div className={styles.fields}>
      <NumberStepper
        label={t('screen.inches')}
        value={answers.screenInches}
        {...settingLimits.display.screenInches}
        format={(count) => t('screen.value', { count })}
        onChange={(screenInches) => {
          onChange({ ...answers, screenInches });
        }}
      />
      <RulerCheck screenInches={answers.screenInches} />
    </div>
  );
}

/** How far away people sit, and how large the loop's words become. */
export function DistanceQuestion({ answers, onChange }: QuestionProps) {
  const { t } = useTranslation('admin-setup');
  const percent = farScaleFor(answers.farSeatMetres);
  return (
    <div className={styles.fields}>
      <NumberStepper
        label={t('distance.metres')}
        value={answers.farSeatMetres}
        {...settingLimits.display.farSeatMetres}
        format={(count) => t('distance.value', { count, feet: Math.round(count * 3.281) })}
        onChange={(farSeatMetres) => {
          onChange({ ...answers, farSeatMetres });
        }}
      />
      <p className={styles.sample} style={{ fontSize: `${String((4 * percent) / 100)}rem` }}>
        {t('distance.sample')}
      </p>
      <p className={styles.note}>{t('distance.scale', { percent })}</p>
    </div>
  );
}
