import { usePack } from '../../session';
import { AnswerPage } from './answer-page';
import { MissingPage } from '../shell';

interface Props {
  readonly id: string;
}

/** One question that patients ask. */
export function QuestionScreen({ id }: Props) {
  const pack = usePack();
  const question = pack.questions[id];
  if (!question) return <MissingPage />;
  const { topic, remedy, signs, scene } = question.facts;
  return (
    <AnswerPage
      key={id}
      kind="questions"
      entry={question}
      family={pack.topics[topic]?.facts.family ?? 'about'}
      title={question.words.question}
      remedy={remedy === undefined ? undefined : pack.remedies[remedy]}
      isRemedyNamed
      signs={signs}
      scene={scene}
    />
  );
}
