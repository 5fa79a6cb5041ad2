import { usePack } from '../../session';
import { MissingPage } from '../shell';
import { StretchPage } from './stretch-page';

interface Props {
  readonly id: string;
}

/** One stretch, step by step. */
export function StretchScreen({ id }: Props) {
  const { stretches } = usePack();
  const stretch = stretches[id];
  if (!stretch) return <MissingPage />;
  const { routine, posture, order } = stretch.facts;
  const next = Object.values(stretches)
    .filter(({ facts }) => facts.routine === routine && facts.posture === posture && facts.order > order)
    .sort((a, b) => a.facts.order - b.facts.order)[0];
  return <StretchPage key={id} stretch={stretch} next={next} />;
}
