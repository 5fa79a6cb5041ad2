import { useEffect, useRef, useState } from 'react';
import type { HandoutView } from '../../../../bridge/contracts/handout';
import type { HandoutRequest, PrintOutcome } from '../../../../domain/handout';
import { useKiosk } from '../../../bridge/kiosk-context';

/** What a print button needs: whether there is a printer, and what became of what was sent. */
export interface Printing {
  /** Undefined until main has answered. */
  readonly view: HandoutView | undefined;
  readonly isSending: boolean;
  readonly outcome: PrintOutcome | undefined;
  readonly print: (request: HandoutRequest, copies: number) => void;
  /** The visitor has read the outcome. */
  readonly read: () => void;
}

/** Stands in where main cannot say: the QR code needs no printer. */
const noPrinter: HandoutView = { printing: 'no-printer', paper: 'A4', collectAt: 'staff', busy: false, mostCopies: 1, left: 0 };

/** Prints, and knows whether it can. */
export function usePrinting(): Printing {
  const { bridge } = useKiosk();
  const [view, setView] = useState<HandoutView>();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<PrintOutcome>();
  const isHere = useRef(true);

  useEffect(() => {
    isHere.current = true;
    bridge.request('handout.read').then(
      (read) => {
        if (isHere.current) setView(read);
      },
      () => {
        if (isHere.current) setView(noPrinter);
      },
    );
    return () => {
      isHere.current = false;
    };
  }, [bridge, outcome]);

  const print = (request: HandoutRequest, copies: number) => {
    setSending(true);
    setOutcome(undefined);
    bridge
      .request('handout.print', { request, copies })
      .catch((): PrintOutcome => ({ ok: false, reason: 'failed' }))
      .then((became) => {
        if (!isHere.current) return;
        setSending(false);
        setOutcome(became);
      })
      .catch(() => undefined);
  };
  return {
    view,
    isSending,
    outcome,
    print,
    read: () => {
      setOutcome(undefined);
    },
  };
}
