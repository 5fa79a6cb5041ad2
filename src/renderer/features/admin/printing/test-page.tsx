import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintOutcome } from '../../../../domain/handout';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import styles from './printing.module.css';

/** Prints a page for whoever stands at the printer, and says what became of it. */
export function TestPage({ onPrinted }: { readonly onPrinted: () => void }) {
  const { t } = useTranslation('admin-printing');
  const { bridge } = useKiosk();
  const [outcome, setOutcome] = useState<PrintOutcome | 'sending'>();
  const print = async () => {
    setOutcome('sending');
    setOutcome(await bridge.request('printing.test').catch((): PrintOutcome => ({ ok: false, reason: 'failed' })));
    onPrinted();
  };
  return (
    <>
      <div className={styles.line}>
        <Button icon={<Icon name="print" size={1.6} />} isOff={outcome === 'sending'} onPress={() => void print()}>
          {t(outcome === 'sending' ? 'test.sending' : 'test.print')}
        </Button>
      </div>
      {outcome !== undefined && outcome !== 'sending' && (
        <Notice tone={outcome.ok ? 'ok' : 'problem'} isLive>
          {outcome.ok ? t('test.sent') : t(`outcome.${outcome.reason}`)}
        </Notice>
      )}
    </>
  );
}
