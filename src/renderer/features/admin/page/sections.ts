import { roles } from '../../../../bridge/contracts/role';
import type { Role } from '../../../../bridge/contracts/role';
import type { IconName } from '../../../ui/icon';

interface AdminSection {
  /** The name of its folder in `features/admin/sections`, and of its words: `locales/<language>/admin-<id>.json`. */
  readonly id: string;
  /** Its name in the sidebar, as namespace and key of the words. */
  readonly label: string;
  readonly icon: IconName;
  /** The least role it is shown to. Main checks each request besides. */
  readonly requiredRole: Role;
}

/** The sections of the staff area, in the order of the sidebar. See docs/adding-an-admin-section.md. */
export const sections = [
  { id: 'overview', label: 'admin-overview:section', icon: 'home', requiredRole: 'staff' },
  { id: 'loop', label: 'admin-loop:section', icon: 'list', requiredRole: 'staff' },
  { id: 'announcements', label: 'admin-announcements:section', icon: 'megaphone', requiredRole: 'staff' },
  { id: 'schedule', label: 'admin-schedule:section', icon: 'clock', requiredRole: 'staff' },
  { id: 'languages', label: 'admin-languages:section', icon: 'language', requiredRole: 'staff' },
  { id: 'sign-off', label: 'admin-sign-off:section', icon: 'stethoscope', requiredRole: 'staff' },
  { id: 'printing', label: 'admin-printing:section', icon: 'print', requiredRole: 'staff' },
  { id: 'usage', label: 'admin-usage:section', icon: 'use', requiredRole: 'staff' },
  { id: 'clinic', label: 'admin-settings:clinic.section', icon: 'look', requiredRole: 'manager' },
  { id: 'health', label: 'admin-health:section', icon: 'heartbeat', requiredRole: 'staff' },
  { id: 'backup', label: 'admin-backup:section', icon: 'download', requiredRole: 'manager' },
  { id: 'display', label: 'admin-settings:display.section', icon: 'display', requiredRole: 'staff' },
  { id: 'access', label: 'admin-settings:access.section', icon: 'lock', requiredRole: 'staff' },
  { id: 'about', label: 'admin-about:section', icon: 'info', requiredRole: 'staff' },
] as const satisfies readonly AdminSection[];

/** The id of a section: the name of its folder. */
export type SectionId = (typeof sections)[number]['id'];

/** The sections a role may see, in the order of the sidebar. Each role may do all that those before it may. */
export function sectionsFor(role: Role): readonly (typeof sections)[number][] {
  return sections.filter(({ requiredRole }) => roles.indexOf(role) >= roles.indexOf(requiredRole));
}

/** What a section's screen is given. */
export interface SectionProps {
  /** What to open in it, where another section asked for something: a loop's id, an announcement's id. */
  readonly target?: string | undefined;
}
