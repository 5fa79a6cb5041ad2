import { useTranslation } from 'react-i18next';
import { suggestions } from '../../../../domain/usage';
import { Button } from '../../../ui/button';
import { useOpen, usePack } from '../../session';
import { useSpeech } from '../text';
import styles from './nothing-found.module.css';

interface Props {
  /** How many answers the filter hides. */
  readonly elsewhere: number;
  readonly onShowAll: () => void;
  readonly onTry: (text: string) => void;
}

/** Nobody is left at a dead end: what to try instead, and the topics. */
export function NothingFound({ elsewhere, onShowAll, onTry }: Props) {
  const { t } = useTranslation('search');
  const { topics } = usePack();
  const open = useOpen();
  const speech = useSpeech();
  return (
    <div className={styles.nothing}>
      {elsewhere > 0 ? (
        <div className={styles.line}>
          <Button tone="main" onPress={onShowAll}>
            {t('showAll')}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles.advice}>{t('advice')}</p>
          <div className={styles.line}>
            <p className={styles.heading}>{t('alsoTry')}</p>
            {suggestions.map((idea) => (
              <Button
                key={idea}
                onPress={() => {
                  onTry(t(`ideas.${idea}`));
                }}
              >
                {t(`ideas.${idea}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      <h2 className={styles.heading}>{t('topics')}</h2>
      <div className={styles.line}>
        {Object.values(topics)
          .toSorted((a, b) => a.facts.order - b.facts.order)
          .map((topic) => (
            <Button
              key={topic.facts.id}
              onPress={() => {
                open({ screen: 'topic', id: topic.facts.id });
              }}
            >
              <span {...speech(topic)}>{topic.words.title}</span>
            </Button>
          ))}
      </div>
    </div>
  );
}
