import { useTranslation } from 'react-i18next';
import { usePack } from '../../session';
import { useSpeech } from '../text';
import { glossaryWordsIn } from './glossary-words-in';
import styles from './words-explained.module.css';

interface Props {
  /** The texts on the page. */
  readonly texts: readonly string[];
}

/** The page's own hard words, each explained in a line. */
export function WordsExplained({ texts }: Props) {
  const { t } = useTranslation('answer');
  const { glossary } = usePack();
  const speech = useSpeech();
  const found = glossaryWordsIn(texts, glossary);
  if (found.length === 0) return null;
  return (
    <section className={styles.words}>
      <h2 className={styles.heading}>{t('words')}</h2>
      <dl className={styles.list}>
        {found.map((entry) => (
          <div key={entry.facts.id} {...speech(entry)}>
            <dt>{entry.words.term}</dt>
            <dd>{entry.words.explain}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
