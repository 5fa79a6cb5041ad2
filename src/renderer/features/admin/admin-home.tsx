import { useState } from 'react';
import { roles } from '../../../bridge/contracts/role';
import type { Role } from '../../../bridge/contracts/role';
import { SetupContext } from './page';
import { useSettings } from './settings';
import { AdminShell } from './shell';
import { Setup } from './setup';

interface Props {
  readonly role: Role;
}

/** Behind the lock: the set-up where it is under way and a manager has come, else the staff area. */
export function AdminHome({ role }: Props) {
  const [settings, change] = useSettings();
  const [isLeft, setLeft] = useState(false);
  const [wasUnderWay, setUnderWay] = useState(false);
  if (!settings) return null;
  const { step } = settings.setup;
  const maySetUp = roles.indexOf(role) >= roles.indexOf('manager');
  const isUnderWay = step !== 'none' && step !== 'done' && maySetUp;
  if (isUnderWay && !wasUnderWay) setUnderWay(true);
  // The last page says that all is done: it stays until staff go on from it.
  if (!isLeft && (isUnderWay || (wasUnderWay && step === 'done'))) {
    return (
      <Setup
        settings={settings}
        change={change}
        onLeave={() => {
          setLeft(true);
        }}
      />
    );
  }
  const setUpAgain = () => {
    void change({ setup: { step: 'region' } }).then(() => {
      setLeft(false);
    });
  };
  return (
    <SetupContext value={maySetUp ? setUpAgain : undefined}>
      <AdminShell role={role} />
    </SetupContext>
  );
}
