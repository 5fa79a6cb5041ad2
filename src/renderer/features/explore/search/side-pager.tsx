import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon';
import { scrollOn, useScrollState } from '../../../ui/scroller';
import styles from './side-pager.module.css';

interface Props {
  readonly children: ReactNode;
  readonly label: string;
  readonly up: string;
  readonly down: string;
  /** Without buttons where the list is out of reach. */
  readonly hasButtons: boolean;
}

/** A share of the view to turn by where one row fills it. */
const turnShare = 0.85;

/** The list above the keyboard: there is no scrollState for a row of buttons, so the pair that pages through it stands at its side. */
export function SidePager({ children, label, up, down, hasButtons }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const scrollState = useScrollState(scroller);

  const turn = (way: 1 | -1) => {
    const box = scroller.current;
    if (!box) return;
    const view = box.getBoundingClientRect();
    const rows = [...box.querySelectorAll('li')].map((row) => row.getBoundingClientRect());
    const cutBelow = rows.find(({ top, bottom }) => bottom > view.bottom + 2 && top > view.top + 2);
    const cutAbove = rows.findLast(({ top, bottom }) => top < view.top - 2 && bottom < view.bottom - 2);
    const usual = box.clientHeight * turnShare;
    // The next view begins, or the last one ends, with the row that was cut off.
    const by = way === 1 ? (cutBelow ? cutBelow.top - view.top : usual) : cutAbove ? cutAbove.bottom - view.bottom : -usual;
    scrollOn(box, by);
  };

  return (
    <div className={styles.pager}>
      <div ref={scroller} className={styles.scroller} data-scroller tabIndex={-1} role="region" aria-label={label}>
        <div className={styles.content}>{children}</div>
      </div>
      {hasButtons && (scrollState.above || scrollState.below) && (
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.turn}
            aria-label={up}
            disabled={!scrollState.above}
            onClick={() => {
              turn(-1);
            }}
          >
            <Icon name="chevron-up" size={2.75} />
          </button>
          <button
            type="button"
            className={styles.turn}
            aria-label={down}
            disabled={!scrollState.below}
            onClick={() => {
              turn(1);
            }}
          >
            <Icon name="chevron-down" size={2.75} />
          </button>
        </div>
      )}
    </div>
  );
}
