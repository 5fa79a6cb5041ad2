import type { KioskView } from '../../bridge/contracts/kiosk';
import { languageOf } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { panelColour, remOfMm } from '../../domain/settings';
import type { Visit } from '../../domain/session';

/** The smallest target anywhere, in mm (docs/rules.md, rule 17). */
const leastTargetMm = 15;

/** Puts the clinic's choices for its room on the page: the size of targets, the size of attract text, and whether anything moves. */
export function applyRoom(
  root: HTMLElement,
  { settings: { clinic, display } }: KioskView,
  page: Pick<Window, 'matchMedia'>,
): void {
  root.style.setProperty('--touch-least', `${String(remOfMm(leastTargetMm, display.screenInches))}rem`);
  root.style.setProperty('--panel', panelColour(clinic));
  root.style.setProperty('--far', String(display.farScalePercent / 100));
  const isCalm = display.calm || page.matchMedia('(prefers-reduced-motion: reduce)').matches;
  root.dataset.motion = isCalm ? 'calm' : 'full';
}

/** Puts a visitor's choices, or the room's defaults where there is no visit, on the page itself: theme, size, language, direction. */
export function applyLook(root: HTMLElement, visit: Visit | undefined, language: LanguageCode): void {
  root.lang = languageOf(language).tag;
  root.dir = languageOf(language).direction;
  root.dataset.theme = visit?.highContrast ? 'contrast' : 'light';
  root.style.setProperty('--t', String(visit?.textScale ?? 1));
}
