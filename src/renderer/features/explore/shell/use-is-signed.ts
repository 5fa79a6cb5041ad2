import type { Entry } from '../../../../domain/content';
import { hereIn } from '../../../../domain/session';
import { usePack, useVisit } from '../../session';

const kindOf = { question: 'questions', cause: 'causes', remedy: 'remedies', stretch: 'stretches' } as const;

/** True on the page of one item whose words somebody here has signed for: the mark of a draft falls there first, page by page. */
export function useIsSigned(): boolean {
  const { at } = hereIn(useVisit());
  const pack = usePack();
  if (at.screen !== 'question' && at.screen !== 'cause' && at.screen !== 'remedy' && at.screen !== 'stretch') return false;
  const entry: Entry | undefined = pack[kindOf[at.screen]][at.id];
  return entry?.checked.state === 'signed';
}
