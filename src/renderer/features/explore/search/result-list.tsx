import { ResultRow } from './result-row';
import type { Row } from './listing';
import styles from './result-list.module.css';

interface Props {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly isText?: boolean;
}

/** The answers, one below the other. */
export function ResultList({ rows, label, isText = false }: Props) {
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.item.key}>
          <ResultRow row={row} isText={isText} />
        </li>
      ))}
    </ul>
  );
}
