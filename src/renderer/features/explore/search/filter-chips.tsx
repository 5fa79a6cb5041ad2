import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Family } from '../../../../domain/content';
import { FamilyTag } from '../../../ui/family';
import { Icon } from '../../../ui/icon';
import { usePack } from '../../session';
import { useSpeech } from '../text';
import styles from './filter-chips.module.css';
import type { Filter } from './listing';

interface Props {
  /** The families that have something to find, in the order of the chips. */
  readonly families: readonly Family[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** `little`: the families come out when asked for. `none`: only what the list is narrowed to now. */
  readonly space: 'plenty' | 'little' | 'none';
}

/** Narrows the list to one family, or to the topic the visitor came from. */
export function FilterChips({ families, filter, onFilter, space }: Props) {
  const { t } = useTranslation('search');
  const pack = usePack();
  const speech = useSpeech();
  const topic = filter.only === 'topic' ? pack.topics[filter.topic] : undefined;
  const [isOut, setIsOut] = useState(false);
  const hasAll = space === 'plenty' || (space === 'little' && isOut);
  const shown = hasAll ? families : families.filter((family) => filter.only === 'family' && filter.family === family);
  return (
    <div className={styles.chips} role="group" aria-label={t('filters')}>
      {space === 'little' && (
        <button
          type="button"
          className={styles.chip}
          aria-expanded={isOut}
          onClick={() => {
            setIsOut(!isOut);
          }}
        >
          {t('filters')}
          <Icon name={isOut ? 'chevron-up' : 'chevron-down'} size={1.75} />
        </button>
      )}
      <Chip
        isOn={filter.only === 'all'}
        onPress={() => {
          onFilter({ only: 'all' });
        }}
      >
        {t('filter.all')}
      </Chip>
      {topic && (
        <Chip
          isOn
          onPress={() => {
            onFilter({ only: 'all' });
          }}
        >
          <span {...speech(topic)}>{topic.words.title}</span>
        </Chip>
      )}
      {shown.map((family) => {
        const isOn = filter.only === 'family' && filter.family === family;
        return (
          <Chip
            key={family}
            isOn={isOn}
            onPress={() => {
              onFilter(isOn ? { only: 'all' } : { only: 'family', family });
            }}
          >
            <FamilyTag family={family} iconSize={1.6} className={styles.tag}>
              {t(`filter.${family}`)}
            </FamilyTag>
          </Chip>
        );
      })}
    </div>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Chip({ isOn, onPress, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onPress}>
      {children}
    </button>
  );
}
