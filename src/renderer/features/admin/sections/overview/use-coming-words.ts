import { useTranslation } from 'react-i18next';
import { useReasons } from '../../day-timeline';
import type { Times } from '../../publishing';
import type { Coming } from './coming-up';

/** What is coming, in a sentence. */
export function useComingWords(times: Times) {
  const { t } = useTranslation('admin-overview');
  const reasons = useReasons();
  return (coming: Coming): string => {
    switch (coming.what) {
      case 'light':
        return coming.until === undefined || coming.light === 'on'
          ? t(`coming.lightNow.${coming.light}`)
          : t(`coming.light.${coming.light}`, { until: times.time(coming.until) });
      case 'loop':
        return t('coming.loop', { loop: reasons.loopName(coming.span) });
      case 'notice-up':
      case 'notice-down':
        return t(`coming.${coming.what}`, { name: coming.name });
    }
  };
}
