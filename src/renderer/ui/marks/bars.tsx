import type { CSSProperties } from 'react';
import styles from './marks.module.css';

const heights = [40, 54, 68, 82, 96];

interface Props {
  /** How many of the five bars are filled: how sure we are. */
  n: 1 | 2 | 3 | 4 | 5;
  /** What a screen reader says, such as 'Moderate certainty, 4 out of 5'; silent when the words stand beside it. */
  label?: string;
  /** Height in rem; it grows by half the step of the visitor's text size. */
  size?: number;
  className?: string | undefined;
}

/** How sure we are, in ink only: filled is known, hollow is not. Never without words, and never alone on a remedy. */
export function Bars({ n, label, size = 3.75, className }: Props) {
  return (
    <svg
      className={[styles.bars, className].filter(Boolean).join(' ')}
      style={{ '--size': `${size}rem` } as CSSProperties}
      viewBox="0 0 191 104"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {heights.map((height, index) => {
        const [x, y] = [4 + index * 39, 100 - height];
        return index < n ? (
          <rect key={x} x={x} y={y} width="26" height={height} rx="12" fill="currentColor" />
        ) : (
          <rect
            key={x}
            x={x + 2.5}
            y={y + 2.5}
            width="21"
            height={height - 5}
            rx="10"
            fill="none"
            stroke="currentColor"
            strokeWidth="5"
          />
        );
      })}
    </svg>
  );
}
