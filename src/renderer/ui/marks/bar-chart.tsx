import styles from './charts.module.css';

interface Row {
  label: string;
  /** Zero or more. */
  value: number;
  /** The value as people read it, with its unit. */
  text: string;
  highlighted?: boolean;
}

interface Props {
  /** At most eight. */
  rows: readonly Row[];
  className?: string | undefined;
}

/** Direct labels, outlined bars, zero base, no grid and no legend. The title above it states the finding. */
export function BarChart({ rows, className }: Props) {
  const largest = Math.max(...rows.map(({ value }) => value), Number.MIN_VALUE);
  return (
    <ul className={[styles.rows, className].filter(Boolean).join(' ')}>
      {rows.map(({ label, value, text, highlighted = false }) => (
        <li key={label} className={[styles.bar, highlighted && styles.highlighted].filter(Boolean).join(' ')}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track}>
            <svg style={{ inlineSize: `${(100 * value) / largest}%` }} aria-hidden>
              <rect x="0" y="0" width="100%" height="100%" />
            </svg>
            <span className={styles.count}>{text}</span>
          </span>
          {/* Keeps the room the longest bar's text needs, alike in every row, so that all bars share one scale. */}
          <span className={styles.room} aria-hidden>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
