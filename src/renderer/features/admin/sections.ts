import { lazy } from 'react';
import type { ComponentType } from 'react';
import { roles } from '../../../bridge/role';
import type { Role } from '../../../bridge/role';
import type { IconName } from '../../ui/icon';
import type { SectionId, SectionProps } from './page';

export interface AdminSection {
  readonly id: SectionId;
  readonly icon: IconName;
  /** The least role it is shown to. Main checks each request besides. */
  readonly needs: Role;
  /** Its place in the sidebar, from low to high. */
  readonly order: number;
  /** Fetched when it is first opened: the default export of the section's folder. */
  readonly screen: ComponentType<SectionProps>;
}

/** The sections there are. A new one is its folder `features/admin/<section>` and one line here. */
export const sections: readonly AdminSection[] = [
  { id: 'overview', icon: 'home', needs: 'staff', order: 10, screen: lazy(() => import('./overview')) },
  { id: 'loop', icon: 'list', needs: 'staff', order: 20, screen: lazy(() => import('./loop')) },
  { id: 'use', icon: 'use', needs: 'staff', order: 80, screen: lazy(() => import('./usage')) },
  { id: 'health', icon: 'heartbeat', needs: 'staff', order: 85, screen: lazy(() => import('./health')) },
  { id: 'backup', icon: 'download', needs: 'manager', order: 90, screen: lazy(() => import('./backup')) },
  { id: 'about', icon: 'info', needs: 'staff', order: 110, screen: lazy(() => import('./about')) },
  { id: 'languages', icon: 'language', needs: 'staff', order: 50, screen: lazy(() => import('./languages')) },
  { id: 'signOff', icon: 'stethoscope', needs: 'staff', order: 60, screen: lazy(() => import('./sign-off')) },
  { id: 'printing', icon: 'print', needs: 'staff', order: 70, screen: lazy(() => import('./printing')) },
  { id: 'announcements', icon: 'megaphone', needs: 'staff', order: 30, screen: lazy(() => import('./announcements')) },
  { id: 'schedule', icon: 'clock', needs: 'staff', order: 40, screen: lazy(() => import('./schedule')) },
  { id: 'clinic', icon: 'look', needs: 'manager', order: 80, screen: lazy(() => import('./clinic')) },
  { id: 'display', icon: 'display', needs: 'staff', order: 90, screen: lazy(() => import('./display')) },
  { id: 'pin', icon: 'lock', needs: 'staff', order: 100, screen: lazy(() => import('./access')) },
];

/** The sections a role may see, in the order of the sidebar. */
export function sectionsFor(role: Role, all: readonly AdminSection[] = sections): readonly AdminSection[] {
  return all.filter(({ needs }) => roles.indexOf(role) >= roles.indexOf(needs)).toSorted((one, other) => one.order - other.order);
}
