import type { ReactNode } from 'react';
import styles from './rows.module.css';

interface ListProps {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A list of rows with a line between them. */
export function RowList({ label, children }: ListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** An icon or a picture before the words. */
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** A value or buttons at the end of the line. */
  readonly end?: ReactNode;
}

/** One row: what it is, a word about it, and what can be done with it. */
export function Row({ lead, title, note, end }: RowProps) {
  return (
    <li className={styles.row}>
      {lead}
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </li>
  );
}
