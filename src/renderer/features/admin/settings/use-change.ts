import { useTranslation } from 'react-i18next';
import type { Settings, SettingsPatch } from '../../../../domain/settings';
import { useToast } from '../../../ui/toast';
import { useSettings } from './use-settings';

/** The settings, and a way to change them that says so where it did not work. Resolves to true where it did. */
export function useChange(): readonly [settings: Settings | undefined, change: (patch: SettingsPatch) => Promise<boolean>] {
  const { t } = useTranslation('admin-settings');
  const toast = useToast();
  const [settings, update] = useSettings();
  return [
    settings,
    async (patch) => {
      const changed = await update(patch).catch(() => ({ ok: false, reason: 'not-written' }) as const);
      if (changed.ok) return true;
      toast({ words: t(changed.reason === 'not-written' ? 'notWritten' : 'refused'), tone: 'problem' });
      return false;
    },
  ];
}
