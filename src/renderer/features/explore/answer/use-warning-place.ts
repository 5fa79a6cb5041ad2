import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useVisit } from '../../session';
import { remPx, viewHeightOf } from './view-height';
import { onNewLook } from './on-new-look';
import { fits } from './fits';

/**
 * Where the warnings stand: `below` the short answer, as the design has it; `pinned` on top while the page scrolls; or `first` on the
 * page. `fit` makes their type smaller, from 1 downwards.
 */
export interface WarningPlace {
  readonly place: 'below' | 'pinned' | 'first';
  readonly fit: number;
}

/** Pinned warnings may take this much of the view: less would be left to read in than is comfortable. */
const pinnedShare = 0.45;
/** At least this much of the view shows the text that the warnings belong to, or all of a shorter one. */
const textShare = 0.18;

const restful: WarningPlace = { place: 'below', fit: 1 };

/**
 * Ruling 4, measured in the real layout: warnings are seen in full without paging, with the text they belong to. Finds the first of these
 * that holds: below the text, pinned above it, above it at full size, above it and smaller. `page` names what is shown; the ref goes on
 * the element that holds `[data-warnings]` and the text, `[data-answer]`, inside the page's scroller, with `data-place` and `--fit`
 * as given here.
 */
export function useWarningPlace(page: string): WarningPlace & { readonly ref: RefObject<HTMLDivElement | null> } {
  const { language, lower, offersLanguages } = useVisit();
  const [turns, setTurns] = useState(0);
  const key = [page, language, lower, offersLanguages, turns].join(' ');
  const [found, setFound] = useState({ key, ...restful });
  const ref = useRef<HTMLDivElement>(null);
  // Something else is shown: measure anew from the start, before anything is painted.
  if (found.key !== key) setFound({ key, ...restful });

  useLayoutEffect(() => {
    const best = ref.current && placeIn(ref.current, lower);
    if (best && best.place !== 'below') setFound({ key, ...best });
  }, [key, lower]);

  useLayoutEffect(
    () =>
      onNewLook(() => {
        // In the same frame, so that nobody sees the warnings move.
        flushSync(() => {
          setTurns((count) => count + 1);
        });
      }),
    [],
  );

  return { place: found.place, fit: found.fit, ref };
}

/** The best place for the warnings in `box`, tried out on the page itself. */
function placeIn(box: HTMLElement, lower: boolean): WarningPlace | undefined {
  const scroller = box.closest<HTMLElement>('[data-scroller]');
  const warnings = box.querySelector<HTMLElement>('[data-warnings]');
  const text = box.querySelector<HTMLElement>('[data-answer]');
  if (!scroller || !warnings || !text) return undefined;
  const view = viewHeightOf(scroller);
  const room = lower ? upperHeight() : view * pinnedShare;
  const fromTop = (edge: number) => edge - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const holds = ({ place, fit }: WarningPlace) => {
    box.dataset.place = place === 'below' ? 'below' : 'first';
    box.style.setProperty('--fit', String(fit));
    warnings.style.inlineSize = place === 'pinned' ? `${String(widthOf(scroller.closest('main') ?? scroller))}px` : '';
    const { bottom, height } = warnings.getBoundingClientRect();
    if (lower) return height <= room;
    const start = text.getBoundingClientRect();
    const isBesideText = fromTop(start.top) + Math.min(start.height, view * textShare) <= view;
    return isBesideText && (place === 'pinned' ? height <= room : fromTop(bottom) <= view);
  };
  const best = (lower ? lowerAttempts : attempts).find(holds) ?? lastOf(lower ? lowerAttempts : attempts);
  box.dataset.place = best.place;
  box.style.setProperty('--fit', String(best.fit));
  warnings.style.inlineSize = '';
  return best;
}

const attempts: readonly WarningPlace[] = [
  restful,
  { place: 'pinned', fit: 1 },
  ...fits.map((fit) => ({ place: 'first' as const, fit })),
];
/** In reach mode the upper part of the screen has text only, and warnings have it to themselves. */
const lowerAttempts: readonly WarningPlace[] = fits.map((fit) => ({ place: 'pinned', fit }));

function lastOf(places: readonly WarningPlace[]): WarningPlace {
  return places.at(-1) ?? restful;
}

/** The inner width of an element, in px. */
function widthOf(element: Element): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

/** What reach mode leaves above the controls: 45 % of a wide screen, 40 % of a tall one, less its margins, in px. */
function upperHeight(): number {
  const share = window.innerHeight > window.innerWidth ? 0.4 : 0.45;
  return window.innerHeight * share - 6 * remPx();
}
