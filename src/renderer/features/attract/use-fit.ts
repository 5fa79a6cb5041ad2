import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Poster type shrinks in these steps until the slide's words fit; below the last, nothing would be read from a seat. */
const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52];

/**
 * Makes a slide's words fit their box: sets `--fit` on it, from 1 downwards, until nothing overflows. A warning is never cut or left out:
 * the type gives way. `content` names what is shown; the box is measured anew when it changes, when a font has come, or the screen turns.
 */
export function useFit<E extends HTMLElement>(content: string): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      for (const size of sizes) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return;
      }
    };
    measure();
    document.fonts.addEventListener('loadingdone', measure);
    window.addEventListener('resize', measure);
    return () => {
      document.fonts.removeEventListener('loadingdone', measure);
      window.removeEventListener('resize', measure);
    };
  }, [content]);
  return box;
}
