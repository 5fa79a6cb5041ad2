import type { ReactNode, Ref } from 'react';
import styles from './button.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `main` fills with the action colour, `plain` is outlined, `alert` is for warnings, `signal` for a call on dark ground. */
  readonly tone?: 'main' | 'plain' | 'alert' | 'signal';
  readonly icon?: ReactNode;
  readonly iconEnd?: ReactNode;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly className?: string | undefined;
  readonly label?: string;
  /** For a screen that moves the focus here. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * A button as large as a thumb. The browser's own: it acts on release inside, works by keyboard and switch, and is announced. The touch
 * rules that hold everywhere (one finger, no double tap, no ghost tap) are in `app/touch-rules.ts`.
 */
export function Button({
  children,
  onPress,
  tone = 'plain',
  icon,
  iconEnd,
  isOff = false,
  isPressed,
  className,
  label,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={[styles.button, styles[tone], className].filter(Boolean).join(' ')}
      disabled={isOff}
      aria-pressed={isPressed}
      aria-label={label}
      onClick={onPress}
    >
      {icon}
      <span className={styles.label}>{children}</span>
      {iconEnd}
    </button>
  );
}
