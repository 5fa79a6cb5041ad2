import { useCallback, useEffect, useState } from 'react';
import type { ReviewOutcome, ReviewView, Role } from '../../../../bridge/contract';
import type { LanguageCode } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { loadWords } from '../../library';

/** The sign-off list in one language, and who is at the screen. */
export interface Review {
  /** Undefined until it has been read. */
  readonly view: ReviewView | undefined;
  readonly role: Role;
  readonly isUnreadable: boolean;
  /** Takes up what a request answered; says false where it was refused. */
  readonly take: (outcome: ReviewOutcome) => boolean;
  readonly again: () => void;
}

/** Reads the list, and again in each new language. What was read before stays until the new is there. */
export function useReview(language: LanguageCode): Review {
  const { bridge } = useKiosk();
  const [view, setView] = useState<ReviewView>();
  const [role, setRole] = useState<Role>('staff');
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isWanted = true;
    // A text's placeholders are filled with words of its own language.
    Promise.all([
      bridge.request('review.read', { language }),
      bridge.request('access.read'),
      loadWords(language, ['shared', 'evidence', 'answer']),
    ]).then(
      ([read, access]) => {
        if (!isWanted) return;
        setView(read);
        setRole(access.role);
        setIsUnreadable(false);
      },
      () => {
        if (isWanted) setIsUnreadable(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [bridge, language, turn]);

  const take = useCallback((outcome: ReviewOutcome) => {
    if (outcome.ok) setView(outcome.view);
    return outcome.ok;
  }, []);
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);
  return { view, role, isUnreadable, take, again };
}
