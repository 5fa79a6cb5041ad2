import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useVisit } from '../../session';
import { fontSteps } from './font-steps';
import { onLayoutChange } from './on-layout-change';
import { remPx, viewHeightOf } from './view-height';

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
/** What stands around pinned warnings and not around those on the page, in rem. */
const pinnedMargins = 2.5;
/** At least this much of the view shows the text that the warnings belong to, or all of a shorter one. */
const textShare = 0.18;

const restful: WarningPlace = { place: 'below', fit: 1 };

/**
 * Rule 4 of docs/rules.md, measured in the real layout: warnings are seen in full without paging, with the text they belong to. Finds the first of these
 * that holds: below the text; pinned above it; first on the page; and then the last two again with ever smaller type. `page` names what
 * is shown. The ref goes on the element that holds `[data-warnings]` and the text, `[data-answer]`, inside the page's scroller, with
 * `data-place` and `--fit` as given here. On a page that `isLong`, warnings that can be pinned are, so that they stay in view to its end.
 */
export function useWarningPlace(page: string, isLong = false): WarningPlace & { readonly ref: RefObject<HTMLDivElement | null> } {
  const { language, lower, offersLanguages } = useVisit();
  const [turns, setTurns] = useState(0);
  const key = [page, isLong, language, lower, offersLanguages, turns].join(' ');
  const [found, setFound] = useState({ key, ...restful });
  const ref = useRef<HTMLDivElement>(null);
  // Something else is shown: measure anew from the start, before anything is painted.
  if (found.key !== key) setFound({ key, ...restful });

  useLayoutEffect(() => {
    const best = ref.current && placeIn(ref.current, lower, lower ? lowerAttempts : isLong ? longAttempts : attempts);
    if (best && best.place !== 'below') setFound({ key, ...best });
  }, [key, isLong, lower]);

  useLayoutEffect(
    () =>
      onLayoutChange(() => {
        // In the same frame, so that nobody sees the warnings move.
        flushSync(() => {
          setTurns((count) => count + 1);
        });
      }),
    [],
  );

  return { place: found.place, fit: found.fit, ref };
}

const attempts: readonly WarningPlace[] = [
  restful,
  ...fontSteps.flatMap((fit) => [
    { place: 'pinned' as const, fit },
    { place: 'first' as const, fit },
  ]),
];
/** On a long page pinned warnings are worth some of their size: down to three quarters. */
const longAttempts: readonly WarningPlace[] = [
  ...fontSteps.filter((fit) => fit >= 0.75).map((fit) => ({ place: 'pinned' as const, fit })),
  ...attempts,
];
/** In reach mode the upper part of the screen has text only, and warnings have it to themselves. */
const lowerAttempts: readonly WarningPlace[] = fontSteps.map((fit) => ({ place: 'pinned', fit }));

/** The best place for the warnings in `box`, tried out on the page itself: the first of `tries` that holds. */
function placeIn(box: HTMLElement, lower: boolean, tries: readonly WarningPlace[]): WarningPlace | undefined {
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
    const needed = fromTop(start.top) + Math.min(start.height, view * textShare);
    return place === 'pinned'
      ? height <= room && needed + pinnedMargins * remPx() <= view
      : fromTop(bottom) <= view && needed <= view;
  };
  const best = tries.find(holds) ?? tries.at(-1) ?? restful;
  box.dataset.place = best.place;
  box.style.setProperty('--fit', String(best.fit));
  warnings.style.inlineSize = '';
  return best;
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
