import type { TopicId } from '../../../../domain/content';
import { Icon } from '../../../ui/icon';
import { usePack } from '../../session';
import styles from './family-chip.module.css';
import { iconOf } from './topic-icons';

interface Props {
  readonly topic: TopicId;
  /** Of the icon, in rem. */
  readonly size: number;
}

/** The sign of a topic on the colour of its family. The word stands beside it. */
export function FamilyChip({ topic, size }: Props) {
  const family = usePack().topics[topic]?.facts.family;
  return (
    <span className={styles.chip} data-family={family}>
      <Icon name={iconOf(topic)} size={size} />
    </span>
  );
}
