import { usePack } from '../../session';
import { AnswerPage } from './answer-page';
import { MissingPage } from '../shell';

interface Props {
  readonly id: string;
}

/** One thing that can cause cramps. Causes have no grade (docs/rules.md, rule 2). */
export function CauseScreen({ id }: Props) {
  const cause = usePack().causes[id];
  if (!cause) return <MissingPage />;
  const { title, picture } = cause.words;
  return (
    <AnswerPage key={id} kind="causes" entry={cause} family="causes" title={title} scene={cause.facts.scene} picture={picture} />
  );
}
