import { useTranslation } from 'react-i18next';
import type { HealthRow } from '../../../../../domain/health';
import { useKiosk } from '../../../../bridge/kiosk-context';
import { momentIn } from '../../publishing';

/** The sentences of a row of the health page, in the language of the screen. The overview says the same ones. */
export function useHealthWords(): (row: HealthRow) => { readonly title: string; readonly detail: string } {
  const { t, i18n } = useTranslation('admin-health');
  const { view } = useKiosk();
  return ({ words, values }) => {
    const { at } = values;
    const said = typeof at === 'number' ? { ...values, at: momentIn(i18n.language, at, view.plan.timeZone) } : values;
    return { title: t(`rows.${words}.title`, said), detail: t(`rows.${words}.detail`, said) };
  };
}
