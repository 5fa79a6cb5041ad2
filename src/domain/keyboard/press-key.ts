import type { Layout } from './layouts';

/** What the keys show now. Capitals and rare letters last for one letter. */
export type Layer = 'letters' | 'capitals' | 'rare' | 'numbers';

/** What a key does: it types something, or it is one of the keys with a name. */
export type Key =
  | { readonly does: 'type'; readonly text: string }
  | { readonly does: 'erase' | 'shift' | 'rare' | 'numbers' | 'letters' | 'language' | 'hide' | 'search' };

const type = (text: string): Key => ({ does: 'type', text });

/** The rows of keys above the space bar, each from left to right. */
export function keyRows(layout: Layout, layer: Layer): readonly (readonly Key[])[] {
  const letters = layer === 'numbers' ? layout.numbers : layout.letters;
  const shown = letters.map((keys, index) => {
    if (layer === 'rare' && index === 0) return layout.rare.map(type);
    return keys.map((key) => type(layer === 'capitals' ? key.toLocaleUpperCase(layout.language) : key));
  });
  const [first = [], second = [], third = []] = shown;
  const erase: Key = { does: 'erase' };
  if (layer === 'numbers') return [first, second, [...third, erase]];
  const rare: Key = { does: 'rare' };
  // Twelve letters leave no room beside them on a tall screen: the key to erase stands below.
  return layout.hasCapitals
    ? [[...first, erase], second, [{ does: 'shift' }, ...third, rare]]
    : [first, second, [rare, ...third, erase]];
}

/** The row of the space bar. The key for another language is there only where there is one. */
export function lastRow(layer: Layer, layoutCount: number): readonly Key[] {
  const language: readonly Key[] = layoutCount > 1 ? [{ does: 'language' }] : [];
  return [{ does: layer === 'numbers' ? 'letters' : 'numbers' }, ...language, type(' '), { does: 'hide' }, { does: 'search' }];
}

/** What the keys show after a key was pressed. */
export function layerAfter(layer: Layer, key: Key): Layer {
  switch (key.does) {
    case 'type':
      return layer === 'numbers' ? 'numbers' : 'letters';
    case 'shift':
      return layer === 'capitals' ? 'letters' : 'capitals';
    case 'rare':
      return layer === 'rare' ? 'letters' : 'rare';
    case 'numbers':
      return 'numbers';
    case 'letters':
    case 'language':
      return 'letters';
    default:
      return layer;
  }
}
