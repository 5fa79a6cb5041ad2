import { useTranslation } from 'react-i18next';
import type { Entry, TopicId } from '../../../../domain/content';
import { Scene } from '../../../ui/figure';
import { useOpen, usePack } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import { StaleNotice } from '../sign-off';
import { ExplorePage, MissingPage } from '../shell';
import { Checklist } from './checklist';
import { FamilyChip } from './family-chip';
import { sceneOf } from './topic-icons';
import { questionsOf } from './questions-of';
import { QuestionRow } from './question-row';
import { TopicLinks } from './topic-links';
import { TopicRow } from './topic-row';
import styles from './topic-screen.module.css';

/** Topics whose lead is itself a warning: the English stands beside a draft of it (docs/rules.md, rule 1). */
const warns: ReadonlySet<TopicId> = new Set(['medicines', 'when-to-get-help']);
/** The list to work through that belongs to a topic. */
const checklistOf: Partial<Record<TopicId, string>> = { prevention: 'bedtime-checklist', 'when-to-get-help': 'cramp-diary' };

/** A topic: what it is about, the ways on from it, and every question that belongs to it. */
export function TopicScreen({ id }: { readonly id: TopicId }) {
  const topic = usePack().topics[id];
  return topic ? <TopicPage topic={topic} id={id} /> : <MissingPage />;
}

function TopicPage({ topic, id }: { readonly topic: Entry<'topics'>; readonly id: TopicId }) {
  const { t } = useTranslation('explore');
  const pack = usePack();
  const open = useOpen();
  const speech = useSpeech();
  const english = useEnglishBeside()(topic);
  const questions = questionsOf(pack, id);
  const causes = id === 'causes' ? Object.values(pack.causes).sort((a, b) => a.facts.order - b.facts.order) : [];
  const checklist = pack.checklists[checklistOf[id] ?? ''];
  return (
    <ExplorePage
      label={topic.words.title}
      top={
        <div className={styles.above}>
          <TopicHead topic={topic} id={id} />
          <div className={styles.scene}>
            <Scene id={sceneOf(id)} />
          </div>
        </div>
      }
    >
      <div className={styles.topic}>
        <StaleNotice entry={topic} />
        <div className={styles.inPage}>
          <TopicHead topic={topic} id={id} />
        </div>
        {english && warns.has(id) && (
          <p className={styles.english} lang="en" dir="ltr">
            {english.lead}
          </p>
        )}
        <TopicLinks id={id} />
        {causes.length > 0 && (
          <section className={styles.section}>
            <h2>{t('topic.causes')}</h2>
            <ul className={styles.rows}>
              {causes.map((cause) => (
                <li key={cause.facts.id}>
                  <TopicRow
                    topic="causes"
                    onPress={() => {
                      open({ screen: 'cause', id: cause.facts.id });
                    }}
                  >
                    <span {...speech(cause)}>{cause.words.title}</span>
                  </TopicRow>
                </li>
              ))}
            </ul>
          </section>
        )}
        {questions.length > 0 && (
          <section className={styles.section}>
            <h2>{t('topic.questions')}</h2>
            <ul className={styles.rows}>
              {questions.map((question) => (
                <li key={question.facts.id}>
                  <QuestionRow question={question} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {checklist && <Checklist checklist={checklist} />}
      </div>
    </ExplorePage>
  );
}

function TopicHead({ topic, id }: { readonly topic: Entry<'topics'>; readonly id: TopicId }) {
  const speech = useSpeech();
  return (
    <header className={styles.head}>
      <div className={styles.chip}>
        <FamilyChip topic={id} size={3.25} />
      </div>
      <div>
        <h1 className={styles.title} {...speech(topic)}>
          {topic.words.title}
        </h1>
        <p className={styles.lead} {...speech(topic)}>
          {topic.words.lead}
        </p>
      </div>
    </header>
  );
}
