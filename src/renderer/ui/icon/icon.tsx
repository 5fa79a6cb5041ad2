import type { CSSProperties } from 'react';
import styles from './icon.module.css';
import { controls, signs, solids, subjects } from './strokes';
import type { Drawing } from './strokes';

const drawings = { ...controls, ...subjects, ...signs } satisfies Record<string, Drawing>;
export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as IconName[];

/** Icons that point along the line of reading, and so turn with it. */
const turning: ReadonlySet<IconName> = new Set([
  'back',
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
  'backspace',
]);

interface Props {
  name: IconName;
  /** In rem; 2.25 for controls (the default), 3.25 for tags. It grows by half the step of the visitor's text size. */
  size?: number;
  /** The filled drawing, where there is one: red-flag signs and states only. */
  solid?: boolean;
  className?: string | undefined;
}

/** A sign in the colour of the text around it. Decoration always: the word or the accessible name is the caller's. */
export function Icon({ name, size = 2.25, solid = false, className }: Props) {
  const drawing: Drawing = (solid && name in solids ? solids[name as keyof typeof solids] : undefined) ?? drawings[name];
  return (
    <svg
      className={[styles.icon, turning.has(name) && styles.turning, className].filter(Boolean).join(' ')}
      style={{ '--size': `${size}rem` } as CSSProperties}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {drawing.map((mark, index) => {
        if (typeof mark === 'string') return <path key={index} d={mark} />;
        if ('solid' in mark) return <path key={index} d={mark.solid} fill="currentColor" fillRule="evenodd" stroke="none" />;
        return <path key={index} d={mark.dot} strokeWidth={mark.width} />;
      })}
    </svg>
  );
}
