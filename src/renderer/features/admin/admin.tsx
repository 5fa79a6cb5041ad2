import { useEffect, useState } from 'react';
import type { AccessView } from '../../../bridge/contracts/access';
import type { LanguageCode } from '../../../domain/language';
import { useKiosk } from '../../bridge/kiosk-context';
import { loadWords, speak, staffNamespaces } from '../locale-store';
import { AdminHome } from './admin-home';
import { AdminRoot } from './shell';
import { Unlock } from './unlock';

interface Props {
  readonly language: LanguageCode;
}

/** The staff's side of the kiosk: the lock, and behind it the admin screens. Main decides who may do what; this only shows it. */
export function Admin({ language }: Props) {
  const { bridge } = useKiosk();
  const [access, setAccess] = useState<AccessView>();
  const [hasWords, setHasWords] = useState(false);
  /** The lock is open, but the recovery code is still to be read. */
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    void bridge.request('access.read').then(setAccess);
    return bridge.on('access.changed', setAccess);
  }, [bridge]);

  useEffect(() => {
    void loadWords(language, staffNamespaces)
      .then(() => speak(language))
      .then(() => {
        setHasWords(true);
      });
  }, [language]);

  if (!access || !hasWords) return null;
  return (
    <AdminRoot>
      {access.role === 'visitor' || isHeld ? <Unlock access={access} onHold={setHeld} /> : <AdminHome role={access.role} />}
    </AdminRoot>
  );
}
