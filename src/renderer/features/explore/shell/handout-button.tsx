import { Icon } from '../../../ui/icon';
import styles from './dock.module.css';

interface Props {
  readonly children: string;
  /** How many things are on the list; none shows no number. */
  readonly count: number;
  /** The list is on the screen already. */
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** The way to the visitor's own handout, with how much they have gathered. Filled, because it is what they take home. */
export function HandoutButton({ children, count, isOn, onPress }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.filled}`}
      aria-current={isOn ? 'page' : undefined}
      onClick={onPress}
    >
      <span className={styles.icon}>
        <Icon name="document" />
      </span>
      <span>{children}</span>
      {count > 0 && <span className={styles.count}>{count}</span>}
    </button>
  );
}
