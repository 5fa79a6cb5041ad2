import { useTranslation } from 'react-i18next';
import type { LoopBlock } from '../../../../../domain/schedule';
import { useEntryFacts } from './entry-facts';
import styles from './time-bar.module.css';

interface Props {
  readonly blocks: readonly LoopBlock[];
  /** The place of each entry in its loop, counted from 1: hidden ones keep their number. */
  readonly numberOf: (entry: string) => number;
  readonly selected: string | undefined;
}

/** The loop as time: one block a slide, as long as it has the screen. A picture: the list below says the same and can be pressed. */
export function TimeBar({ blocks, numberOf, selected }: Props) {
  const { t } = useTranslation('admin-loop');
  const factsOf = useEntryFacts();
  return (
    <div className={styles.bar} role="img" aria-label={t('bar')}>
      {blocks.map(({ entry, seconds, times }) => (
        <span
          key={entry.id}
          className={[styles.block, factsOf(entry).colours].join(' ')}
          style={{ flexGrow: seconds * times }}
          data-selected={entry.id === selected}
        >
          <span>{numberOf(entry.id)}</span>
        </span>
      ))}
    </div>
  );
}
