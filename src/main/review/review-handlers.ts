import type { Handlers } from '../../bridge/contract';
import { driveFolder } from '../drives/drive-folder';
import type { Drives } from '../drives/create-drives';
import type { createReview } from './create-review';

type ReviewHandlers = Pick<Handlers, Extract<keyof Handlers, `review.${string}`>>;

/** The answers to what the sign-off screens ask. */
export function reviewHandlers(
  review: ReturnType<typeof createReview>,
  drives: Pick<Drives, 'save'>,
  today: () => string,
): ReviewHandlers {
  return {
    'review.read': ({ language }) => review.read(language),
    'review.item': ({ key, language }) => review.item(key, language),
    'review.begin': review.begin,
    'review.sign': review.sign,
    'review.withdraw': ({ key, language }) => review.withdraw(key, language),
    'review.hide': ({ key, language }) => review.hide(key, language),
    'review.unhide': ({ key, language }) => review.unhide(key, language),
    'review.word': review.word,
    'review.choose': review.choose,
    'review.export': ({ drive, form }) =>
      drives.save(drive, [driveFolder, `crampwise-sign-off-${today()}.${form}`], new TextEncoder().encode(review.exported(form))),
  };
}
