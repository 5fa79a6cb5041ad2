import type { ReactNode } from 'react';
import type { TopicId } from '../../../../domain/content';
import { Icon } from '../../../ui/icon';
import { FamilyChip } from './family-chip';
import styles from './topic-row.module.css';

interface Props {
  /** Whose sign stands before the words. */
  readonly topic: TopicId;
  readonly children: ReactNode;
  /** What stands at the end of the row, such as a verdict; under the words where there is no room. */
  readonly end?: ReactNode;
  readonly onPress: () => void;
}

/** A row that leads somewhere. The whole row is the target. */
export function TopicRow({ topic, children, end, onPress }: Props) {
  return (
    <button type="button" className={styles.row} onClick={onPress}>
      <span className={styles.chip}>
        <FamilyChip topic={topic} size={2.25} />
      </span>
      <span className={styles.words}>{children}</span>
      {end !== undefined && <span className={styles.end}>{end}</span>}
      <Icon name="chevron-right" className={styles.go ?? ''} />
    </button>
  );
}
