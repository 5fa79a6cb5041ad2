/** The way in for staff: PINs, roles and the lock. All of it is decided in main. */
import { z } from 'zod';
import type { Role } from '../role';

/** What the way in may show before anybody has proved anything. */
export interface AccessView {
  readonly role: Role;
  /** True while no PIN has been chosen: the first thing staff do is choose one. */
  readonly isNew: boolean;
}

/** What became of a PIN. It never says which digit was wrong. */
export type UnlockOutcome =
  | { readonly ok: true; readonly role: Role }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'wait'; readonly waitSeconds: number };

/** 6 to 10 digits (ruling 10). */
const Pin = z.string().regex(/^\d{6,10}$/);

export const accessInputs = {
  'access.read': z.undefined(),
  /** Chooses the first PIN, the manager's. Refused once there is one. */
  'access.begin': z.strictObject({ pin: Pin }),
  'access.unlock': z.strictObject({ pin: Pin }),
  'access.lock': z.undefined(),
};

export const accessNeeds = {
  'access.read': 'visitor',
  'access.begin': 'visitor',
  'access.unlock': 'visitor',
  'access.lock': 'visitor',
} as const satisfies Record<keyof typeof accessInputs, Role>;

export interface AccessOutputs {
  'access.read': AccessView;
  'access.begin': UnlockOutcome;
  'access.unlock': UnlockOutcome;
  'access.lock': null;
}
