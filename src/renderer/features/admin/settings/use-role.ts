import { useEffect, useState } from 'react';
import type { Role } from '../../../../bridge/contracts/role';
import { useKiosk } from '../../../bridge/kiosk-context';

/** Who is at the screen, as main has it; for what to offer. Main checks each request besides. */
export function useRole(): Role {
  const { bridge } = useKiosk();
  const [role, setRole] = useState<Role>('staff');
  useEffect(() => {
    let isHere = true;
    void bridge.request('access.read').then((access) => {
      if (isHere) setRole(access.role);
    });
    return () => {
      isHere = false;
    };
  }, [bridge]);
  return role;
}
