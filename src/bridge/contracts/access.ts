/** The way in for staff: PINs, roles and the lock. All of it is decided in main. */
import { z } from 'zod';
import { pinDigits, recoveryDigits } from '../../domain/access';
import type { PrintOutcome } from '../../domain/handout';
import { languageCodes } from '../../domain/language';
import { pinRoles } from './role';
import type { PinRole, Role } from './role';

/** What the way in may show before anybody has proved anything. */
export interface AccessView {
  readonly role: Role;
  /** True while no PIN has been chosen: the first thing staff do is choose one. */
  readonly isNew: boolean;
  /** True where the PINs are there but cannot be read: nobody gets in until IT resets them by the command line. */
  readonly isClosed: boolean;
  readonly shuffledKeys: boolean;
  /** How long the next PIN has to wait; 0 when it may be typed now. */
  readonly waitSeconds: number;
}

/** What became of a PIN. It never says which digit was wrong. */
export type UnlockOutcome =
  | { readonly ok: true; readonly role: Role }
  | { readonly ok: false; readonly reason: 'wrong' | 'closed' }
  | { readonly ok: false; readonly reason: 'wait'; readonly waitSeconds: number };

/** What became of a PIN that was to be chosen. `taken`: another role has it. */
export type ChooseOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'too-easy' | 'taken' | 'refused' | 'not-written' };

/** A manager's PIN was chosen, and the recovery code is told for the only time. */
export type BeginOutcome =
  { readonly ok: true; readonly role: Role; readonly recoveryCode: string } | Exclude<ChooseOutcome, { readonly ok: true }>;

/** Which roles have a PIN, for managers. */
export type PinsView = Readonly<Record<PinRole, boolean>>;

const Pin = z.string().regex(new RegExp(`^\\d{${String(pinDigits.least)},${String(pinDigits.most)}}$`));
const RecoveryCode = z.string().regex(new RegExp(`^\\d{${String(recoveryDigits)}}$`));

export const accessInputs = {
  'access.read': z.undefined(),
  /** Chooses the first PIN, the manager's. Refused once there is one. */
  'access.begin': z.strictObject({ pin: Pin }),
  'access.unlock': z.strictObject({ pin: Pin }),
  'access.lock': z.undefined(),
  /** Whether a recovery code is right, before a new PIN is thought of. Wrong ones wait like wrong PINs, on a count of their own. */
  'access.checkCode': z.strictObject({ code: RecoveryCode }),
  /** Chooses a new manager's PIN by the recovery code, which is then used up: the answer has a new one. */
  'access.recover': z.strictObject({ code: RecoveryCode, pin: Pin }),
  'access.readPins': z.undefined(),
  'access.choosePin': z.strictObject({ role: z.enum(pinRoles), pin: Pin }),
  /** Takes a role's PIN away. The manager's stays. */
  'access.removePin': z.strictObject({ role: z.enum(['staff', 'clinician']) }),
  /** Makes a new recovery code; the one before it is worth nothing from then on. */
  'access.newCode': z.undefined(),
  /** Prints the code that was just told, on a sheet of its own. Main keeps neither the code nor the page. */
  'access.printCode': z.strictObject({ code: RecoveryCode, language: z.enum(languageCodes) }),
};

export const accessRoles = {
  'access.read': 'visitor',
  'access.begin': 'visitor',
  'access.unlock': 'visitor',
  'access.lock': 'visitor',
  'access.checkCode': 'visitor',
  'access.recover': 'visitor',
  'access.readPins': 'manager',
  'access.choosePin': 'manager',
  'access.removePin': 'manager',
  'access.newCode': 'manager',
  'access.printCode': 'manager',
} as const satisfies Record<keyof typeof accessInputs, Role>;

export interface AccessOutputs {
  'access.read': AccessView;
  'access.begin': BeginOutcome;
  'access.unlock': UnlockOutcome;
  'access.lock': null;
  'access.checkCode': UnlockOutcome;
  'access.recover': BeginOutcome | UnlockOutcome;
  'access.readPins': PinsView;
  'access.choosePin': ChooseOutcome;
  'access.removePin': ChooseOutcome;
  'access.newCode': BeginOutcome;
  'access.printCode': PrintOutcome;
}
