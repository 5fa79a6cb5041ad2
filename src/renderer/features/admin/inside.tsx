import { useState } from 'react';
import { roles } from '../../../bridge/role';
import type { Role } from '../../../bridge/role';
import { useSettings } from './settings';
import { AdminShell } from './shell';
import { Wizard } from './wizard';

interface Props {
  readonly role: Role;
}

/** Behind the lock: the set-up where it is under way and a manager has come, else the staff area. */
export function Inside({ role }: Props) {
  const [settings, change] = useSettings();
  const [isLeft, setLeft] = useState(false);
  const [wasUnderWay, setUnderWay] = useState(false);
  if (!settings) return null;
  const { step } = settings.setup;
  const isUnderWay = step !== 'none' && step !== 'done' && roles.indexOf(role) >= roles.indexOf('manager');
  if (isUnderWay && !wasUnderWay) setUnderWay(true);
  // The last page says that all is done: it stays until staff go on from it.
  if (!isLeft && (isUnderWay || (wasUnderWay && step === 'done'))) {
    return (
      <Wizard
        settings={settings}
        change={change}
        onLeave={() => {
          setLeft(true);
        }}
      />
    );
  }
  return <AdminShell role={role} />;
}
