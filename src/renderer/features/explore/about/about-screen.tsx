import { useTranslation } from 'react-i18next';
import { grades } from '../../../../domain/content';
import type { Entry } from '../../../../domain/content';
import { useKiosk } from '../../../bridge/kiosk-context';
import { EasingLine, Verdict } from '../../../ui/marks';
import { useOpen, usePack } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import { SignOffState, StaleNotice } from '../sign-off';
import { ExplorePage, MissingPage } from '../shell';
import { QuestionRow, questionsOf, TopicRow } from '../topic';
import styles from './about-screen.module.css';

/** Where the words come from, whether anybody checked them, what the labels mean, and what this program is. */
export function AboutScreen() {
  const topic = usePack().topics['about-this-information'];
  return topic ? <AboutPage topic={topic} /> : <MissingPage />;
}

function AboutPage({ topic }: { readonly topic: Entry<'topics'> }) {
  const { t } = useTranslation(['explore', 'evidence']);
  const pack = usePack();
  const open = useOpen();
  const speech = useSpeech();
  const { view } = useKiosk();
  const whoWrote = pack.questions.Q105;
  const everything = Object.values(pack).flatMap((entries: Readonly<Record<string, Entry>>) => Object.values(entries));
  const head = (
    <header>
      <h1 className={styles.title} {...speech(topic)}>
        {topic.words.title}
      </h1>
      <p className={styles.lead} {...speech(topic)}>
        {topic.words.lead}
      </p>
    </header>
  );
  return (
    <ExplorePage label={topic.words.title} top={<div className={styles.above}>{head}</div>}>
      <div className={styles.about}>
        <StaleNotice entry={topic} />
        <div className={styles.inPage}>{head}</div>
        <Disclaimer />
        <section className={styles.section}>
          <h2>{t('about.checked')}</h2>
          {whoWrote && <p {...speech(whoWrote)}>{whoWrote.words.short}</p>}
          <SignOffState entry={topic} all={everything} />
        </section>
        <section className={styles.section}>
          <h2>{t('about.labels')}</h2>
          <p>
            {t('about.labelsLead')} {t('evidence:moreBars')}
          </p>
          <dl className={styles.labels}>
            {grades.map((grade) => (
              <div key={grade} className={styles.label}>
                <Verdict grade={grade} size={3.25} />
                <dt>{t(`evidence:label.${grade}`)}</dt>
                <dd>{t(`evidence:meaning.${grade}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className={styles.section}>
          <h2>{t('about.questions')}</h2>
          <ul className={styles.rows}>
            {questionsOf(pack, 'about-this-information').map((question) => (
              <li key={question.facts.id}>
                <QuestionRow question={question} />
              </li>
            ))}
            {Object.keys(pack.glossary).length > 0 && (
              <li>
                <TopicRow
                  topic="about-this-information"
                  onPress={() => {
                    open({ screen: 'glossary' });
                  }}
                >
                  {t('about.glossary')}
                </TopicRow>
              </li>
            )}
          </ul>
        </section>
        <div className={styles.break}>
          <EasingLine />
        </div>
        <section className={styles.section}>
          <h2>{t('about.program')}</h2>
          <p>{t('about.keeps')}</p>
          <p>{t('about.version', { version: view.version })}</p>
          <p>{t('about.licence')}</p>
          <p>{t('about.words')}</p>
          <p>{t('about.fonts')}</p>
        </section>
      </div>
    </ExplorePage>
  );
}

function Disclaimer() {
  const { t } = useTranslation('explore');
  const line = usePack().lines.disclaimer;
  const speech = useSpeech();
  const englishBeside = useEnglishBeside();
  if (!line) return null;
  const english = englishBeside(line);
  return (
    <section className={styles.disclaimer}>
      <h2>{t('about.advice')}</h2>
      <p {...speech(line)}>{line.words.text}</p>
      {english && (
        <p className={styles.english} lang="en" dir="ltr">
          {english.text}
        </p>
      )}
    </section>
  );
}
