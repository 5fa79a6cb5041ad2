import type { MouseEvent } from 'react';
import { Icon } from '../icon';
import styles from './keyboard.module.css';

interface Props {
  readonly words: Readonly<Record<'label' | 'erase' | 'done', string>>;
  readonly onType: (text: string) => void;
  readonly onErase: () => void;
  readonly onDone: () => void;
}

const keepFocus = (event: MouseEvent) => {
  event.preventDefault();
};

/** Ten digits, one to erase and one to be done, where they stand on a telephone. Never mirrored. */
export function NumberPad({ words, onType, onErase, onDone }: Props) {
  const digit = (text: string) => (
    <button
      key={text}
      type="button"
      className={styles.key}
      data-does="type"
      onClick={() => {
        onType(text);
      }}
    >
      {text}
    </button>
  );
  return (
    <div className={styles.pad} role="group" aria-label={words.label} dir="ltr" onMouseDown={keepFocus}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit)}
      <button type="button" className={styles.key} data-does="erase" aria-label={words.erase} onClick={onErase}>
        <Icon name="backspace" size={2} />
      </button>
      {digit('0')}
      <button type="button" className={styles.key} data-does="search" onClick={onDone}>
        {words.done}
      </button>
    </div>
  );
}
