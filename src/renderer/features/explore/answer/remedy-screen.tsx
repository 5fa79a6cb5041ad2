import { usePack } from '../../session';
import { AnswerPage } from './answer-page';
import { MissingPage } from '../shell';

interface Props {
  readonly id: string;
}

/** One treatment or habit, with what the studies found. */
export function RemedyScreen({ id }: Props) {
  const remedy = usePack().remedies[id];
  if (!remedy) return <MissingPage />;
  const family = remedy.facts.group === 'prevention' ? 'habits' : 'remedies';
  return <AnswerPage key={id} kind="remedies" entry={remedy} family={family} title={remedy.words.title} remedy={remedy} />;
}
