import type { KioskView } from '../../bridge/contract';
import { languages } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import type { Visit } from '../../domain/session';

/** 15 mm on a 16:9 screen of this diagonal, in px at 1080p: the smallest target anywhere (ruling 17). */
export function touchLeastPx(screenInches: number): number {
  const pixelsPerMm = Math.hypot(1920, 1080) / (screenInches * 25.4);
  return Math.ceil(15 * pixelsPerMm);
}

/** Puts the clinic's choices for its room on the page: the size of targets, the size of attract text, and whether anything moves. */
export function applyRoom(root: HTMLElement, { settings: { display } }: KioskView, page: Pick<Window, 'matchMedia'>): void {
  root.style.setProperty('--touch-least', `${String(touchLeastPx(display.screenInches) / 16)}rem`);
  root.style.setProperty('--far', String(display.farScalePercent / 100));
  const isCalm = display.calm || page.matchMedia('(prefers-reduced-motion: reduce)').matches;
  root.dataset.motion = isCalm ? 'calm' : 'full';
}

/** Puts a visitor's choices, or the room's defaults where there is no visit, on the page itself: theme, size, language, direction. */
export function applyLook(root: HTMLElement, visit: Visit | undefined, language: LanguageCode): void {
  root.lang = languages[language].tag;
  root.dir = languages[language].direction;
  root.dataset.theme = visit?.highContrast ? 'contrast' : 'light';
  root.style.setProperty('--t', String(visit?.textScale ?? 1));
}
