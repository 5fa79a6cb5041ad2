import type { CSSProperties } from 'react';
import { verdictShapes } from '../../../domain/content';
import type { Grade, ShapePart } from '../../../domain/content';
import styles from './marks.module.css';

function part({ draw, width, dashes, as }: ShapePart, key: number) {
  const look = {
    ...(as === 'solid' ? { fill: 'currentColor', stroke: 'none' } : {}),
    ...(as === 'cut' ? { className: styles.cutOut } : {}),
    ...(width === undefined ? {} : { strokeWidth: width }),
    ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
  };
  if (draw === 'square') return <rect key={key} x="4" y="4" width="40" height="40" rx="9" {...look} />;
  return 'ring' in draw ? (
    <circle key={key} cx="24" cy="24" r={draw.ring} {...look} />
  ) : (
    <path key={key} d={draw.path} {...look} />
  );
}

interface Props {
  grade: Grade;
  /** Height in rem; it grows by half the step of the visitor's text size. */
  size?: number;
  className?: string | undefined;
}

/** The verdict shape. Always beside the grade's own words, which a screen reader reads; the shape itself is silent. */
export function Verdict({ grade, size = 3.75, className }: Props) {
  return (
    <svg
      className={[styles.verdict, className].filter(Boolean).join(' ')}
      style={{ '--size': `${size}rem` } as CSSProperties}
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth={5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {verdictShapes[grade].map(part)}
    </svg>
  );
}
