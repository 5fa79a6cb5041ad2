import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestions } from '../../../../domain/usage';
import { useKiosk } from '../../../bridge/kiosk-context';

/** A word that is still being typed finds nothing for a moment: only what stands this long counts. */
const standsMs = 2000;

/**
 * Counts a search that found nothing, and whether it was one of our own suggestions. The word itself goes nowhere: it is only compared
 * with the suggestions, here (docs/rules.md, rule 12).
 */
export function useCountNothing(isNothing: boolean, text: string): void {
  const { t } = useTranslation('search');
  const { bridge, clock } = useKiosk();
  useEffect(() => {
    if (!isNothing) return undefined;
    return clock.after(standsMs, () => {
      const suggestion = suggestions.find((idea) => t(`ideas.${idea}`) === text);
      const counted = suggestion
        ? ({ what: 'suggestionFoundNothing', suggestion } as const)
        : ({ what: 'nothingFound' } as const);
      void bridge.request('usage.count', counted).catch(() => undefined);
    });
  }, [bridge, clock, isNothing, t, text]);
}
