import { useCallback, useEffect, useState } from 'react';
import type { SignOffOutcome, SignOffView } from '../../../../../bridge/contracts/sign-off';
import type { Role } from '../../../../../bridge/contracts/role';
import type { LanguageCode } from '../../../../../domain/language';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { loadWords } from '../../../locale-store';

/** The sign-off list in one language, and who is at the screen. */
export interface Review {
  /** Undefined until it has been read. */
  readonly view: SignOffView | undefined;
  readonly role: Role;
  readonly isUnreadable: boolean;
  /** Takes up what a request answered; says false where it was refused. */
  readonly take: (outcome: SignOffOutcome) => boolean;
  readonly again: () => void;
}

/** Reads the list, and again in each new language. What was read before stays until the new is there. */
export function useSignOff(language: LanguageCode): Review {
  const { bridge } = useKiosk();
  const [view, setView] = useState<SignOffView>();
  const [role, setRole] = useState<Role>('staff');
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isWanted = true;
    // A text's placeholders are filled with words of its own language.
    Promise.all([
      bridge.request('signOff.read', { language }),
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

  const take = useCallback((outcome: SignOffOutcome) => {
    if (outcome.ok) setView(outcome.view);
    return outcome.ok;
  }, []);
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);
  return { view, role, isUnreadable, take, again };
}
