import { useTranslation } from 'react-i18next';
import { authorsOf, numbersOf } from '../../../../domain/content';
import type { Source } from '../../../../domain/content';
import { usePack } from '../../session';
import { ExplorePage, MissingPage } from '../shell';
import { useSpeech } from '../text';
import { SignOffState } from '../sign-off';
import { SourceName } from './source-name';
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
              <Reference source={source} />
            </li>
          ))}
        </ol>
        <SignOffState entry={entry} />
      </div>
    </ExplorePage>
  );
}

/** One source, as it would stand in a list of references. */
function Reference({ source }: { readonly source: Source }) {
  const { t } = useTranslation('answer');
  const { kind, title, read } = source;
  if (kind === 'editorial')
    return (
      <>
        <p>
          <SourceName source={source} />
        </p>
        <p className={styles.note}>{t('sources.ownExplained')}</p>
      </>
    );
  // The title of a search without a result says it all.
  const isWork = kind !== 'none-found';
  return (
    <>
      <p className={styles.name} lang="en" dir="ltr">
        {title}
      </p>
      <Small text={authorsOf(source)} />
      {isWork && (
        <p>
          <SourceName source={source} />
        </p>
      )}
      <Small text={numbersOf(source)} />
      {isWork && read.what === 'not-read' && <p className={styles.note}>{t('sources.notSeen')}</p>}
    </>
  );
}

function Small({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <p lang="en" dir="ltr" className={styles.number}>
      {text}
    </p>
  );
}
