import { useTranslation } from 'react-i18next';
import type { PrinterView } from '../../../../../bridge/contracts/handout';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { Row, RowList } from '../../../../ui/rows';
import styles from './printing.module.css';

interface Props {
  readonly printers: readonly PrinterView[];
  /** The system's name of the printer in the settings; empty for the computer's usual one. */
  readonly chosen: string;
  readonly mayChange: boolean;
  readonly onChoose: (name: string) => void;
}

/** The printers of this computer, each with its state in plain words, and the one that handouts go to. */
export function PrinterList({ printers, chosen, mayChange, onChoose }: Props) {
  const { t } = useTranslation('admin-printing');
  const choice = (name: string) =>
    name === chosen ? (
      <span className={styles.mark}>
        <Icon name="check" size={1.6} />
        {t('printers.inUse')}
      </span>
    ) : (
      mayChange && (
        <Button
          onPress={() => {
            onChoose(name);
          }}
        >
          {t('printers.use')}
        </Button>
      )
    );
  if (printers.length === 0) return <Notice tone="warn">{t('printers.none')}</Notice>;
  return (
    <>
      {chosen !== '' && printers.every(({ name }) => name !== chosen) && (
        <Notice tone="problem">{t('printers.gone', { name: chosen })}</Notice>
      )}
      <RowList label={t('printers.title')}>
        <Row title={t('printers.usual')} note={t('printers.usualNote')} end={choice('')} />
        {printers.map(({ name, label, isDefault, state, reasons }) => (
          <Row
            key={name}
            lead={<span className={styles.light} data-state={state === 'ready' || state === 'printing' ? 'ok' : 'trouble'} />}
            title={<bdi>{label}</bdi>}
            note={
              <>
                <p>{t(`state.${state}`)}</p>
                {isDefault && <p>{t('printers.usualMark')}</p>}
                {reasons.length > 0 && <p>{t('printers.said', { reasons: `\u2068${reasons.join(', ')}\u2069` })}</p>}
              </>
            }
            end={choice(name)}
          />
        ))}
      </RowList>
    </>
  );
}
