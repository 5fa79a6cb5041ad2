import { roles } from '../../bridge/contract';
import type { Role } from '../../bridge/contract';

/** Who is at the screen. Held here, in main, so that a page can never promote itself (ruling 10). */
export interface Access {
  current: () => Role;
}

/** A kiosk starts locked: whoever stands before it is a visitor. */
export function createAccess(): Access {
  const role: Role = 'visitor';
  return { current: () => role };
}

/** True where `role` may do what `needed` may: each role may do all that those before it may. */
export function isAllowed(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
