import { describe, expect, it } from 'vitest';
import type { Input, Role } from '../../bridge/contract';
import { createMemoryLogger } from '../log/logger.fake';
import { createSettings } from './create-settings';
import { createMemorySettingsFile } from './settings-file.fake';
import { settingsHandlers } from './settings-handlers';

const open = (role: Role) => {
  const settings = createSettings(createMemorySettingsFile({}), createMemoryLogger());
  const handlers = settingsHandlers(settings, () => role);
  return { settings, update: (patch: Input<'settings.update'>) => handlers['settings.update'](patch) };
};

describe('changing settings', () => {
  it('answers the new settings, with numbers pulled into their range', async () => {
    const { settings, update } = open('manager');
    const changed = await update({ clinic: { name: ' Elm ' }, session: { idleSeconds: 5 } });
    expect(changed).toMatchObject({ ok: true, settings: { clinic: { name: 'Elm' }, session: { idleSeconds: 20 } } });
    expect(settings.read().clinic.name).toBe('Elm');
  });

  it('lets staff change what is harmless, and nothing else', async () => {
    const { settings, update } = open('staff');
    expect(await update({ session: { sound: false } })).toMatchObject({ ok: true });
    expect(await update({ session: { sound: true }, clinic: { emergencyNumber: '1' } })).toEqual({
      ok: false,
      reason: 'refused',
      fields: [{ field: 'clinic.emergencyNumber', cause: 'not-allowed', reason: 'needs a manager' }],
    });
    expect(settings.read().session.sound).toBe(false);
  });

  it('names each field that is not valid, and changes none', async () => {
    const { settings, update } = open('clinician');
    const changed = await update({ place: { timeZone: 'Mars/North' }, clinic: { name: 'Elm', panelColour: 'red' } });
    expect(changed).toMatchObject({ ok: false, reason: 'refused' });
    expect(!changed.ok && changed.reason === 'refused' && changed.fields.map(({ field }) => field)).toEqual([
      'clinic.panelColour',
      'place.timeZone',
    ]);
    expect(settings.read().clinic.name).toBe('');
  });

  it.each(['constructor', '__proto__', 'toString', 'nothing'])('does not know a setting called %s', async (field) => {
    const { update } = open('manager');
    expect(await update({ clinic: Object.fromEntries([[field, 'x']]) })).toMatchObject({
      ok: false,
      fields: [{ field: `clinic.${field}`, cause: 'not-known' }],
    });
  });
});
