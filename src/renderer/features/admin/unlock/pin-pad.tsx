import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { padDigits, pinDigits } from '../../../../domain/access';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import styles from './pin-pad.module.css';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onDone: () => void;
  readonly done: string;
  /** How few and how many digits there are; a PIN's by default. With one number for both they are shown in fours. */
  readonly digits?: { readonly least: number; readonly most: number };
  readonly isShuffled: boolean;
  /** True while main thinks, or while one has to wait. */
  readonly isOff?: boolean;
  /** What is wrong, or how long to wait. */
  readonly message?: string | undefined;
  readonly foot?: ReactNode;
}

/** The digits of the scripts a real keyboard may type, as Western ones. */
const westernDigit = (key: string): string | undefined => {
  if (/^[0-9]$/.test(key)) return key;
  const code = key.length === 1 ? key.charCodeAt(0) : 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
};

/** A number is drawn for each place of the pad; no key tells another reader which digit it is by its place. */
const draw = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Digits to press or to type, shown as dots: what is typed is never on the screen, and a screen reader hears how many there are. */
export function PinPad({
  title,
  hint,
  value,
  onChange,
  onDone,
  done,
  digits = pinDigits,
  isShuffled,
  isOff = false,
  message,
  foot,
}: Props) {
  const { t } = useTranslation('admin-access');
  const [order] = useState(() => padDigits(isShuffled, draw));
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const canSubmit = !isOff && value.length >= digits.least;
  const type = (digit: string) => {
    if (!isOff && value.length < digits.most) onChange(value + digit);
  };
  const erase = () => {
    onChange(value.slice(0, -1));
  };

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const digit = westernDigit(event.key);
      if (digit !== undefined) type(digit);
      else if (event.key === 'Backspace') erase();
      // Enter on a button presses that button.
      else if (event.key === 'Enter' && canSubmit && !(event.target instanceof HTMLButtonElement)) onDone();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  });

  const places = digits.least === digits.most ? digits.least : Math.max(digits.least, value.length);
  return (
    <div className={styles.pad} role="group" aria-labelledby={titleId} data-typed={value.length}>
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.dots} data-in-fours={digits.least === digits.most} aria-hidden>
        {Array.from({ length: places }, (_, place) => (
          <span key={place} data-typed={place < value.length} />
        ))}
      </div>
      <p className="unseen" role="status">
        {t('typed', { count: value.length })}
      </p>
      <div className={styles.keys} dir="ltr">
        {order.slice(0, 9).map((digit) => (
          <Key key={digit} digit={digit} isOff={isOff} onType={type} />
        ))}
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            onChange('');
          }}
        >
          {t('clear')}
        </button>
        {order.slice(9).map((digit) => (
          <Key key={digit} digit={digit} isOff={isOff} onType={type} />
        ))}
        <button type="button" className={styles.erase} aria-label={t('erase')} onClick={erase}>
          <Icon name="backspace" size={3} />
        </button>
      </div>
      <Button tone="main" className={styles.done} isOff={!canSubmit} onPress={onDone}>
        {done}
      </Button>
      <p className={styles.message} role="alert">
        {message}
      </p>
      {foot}
    </div>
  );
}

interface KeyProps {
  readonly digit: number;
  readonly isOff: boolean;
  readonly onType: (digit: string) => void;
}

function Key({ digit, isOff, onType }: KeyProps) {
  return (
    <button
      type="button"
      className={styles.key}
      aria-disabled={isOff}
      onClick={() => {
        onType(String(digit));
      }}
    >
      {digit}
    </button>
  );
}
