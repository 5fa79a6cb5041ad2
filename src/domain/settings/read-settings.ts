import type { z } from 'zod';
import { defaultSettings, settingsShape } from './settings';
import type { Settings } from './settings';
import { currentVersion, migrate } from './migrate';

/** What was wrong with one stored value, for staff and for the log. `field` is like `session.idleSeconds`. */
export interface SettingsTrouble {
  readonly field: string;
  readonly reason: string;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings; readonly troubles: readonly SettingsTrouble[] }
  /** `newer`: written by a later release, to be kept and named. `unreadable`: not settings at all. */
  | { readonly ok: false; readonly reason: 'newer' | 'unreadable' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings out of whatever was stored. Each field is read by itself: a bad one becomes its `fallback` (the last good copy's value,
 * or the default) and is named, and never discards the rest.
 */
export function readSettings(stored: unknown, fallback: Settings = defaultSettings): ReadSettings {
  if (!isRecord(stored)) return { ok: false, reason: 'unreadable' };
  const { version } = stored;
  if (typeof version === 'number' && version > currentVersion) return { ok: false, reason: 'newer' };
  const migrated = migrate(stored);
  const troubles: SettingsTrouble[] = [];
  const settings = Object.fromEntries(
    Object.entries(settingsShape).map(([group, fields]) => {
      const storedGroup = migrated[group];
      const goodGroup = fallback[group as keyof Settings] as Record<string, unknown>;
      if (storedGroup !== undefined && !isRecord(storedGroup))
        troubles.push({ field: group, reason: 'is not a group of settings' });
      const values = Object.entries<z.ZodType>(fields).map(([field, schema]): [string, unknown] => {
        const value = isRecord(storedGroup) ? storedGroup[field] : undefined;
        if (value === undefined) return [field, goodGroup[field]];
        const parsed = schema.safeParse(value);
        if (parsed.success) return [field, parsed.data];
        troubles.push({ field: `${group}.${field}`, reason: parsed.error.issues[0]?.message ?? 'is not valid' });
        return [field, goodGroup[field]];
      });
      return [group, Object.fromEntries(values)];
    }),
  ) as unknown as Settings;
  return { ok: true, settings, troubles };
}
