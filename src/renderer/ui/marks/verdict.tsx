import type { CSSProperties, ReactNode } from 'react';
import type { Grade } from '../../../domain/content/ids';
import styles from './marks.module.css';

const tick = 'M13.5 25L21 32L34.5 17';

/** Seven shapes that differ in outline, so that colour is never needed: what the studies found. */
const shapes: Record<Grade, ReactNode> = {
  good: (
    <>
      <circle cx="24" cy="24" r="22" fill="currentColor" stroke="none" />
      <path className={styles.cutOut} d="M13 25L21 33L35 16" />
    </>
  ),
  some: (
    <>
      <circle cx="24" cy="24" r="20" strokeWidth="4" />
      <path d={tick} />
    </>
  ),
  mixed: (
    <>
      <circle cx="24" cy="24" r="20" strokeWidth="4" strokeDasharray="7 6.56" />
      <path d="M13 26Q18.5 18 24 24Q29.5 30 35 22" />
    </>
  ),
  'too-little': (
    <>
      <circle cx="24" cy="24" r="20" strokeWidth="5" strokeDasharray=".1 8.96" />
      <path d="M18.4 19.4Q18.6 13.6 24.2 13.6Q29.9 14 29.5 19.2Q29.1 22.4 24.2 24.8V27.6" strokeWidth="4.5" />
      <path d="M24.2 34.2V34.4" strokeWidth="5.5" />
    </>
  ),
  'no-help': (
    <>
      <rect x="4" y="4" width="40" height="40" rx="9" strokeWidth="4" />
      <path d="M14 24H34" />
    </>
  ),
  expert: (
    <>
      <circle cx="24" cy="24" r="20" strokeWidth="4" />
      <path d="M24 14.5V33.5M14.5 24H33.5" />
    </>
  ),
  'not-advised': (
    <>
      <path d="M15.5 3H32.5L45 15.5V32.5L32.5 45H15.5L3 32.5V15.5Z" fill="currentColor" stroke="none" />
      <path className={styles.cutOut} d="M16 16L32 32M32 16L16 32" />
    </>
  ),
};

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
      {shapes[grade]}
    </svg>
  );
}
