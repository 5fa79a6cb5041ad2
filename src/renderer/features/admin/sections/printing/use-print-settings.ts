import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../../domain/settings';
import { useToast } from '../../../../ui/toast';
import { useSettings } from '../../settings';

/** The settings, and a way to change those of printing that says so where it did not work. Resolves once main has answered. */
export function usePrintSettings(): readonly [
  settings: Settings | undefined,
  set: (patch: Partial<Settings['printing']>) => Promise<void>,
] {
  const { t } = useTranslation('admin-printing');
  const toast = useToast();
  const [settings, update] = useSettings();
  return [
    settings,
    async (patch) => {
      const changed = await update({ printing: patch }).catch(() => ({ ok: false }) as const);
      if (!changed.ok) toast({ words: t('notChanged'), tone: 'problem' });
    },
  ];
}
