import { useTranslation } from 'react-i18next';
import { paperOf } from '../../../../domain/settings';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useRequest } from '../../../bridge/use-request';
import { Choice, SelectField, Switch } from '../../../ui/form';
import type { QuestionProps } from './question-props';
import styles from './setup.module.css';

/** Whether visitors may print, on what and on which paper. Without a printer the handout comes as a code for the phone. */
export function PrinterQuestion({ answers, onChange }: QuestionProps) {
  const { t } = useTranslation('admin-setup');
  const { bridge } = useKiosk();
  const { answer, hasFailed } = useRequest(() => bridge.request('printing.printers'));
  const printers = hasFailed ? [] : answer;
  const paper = paperOf({ printing: { paper: answers.paper } as never, place: { region: answers.region ?? 'other' } as never });
  return (
    <div className={styles.fields}>
      <Switch
        label={t('printer.on')}
        isOn={answers.printing}
        onChange={(printing) => {
          onChange({ ...answers, printing });
        }}
      />
      {answers.printing && printers && printers.length > 0 && (
        <SelectField
          label={t('printer.which')}
          options={[{ value: '', label: t('printer.usual') }, ...printers.map(({ name, label }) => ({ value: name, label }))]}
          value={answers.printer}
          onChange={(printer) => {
            onChange({ ...answers, printer });
          }}
        />
      )}
      {answers.printing && printers?.length === 0 && <p className={styles.note}>{t('printer.none')}</p>}
      {answers.printing && (
        <Choice
          label={t('printer.paper')}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'Letter', label: 'Letter' },
          ]}
          value={paper}
          onChange={(chosen) => {
            onChange({ ...answers, paper: chosen });
          }}
        />
      )}
    </div>
  );
}
