import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack } from '../../session';
import { useSpeech } from '../text';
import styles from './related.module.css';

interface Props {
  /** Ids of questions. */
  readonly ids: readonly string[];
}

/** Questions that lie near this one. */
export function Related({ ids }: Props) {
  const { t } = useTranslation('answer');
  const { questions } = usePack();
  const open = useOpen();
  const speech = useSpeech();
  const near = ids.flatMap((id) => questions[id] ?? []);
  if (near.length === 0) return null;
  return (
    <section className={styles.related}>
      <h2 className={styles.heading}>{t('related')}</h2>
      <ul className={styles.list}>
        {near.map((question) => (
          <li key={question.facts.id}>
            <button
              type="button"
              className={styles.row}
              onClick={() => {
                open({ screen: 'question', id: question.facts.id });
              }}
            >
              <span {...speech(question)}>{question.words.question}</span>
              <Icon name="chevron-right" size={2} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
