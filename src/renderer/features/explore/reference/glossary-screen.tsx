import { useTranslation } from 'react-i18next';
import { languageOf } from '../../../../domain/language';
import { usePack, useVisit } from '../../session';
import { ExplorePage } from '../shell';
import { useSpeech } from '../text';
import { SignOffLine } from '../sign-off';
import styles from './glossary-screen.module.css';

/** Every word the kiosk explains, from A to Z of the visitor's alphabet. */
export function GlossaryScreen() {
  const { t } = useTranslation('answer');
  const { glossary } = usePack();
  const { language } = useVisit();
  const speech = useSpeech();
  const alphabet = new Intl.Collator(languageOf(language).tag);
  const entries = Object.values(glossary).sort((a, b) => alphabet.compare(a.words.term, b.words.term));
  const list = new Intl.ListFormat(languageOf(language).isTest ? 'en' : languageOf(language).tag, { type: 'unit' });
  return (
    <ExplorePage label={t('words')}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('words')}</h1>
        <dl className={styles.list}>
          {entries.map((entry) => (
            <div key={entry.facts.id} {...speech(entry)}>
              <dt>{entry.words.term}</dt>
              <dd>{entry.words.explain}</dd>
              {entry.words.instead.length > 0 && (
                <dd className={styles.instead}>{t('alsoCalled', { names: list.format(entry.words.instead) })}</dd>
              )}
            </div>
          ))}
        </dl>
        <SignOffLine of={entries} />
      </div>
    </ExplorePage>
  );
}
