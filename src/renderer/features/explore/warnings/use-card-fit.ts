import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { fontSteps } from './font-steps';
import { onLayoutChange } from './on-layout-change';
import { viewHeightOf } from './view-height';

/**
 * For a list of cards that each carry warnings: makes the warnings of a long card smaller, until the card's `[data-whole]` part, name,
 * grade and warnings, can be seen in one view (docs/rules.md, rule 4). The ref goes on the element around the cards; `list` names what is shown.
 */
export function useCardFit(list: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const scroller = ref.current?.closest<HTMLElement>('[data-scroller]');
      if (!ref.current || !scroller) return;
      const view = viewHeightOf(scroller);
      for (const card of ref.current.querySelectorAll<HTMLElement>('[data-whole]')) {
        for (const fit of fontSteps) {
          card.style.setProperty('--fit', String(fit));
          if (card.getBoundingClientRect().height <= view) break;
        }
      }
    };
    measure();
    return onLayoutChange(measure);
  }, [list]);
  return ref;
}
