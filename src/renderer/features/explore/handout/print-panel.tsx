import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutChoice } from '../../../../domain/session';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useOpen, useVisit } from '../../session';
import { requestOf } from './choice-of';
import { PrintChoices } from './print-choices';
import { PrintNote } from './print-note';
import { usePrinting } from './use-printing';
import styles from './print-panel.module.css';

interface Props {
  readonly of: HandoutChoice;
  /** Where the pages are not on the screen already, a button leads to them. */
  readonly hasPages?: boolean;
}

/**
 * The ways to take something home: on paper, or on a phone. Where there is no paper to be had, the print button gives way to the phone
 * and says why in kind words.
 */
export function PrintPanel({ of, hasPages = false }: Props) {
  const { t } = useTranslation('handout');
  const visit = useVisit();
  const open = useOpen();
  const { view, isSending, outcome, print, read } = usePrinting();
  const [wanted, setWanted] = useState(1);
  const mostCopies = Math.max(1, Math.min(view?.mostCopies ?? 1, view?.left ?? 1));
  const copies = Math.min(wanted, mostCopies);
  const noPaper = view === undefined ? undefined : view.printing === 'ready' ? view.spent : view.printing;
  const collectAt = view?.collectAt ?? 'staff';
  const canPrint = view !== undefined && noPaper === undefined;
  return (
    <div className={styles.panel}>
      {outcome && <PrintNote outcome={outcome} collectAt={collectAt} onRead={read} />}
      {outcome === undefined && noPaper !== undefined && (
        <PrintNote outcome={{ ok: false, reason: noPaper }} collectAt={collectAt} />
      )}
      {canPrint && (
        <Button
          tone="main"
          className={styles.way}
          isOff={isSending}
          icon={<Icon name="print" />}
          onPress={() => {
            print(requestOf(of, visit), copies);
          }}
        >
          {t(isSending ? 'printing' : 'print')}
        </Button>
      )}
      <Button
        tone={canPrint ? 'plain' : 'main'}
        className={styles.way}
        icon={<Icon name="mobile" />}
        onPress={() => {
          open({ screen: 'take-away', of });
        }}
      >
        {t('phone')}
      </Button>
      {!hasPages && (
        <Button
          className={styles.way}
          icon={<Icon name="eye" />}
          onPress={() => {
            open({ screen: 'handout-pages', of });
          }}
        >
          {t('see')}
        </Button>
      )}
      {canPrint && <PrintChoices copies={copies} mostCopies={mostCopies} onCopies={setWanted} />}
    </div>
  );
}
