import type { Role } from '../../../../bridge/contracts/role';
import { useKiosk } from '../../../bridge/kiosk-context';
import { useRequest } from '../../../bridge/use-request';

/** Who is at the screen, as main has it; for what to offer. Main checks each request besides. */
export function useRole(): Role {
  const { bridge } = useKiosk();
  const { answer } = useRequest(() => bridge.request('access.read'));
  return answer?.role ?? 'staff';
}
