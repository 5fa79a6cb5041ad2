import { useTranslation } from 'react-i18next';
import type { Loop, Schedule } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { SelectField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import styles from './loop-bar.module.css';

interface Props {
  readonly schedule: Schedule;
  readonly loop: Loop;
  readonly nameOf: (loop: Loop) => string;
  readonly warnings: number;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
  readonly onSettings: () => void;
  readonly onWarnings: () => void;
  readonly onChanges: () => void;
}

/** Which loop is being edited, and what can be done with loops as a whole. */
export function LoopBar({ schedule, loop, nameOf, warnings, onChoose, onNew, onSettings, onWarnings, onChanges }: Props) {
  const { t } = useTranslation('admin-loop');
  const note = ({ id }: Loop) => {
    if (id === schedule.defaultLoop) return t('plays.usual');
    return t(schedule.rules.some((rule) => rule.loop === id) ? 'plays.planned' : 'plays.never');
  };
  return (
    <div className={styles.bar}>
      <div className={styles.chosen}>
        <SelectField
          label={t('loop')}
          isLabelUnseen
          options={schedule.loops.map((each) => ({ value: each.id, label: nameOf(each), note: note(each) }))}
          value={loop.id}
          onChange={onChoose}
        />
      </div>
      <Button icon={<Icon name="plus" size={1.6} />} onPress={onNew}>
        {t('newLoop')}
      </Button>
      <Button icon={<Icon name="pencil" size={1.6} />} onPress={onSettings}>
        {t('settings')}
      </Button>
      <span className={styles.space} />
      {warnings > 0 && (
        <Button icon={<Icon name="info" size={1.6} />} onPress={onWarnings}>
          {t('warnings', { count: warnings })}
        </Button>
      )}
      <Button icon={<Icon name="clock" size={1.6} />} onPress={onChanges}>
        {t('changes')}
      </Button>
    </div>
  );
}
