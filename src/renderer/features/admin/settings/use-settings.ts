import { useEffect, useState } from 'react';
import type { SettingsChange } from '../../../../bridge/contracts/settings';
import type { Settings, SettingsPatch } from '../../../../domain/settings';
import { useKiosk } from '../../../bridge/kiosk-context';

/** The settings as main has them, undefined until they are here, and the way to change some of them. Only behind the lock. */
export function useSettings(): readonly [
  settings: Settings | undefined,
  change: (patch: SettingsPatch) => Promise<SettingsChange>,
] {
  const { bridge } = useKiosk();
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let isHere = true;
    const read = () =>
      void bridge.request('settings.read').then(
        (found) => {
          if (isHere) setSettings(found);
        },
        () => undefined, // locked meanwhile: the lock is what shows then
      );
    read();
    const stop = bridge.on('kiosk.changed', read);
    return () => {
      isHere = false;
      stop();
    };
  }, [bridge]);
  return [
    settings,
    async (patch) => {
      const changed = await bridge.request('settings.update', patch);
      if (changed.ok) setSettings(changed.settings);
      return changed;
    },
  ];
}
