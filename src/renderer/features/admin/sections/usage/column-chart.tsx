import type { CSSProperties } from 'react';
import styles from './column-chart.module.css';

interface Column {
  /** Under the column. */
  readonly label: string;
  /** Undefined for a figure that is not shown. */
  readonly value: number | undefined;
  /** Above it: the value as people read it. */
  readonly text: string;
  readonly isHighlighted?: boolean;
}

interface Props {
  /** At most eight, in the order of time. */
  readonly columns: readonly Column[];
}

/**
 * Columns over time: direct labels, zero base, no grid and no legend. Time runs from left to right in every language (docs/design.md,
 * Right to left). The title above it states the finding, and a table beside it says the same.
 */
export function ColumnChart({ columns }: Props) {
  const largest = Math.max(...columns.map(({ value }) => value ?? 0), 1);
  return (
    <ol className={styles.columns} dir="ltr">
      {columns.map(({ label, value, text, isHighlighted = false }) => (
        <li key={label} className={styles.column} data-highlighted={isHighlighted}>
          <span className={styles.count}>{text}</span>
          <svg className={styles.bar} style={{ '--share': (value ?? 0) / largest } as CSSProperties} aria-hidden>
            <rect x="0" y="0" width="100%" height="100%" />
          </svg>
          <span className={styles.label}>{label}</span>
        </li>
      ))}
    </ol>
  );
}
