import type { LanguageCode } from '../language';
import { changeHandout, emptyHandout } from './my-handout';
import type { HandoutChange, MyHandout } from './my-handout';
import type { Screen } from './screen';

/** The sizes a visitor can choose, as a factor (docs/design.md, Type). */
export const textScales = [1, 1.25, 1.5, 2] as const;
export type TextScale = (typeof textScales)[number];

/** One place a visitor has been: the screen, and how far down it they were, in CSS pixels. */
export interface Stop {
  readonly at: Screen;
  readonly scrollTop: number;
}

/** All that a visitor leaves on the kiosk. Made new for each visitor and dropped at reset; nothing here is ever stored. */
export interface Visit {
  readonly language: LanguageCode;
  readonly textScale: TextScale;
  readonly highContrast: boolean;
  /** Reach mode: controls in the lower part of the screen. */
  readonly lower: boolean;
  /** Where the visitor is (last) and how they came there. Never empty. */
  readonly trail: readonly Stop[];
  readonly search: string;
  /** True until the visitor has picked or confirmed a language: the language row then stands on top (docs/rules.md, rule 6). */
  readonly offersLanguages: boolean;
  readonly handout: MyHandout;
}

export type VisitEvent =
  | { readonly type: 'open'; readonly to: Screen; readonly scrollTop?: number }
  | { readonly type: 'replace'; readonly to: Screen }
  | { readonly type: 'back' }
  | { readonly type: 'home' }
  | { readonly type: 'chooseLanguage'; readonly language: LanguageCode }
  | { readonly type: 'resize'; readonly textScale: TextScale }
  | { readonly type: 'setContrast'; readonly highContrast: boolean }
  | { readonly type: 'setLower'; readonly lower: boolean }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'handout'; readonly change: HandoutChange };

const home: Stop = { at: { screen: 'home' }, scrollTop: 0 };

/** A visit that begins on `at`, in the language of the slide that was touched, with the controls lower where the clinic wants it so. Home lies beneath, so that Back leads there. */
export function beginVisit(at: Screen, language: LanguageCode, lower = false): Visit {
  const first: Stop = { at, scrollTop: 0 };
  const beginsAtBottom = at.screen === 'home' || at.screen === 'welcome';
  return {
    language,
    textScale: 1,
    highContrast: false,
    lower,
    trail: beginsAtBottom ? [first] : [home, first],
    search: '',
    offersLanguages: at.screen !== 'welcome',
    handout: emptyHandout,
  };
}

/** The stop a visitor is at. */
export function hereIn(visit: Visit): Stop {
  return visit.trail.at(-1) ?? home;
}

/** A visitor cannot wander deeper than this; the oldest steps are forgotten, home excepted. */
const longestTrail = 60;

/** What a visitor's choice makes of their visit. */
export function changeVisit(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'open': {
      const left = visit.trail.map((stop, index) =>
        index === visit.trail.length - 1 ? { ...stop, scrollTop: event.scrollTop ?? stop.scrollTop } : stop,
      );
      const trail = [...left, { at: event.to, scrollTop: 0 }];
      return { ...visit, trail: trail.length > longestTrail ? [home, ...trail.slice(-longestTrail + 1)] : trail };
    }
    case 'replace':
      return { ...visit, trail: [...visit.trail.slice(0, -1), { at: event.to, scrollTop: 0 }] };
    case 'back':
      return visit.trail.length > 1 ? { ...visit, trail: visit.trail.slice(0, -1) } : { ...visit, trail: [home] };
    case 'home':
      return { ...visit, trail: [home], search: '' };
    case 'chooseLanguage': {
      const { handout } = visit;
      const second = handout.second === event.language ? undefined : handout.second;
      return { ...visit, language: event.language, search: '', offersLanguages: false, handout: { ...handout, second } };
    }
    case 'resize':
      return { ...visit, textScale: event.textScale };
    case 'setContrast':
      return { ...visit, highContrast: event.highContrast };
    case 'setLower':
      return { ...visit, lower: event.lower };
    case 'search':
      return { ...visit, search: event.text };
    case 'handout':
      return { ...visit, handout: changeHandout(visit.handout, event.change) };
  }
}
