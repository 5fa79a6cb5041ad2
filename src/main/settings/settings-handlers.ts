import { needsToChange } from '../../bridge/contract';
import type { Handlers, RefusedField, Role } from '../../bridge/contract';
import { settingsShape } from '../../domain/settings';
import type { SettingsPatch } from '../../domain/settings';
import { isAllowed } from '../access/create-access';
import type { createSettings } from './create-settings';

/** The settings over the bridge: what is asked for is checked field by field, against the role that is at the screen. */
export function settingsHandlers(
  settings: Pick<ReturnType<typeof createSettings>, 'read' | 'update'>,
  role: () => Role,
): Pick<Handlers, 'settings.read' | 'settings.update'> {
  return {
    'settings.read': settings.read,
    'settings.update': async (patch) => {
      const fields = Object.entries(patch).flatMap(([group, values]) =>
        Object.keys(values ?? {}).map((field) => ({ group, field, name: `${group}.${field}` })),
      );
      const refused = fields.flatMap(({ group, field, name }): RefusedField[] => {
        if (!Object.hasOwn(settingsShape[group as keyof typeof settingsShape], field))
          return [{ field: name, cause: 'not-known', reason: 'is not a setting' }];
        const needed = needsToChange(name);
        return isAllowed(role(), needed) ? [] : [{ field: name, cause: 'not-allowed', reason: `needs a ${needed}` }];
      });
      if (refused.length > 0) return { ok: false, reason: 'refused', fields: refused };
      // Checked field by field by the one writer.
      const changed = await settings.update(patch as SettingsPatch);
      if (changed.ok || changed.reason === 'not-written') return changed;
      return {
        ok: false,
        reason: 'refused',
        fields: changed.troubles.map((trouble) => ({ ...trouble, cause: 'not-valid' as const })),
      };
    },
  };
}
