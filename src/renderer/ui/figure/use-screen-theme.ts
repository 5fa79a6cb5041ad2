import { useSyncExternalStore } from 'react';
import type { FigureTheme } from '../../../illustration';

type ScreenTheme = Exclude<FigureTheme, 'print'>;

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

function read(): ScreenTheme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'night' || theme === 'contrast' ? theme : 'light';
}

/** The theme on the page's root element (`data-theme`), light when none is named. */
export const useScreenTheme = (): ScreenTheme => useSyncExternalStore(subscribe, read, () => 'light');
