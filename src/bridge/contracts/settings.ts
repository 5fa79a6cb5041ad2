/** The settings, for staff: all of them to read, and a patch of some fields to change. */
import { z } from 'zod';
import { settingsShape } from '../../domain/settings';
import type { Settings, SettingsTrouble } from '../../domain/settings';
import type { Role } from './role';

/** A field that was not changed, like `session.idleSeconds`, and why: what the schema says, or that the role is too low. */
export interface RefusedField extends SettingsTrouble {
  readonly cause: 'not-valid' | 'not-allowed' | 'not-known';
}

/** The settings after a change; or nothing was changed at all. */
export type SettingsChange =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: 'refused'; readonly fields: readonly RefusedField[] }
  | { readonly ok: false; readonly reason: 'not-written' };

/** Fields that change how the kiosk feels and nothing a patient relies on: whoever is at the desk may set them. The rest is a manager's. */
const harmless: ReadonlySet<string> = new Set([
  'display.farScalePercent',
  'display.farSeatMetres',
  'display.calm',
  'display.lowerByDefault',
  'session.sound',
  'session.volumePercent',
]);

/** The least role that may change a field, like `session.sound`. */
export function needsToChange(field: string): Role {
  return harmless.has(field) ? 'staff' : 'manager';
}

/** A display, as staff may tell it from the others. Sizes are as the system shows them, in px, turned where the display is. */
export interface DisplayView {
  readonly id: string;
  /** What the system calls it; may be empty. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly isMain: boolean;
  /** True for the one the kiosk is on. */
  readonly isOwn: boolean;
}

const Fields = z.record(z.string().max(60), z.json());
type Group = keyof typeof settingsShape;
const groups = Object.keys(settingsShape) as Group[];

export const settingsInputs = {
  'settings.read': z.undefined(),
  /** By group and field. Numbers are pulled into their range; anything else that is not valid, or not for this role, changes nothing. */
  'settings.update': z.strictObject(
    Object.fromEntries(groups.map((group) => [group, Fields.optional()])) as Record<Group, z.ZodOptional<typeof Fields>>,
  ),
  'settings.displays': z.undefined(),
};

export const settingsRoles = {
  'settings.read': 'staff',
  'settings.update': 'staff',
  'settings.displays': 'staff',
} as const satisfies Record<keyof typeof settingsInputs, Role>;

export interface SettingsOutputs {
  'settings.read': Settings;
  'settings.update': SettingsChange;
  'settings.displays': readonly DisplayView[];
}
