import type { Destination, TopicId } from '../content';
import type { SheetId } from '../handout';

/** What is looked at, printed or taken along: the visitor's own list, or a sheet that is ready. */
export type HandoutChoice = 'list' | SheetId;

/** A screen a visitor can be on. The kiosk has no address bar: going somewhere is a change of this value. */
export type Screen =
  | Destination
  | { readonly screen: 'welcome' }
  | { readonly screen: 'search'; readonly topic?: TopicId }
  | { readonly screen: 'moment'; readonly step: number }
  | { readonly screen: 'sources'; readonly kind: 'questions' | 'causes' | 'remedies' | 'stretches'; readonly id: string }
  | { readonly screen: 'about' }
  | { readonly screen: 'glossary' }
  | { readonly screen: 'handout' }
  | { readonly screen: 'handout-pages'; readonly of: HandoutChoice }
  | { readonly screen: 'take-away'; readonly of: HandoutChoice };
