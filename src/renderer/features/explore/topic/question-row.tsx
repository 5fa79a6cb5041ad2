import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { Verdict } from '../../../ui/marks';
import { wordsIn } from '../../locale-store';
import { useOpen, usePack } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import { TopicRow } from './topic-row';
import styles from './question-row.module.css';

interface Props {
  readonly question: Entry<'questions'>;
}

/** A question, and where it is about something graded what was found of it: shape, label and reason, never a label alone (docs/rules.md, rule 2). */
export function QuestionRow({ question }: Props) {
  const { remedies } = usePack();
  const open = useOpen();
  const speech = useSpeech();
  const remedy = remedies[question.facts.remedy ?? ''];
  return (
    <TopicRow
      topic={question.facts.topic}
      end={remedy && <Found remedy={remedy} />}
      onPress={() => {
        open({ screen: 'question', id: question.facts.id });
      }}
    >
      <span {...speech(question)}>{question.words.question}</span>
    </TopicRow>
  );
}

function Found({ remedy }: { readonly remedy: Entry<'remedies'> }) {
  const { t } = useTranslation('evidence');
  const speech = useSpeech();
  const { grade } = remedy.facts;
  const english = useEnglishBeside()(remedy);
  return (
    <span className={styles.found}>
      <Verdict grade={grade} size={2.75} className={styles.verdict ?? ''} />
      <span className={styles.words}>
        <span className={styles.remedy} {...speech(remedy)}>
          {remedy.words.title}
        </span>
        <strong className={styles.label}>{t(`label.${grade}`)}</strong>
        <span className={styles.reason} {...speech(remedy)}>
          {remedy.words.reason}
        </span>
        {english && grade === 'not-advised' && (
          <span className={styles.english} lang="en" dir="ltr">
            {`${wordsIn('en', 'evidence')(`label.${grade}`)}. ${english.reason}`}
          </span>
        )}
      </span>
    </span>
  );
}
