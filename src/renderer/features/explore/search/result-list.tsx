import { useDeferredValue } from 'react';
import { ResultRow } from './result-row';
import type { Row } from './listing';
import styles from './result-list.module.css';

interface Props {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly isText?: boolean;
}

/** More than fit on any screen: these follow a key at once, the rest when nothing else is to be done. */
const drawnAtOnce = 12;

/** The answers, one below the other. */
export function ResultList({ rows, label, isText = false }: Props) {
  const settled = useDeferredValue(rows);
  const drawn = settled === rows ? rows : rows.slice(0, drawnAtOnce);
  return (
    <ul className={styles.list} aria-label={label}>
      {drawn.map((row) => (
        <li key={row.item.key}>
          <ResultRow row={row} isText={isText} />
        </li>
      ))}
    </ul>
  );
}
