import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintOutcome } from '../../../../domain/handout';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import styles from './print-sheet.module.css';

interface Props {
  /** What the button says: 'Print a test page'. */
  readonly label: string;
  readonly print: () => Promise<PrintOutcome>;
  /** What is said once the printer has it. */
  readonly sent: string;
  /** Hears that the printer was asked, however it went. */
  readonly onAsked?: () => void;
  /** Where the printer is not chosen on this very page. */
  readonly isElsewhere?: boolean;
}

/** Prints one sheet for staff, and says what became of it. */
export function PrintSheet({ label, print, sent, onAsked, isElsewhere = false }: Props) {
  const { t } = useTranslation('admin-printing');
  const [outcome, setOutcome] = useState<PrintOutcome | 'sending'>();
  const ask = async () => {
    setOutcome('sending');
    setOutcome(await print().catch((): PrintOutcome => ({ ok: false, reason: 'failed' })));
    onAsked?.();
  };
  const trouble = outcome === undefined || outcome === 'sending' || outcome.ok ? undefined : outcome.reason;
  return (
    <>
      <div className={styles.line}>
        <Button icon={<Icon name="print" size={1.6} />} isOff={outcome === 'sending'} onPress={() => void ask()}>
          {outcome === 'sending' ? t('test.sending') : label}
        </Button>
      </div>
      {outcome !== undefined && outcome !== 'sending' && (
        <Notice tone={outcome.ok ? 'ok' : 'problem'} isLive>
          {trouble === undefined ? sent : isElsewhere && trouble === 'no-printer' ? t('noPrinterHere') : t(`outcome.${trouble}`)}
        </Notice>
      )}
    </>
  );
}
