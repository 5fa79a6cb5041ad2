import { languages } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Visit } from '../../domain/session';

/** 15 mm on a 16:9 screen of this diagonal, in px at 1080p: the smallest target anywhere (ruling 17). */
export function touchLeastPx(screenInches: number): number {
  const pixelsPerMm = Math.hypot(1920, 1080) / (screenInches * 25.4);
  return Math.ceil(15 * pixelsPerMm);
}

/** Puts a visitor's choices, or the room's defaults where there is no visit, on the page itself: theme, size, language, direction. */
export function applyLook(root: HTMLElement, visit: Visit | undefined, language: LanguageCode): void {
  root.lang = languages[language].tag;
  root.dir = languages[language].direction;
  root.dataset.theme = visit?.highContrast ? 'contrast' : 'light';
  root.style.setProperty('--t', String(visit?.textScale ?? 1));
}
