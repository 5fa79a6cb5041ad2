import type { HandoutRequest, HandoutSize } from '../../../../domain/handout';
import type { HandoutChoice, Visit } from '../../../../domain/session';

/** The size of print: as chosen, and until then as large as the visitor reads the screen. */
export function sizeOf({ handout, textScale }: Visit): HandoutSize {
  return handout.size ?? (textScale >= 1.5 ? 'large' : 'standard');
}

/** What main is asked to show or print: ids and languages, never words. */
export function requestOf(of: HandoutChoice, visit: Visit): HandoutRequest {
  const { items, second } = visit.handout;
  return {
    of: of === 'list' ? { kind: 'list', items: [...items] } : { kind: 'sheet', sheet: of },
    language: visit.language,
    ...(second === undefined ? {} : { second }),
    size: sizeOf(visit),
  };
}
