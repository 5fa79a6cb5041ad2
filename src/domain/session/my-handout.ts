import { mostHandoutItems } from '../handout';
import type { HandoutItem, HandoutSize } from '../handout';
import type { LanguageCode } from '../language';

/** What a visitor gathers to take home, and how it shall look. Part of their visit, so reset forgets it with the rest. */
export interface MyHandout {
  /** In the order they will be printed, none of them twice. */
  readonly items: readonly HandoutItem[];
  /** Undefined until the visitor chooses: large print then goes with large text. */
  readonly size: HandoutSize | undefined;
  /** The language beside the visitor's own, if they want two. */
  readonly second: LanguageCode | undefined;
}

export type HandoutChange =
  | { readonly type: 'add'; readonly item: HandoutItem }
  | { readonly type: 'takeOut'; readonly item: HandoutItem }
  /** One place up or down the list. */
  | { readonly type: 'move'; readonly item: HandoutItem; readonly by: -1 | 1 }
  | { readonly type: 'resize'; readonly size: HandoutSize }
  | { readonly type: 'setSecond'; readonly second: LanguageCode | undefined };

export const emptyHandout: MyHandout = { items: [], size: undefined, second: undefined };

const isSame = (one: HandoutItem, other: HandoutItem) => one.kind === other.kind && one.id === other.id;

/** Where an item stands on the list, from 0; -1 where it does not. */
export function placeIn({ items }: MyHandout, item: HandoutItem): number {
  return items.findIndex((other) => isSame(item, other));
}

/** True once nothing more can be added: the screen then says so instead of offering it. */
export function isFull({ items }: MyHandout): boolean {
  return items.length >= mostHandoutItems;
}

/** The handout after a visitor's choice. What cannot be done changes nothing. */
export function changeHandout(handout: MyHandout, change: HandoutChange): MyHandout {
  const { items } = handout;
  switch (change.type) {
    case 'add':
      return isFull(handout) || placeIn(handout, change.item) !== -1 ? handout : { ...handout, items: [...items, change.item] };
    case 'takeOut':
      return { ...handout, items: items.filter((other) => !isSame(change.item, other)) };
    case 'move': {
      const from = placeIn(handout, change.item);
      const to = from + change.by;
      if (from === -1 || to < 0 || to >= items.length) return handout;
      const others = items.filter((_, place) => place !== from);
      return { ...handout, items: [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)] };
    }
    case 'resize':
      return { ...handout, size: change.size };
    case 'setSecond':
      return { ...handout, second: change.second };
  }
}
