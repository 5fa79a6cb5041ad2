import styles from './charts.module.css';

interface Row {
  /** The group of people, such as 'After surgery'. */
  label: string;
  /** How many of the `of` people. */
  value: number;
  /** The count in words, such as '71 of 100'; it is also what a screen reader hears after the label. */
  count: string;
}

interface Props {
  /** The same for every row, so that groups can be compared. */
  of: 10 | 100;
  rows: readonly Row[];
  className?: string | undefined;
}

/** Cell size and people in a row: ten stand in one line, a hundred in five lines of twenty. */
const grids = { 10: { across: 10, cell: [66, 92] }, 100: { across: 20, cell: [33, 46] } } as const;

/** Proportions of people: filled people first, hollow ones after, the count written out. One row for each group. */
export function IconArray({ of, rows, className }: Props) {
  const { across, cell } = grids[of];
  const scale = cell[0] / 66;
  return (
    <ul className={[styles.rows, styles.groups, className].filter(Boolean).join(' ')}>
      {rows.map(({ label, value, count }) => (
        <li key={label} className={styles.people}>
          <span className={styles.label}>{label}</span>
          <svg viewBox={`0 0 ${across * cell[0]} ${(of / across) * cell[1]}`} aria-hidden>
            {Array.from({ length: of }, (_, i) => (
              <g
                key={i}
                transform={`translate(${cell[0] * ((i % across) + 0.5)} ${cell[1] * Math.floor(i / across) + 18 * scale}) scale(${scale})`}
              >
                {i < value ? (
                  <path
                    d="M-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0ZM-18 66V42A18 18 0 0 1 18 42V66Q18 70 14 70H-14Q-18 70 -18 66Z"
                    fill="currentColor"
                  />
                ) : (
                  <path
                    d="M-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0ZM-16 66V42A16 16 0 0 1 16 42V66Q16 68 14 68H-14Q-16 68 -16 66Z"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth={4}
                  />
                )}
              </g>
            ))}
          </svg>
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
