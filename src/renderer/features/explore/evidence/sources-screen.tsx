import { useTranslation } from 'react-i18next';
import { usePack } from '../../session';
import { ExplorePage, MissingPage } from '../shell';
import { useSpeech } from '../text';
import { SignOffState } from '../sign-off';
import { isOwnWording, SourceName } from './source-name';
import { useSources } from './use-sources';
import styles from './sources-screen.module.css';

interface Props {
  readonly kind: 'questions' | 'causes' | 'remedies' | 'stretches';
  readonly id: string;
}

/** Every source of a text, in full. Titles and names are in the language they were published in. */
export function SourcesScreen({ kind, id }: Props) {
  const { t } = useTranslation('answer');
  const entry = usePack()[kind][id];
  const speech = useSpeech();
  const sources = useSources(entry?.facts.sources ?? []);
  if (!entry) return <MissingPage />;
  return (
    <ExplorePage label={t('sources.heading')}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('sources.heading')}</h1>
        <p className={styles.of} {...speech(entry)}>
          {'question' in entry.words ? entry.words.question : entry.words.title}
        </p>
        {sources?.length === 0 && <p>{t('sources.unavailable')}</p>}
        <ol className={styles.list}>
          {sources?.map((source) => (
            <li key={source.id}>
              {!isOwnWording(source) && (
                <p className={styles.name} lang="en" dir="ltr">
                  {source.title}
                </p>
              )}
              <p>
                <SourceName source={source} />
              </p>
              {source.doi !== null && (
                // eslint-disable-next-line no-restricted-syntax -- part of the identifier, the same in every language
                <p lang="en" dir="ltr" className={styles.number}>
                  doi: {source.doi}
                </p>
              )}
              {isOwnWording(source) ? (
                <p className={styles.note}>{t('sources.ownExplained')}</p>
              ) : (
                !source.verified && <p className={styles.note}>{t('sources.notSeen')}</p>
              )}
            </li>
          ))}
        </ol>
        <SignOffState entry={entry} />
      </div>
    </ExplorePage>
  );
}
