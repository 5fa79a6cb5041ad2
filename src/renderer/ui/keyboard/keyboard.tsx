import { useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { keyRows, lastRow, layerAfter, layoutName } from '../../../domain/keyboard';
import type { Key, Layer, Layout } from '../../../domain/keyboard';
import { languageOf } from '../../../domain/language';
import { Icon } from '../icon';
import styles from './keyboard.module.css';

/** The words on the keys that have one, and the names of those that show a sign. */
type KeyboardWords = Readonly<
  Record<'label' | 'space' | 'erase' | 'shift' | 'rare' | 'numbers' | 'letters' | 'hide' | 'search', string>
>;

interface Props {
  /** At least one; a key changes from one to the next. */
  readonly layouts: readonly Layout[];
  readonly words: KeyboardWords;
  readonly onType: (text: string) => void;
  readonly onErase: () => void;
  readonly onHide: () => void;
  readonly onSearch: () => void;
}

/** A finger on a key must not take the caret out of the text it types into. */
const keepFocus = (event: MouseEvent) => {
  event.preventDefault();
};
/** A key that is held down on a real keyboard types once here, as under a finger. */
const onceOnly = (event: KeyboardEvent) => {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
};

/**
 * The keyboard on the screen, one for each language. Its keys are real buttons: they act on release, answer to a switch or a real
 * keyboard, and never repeat. Keys stand where they stand on a real keyboard, so it is not mirrored from right to left.
 */
export function Keyboard({ layouts, words, onType, onErase, onHide, onSearch }: Props) {
  const [layoutIndex, setLayoutIndex] = useState(0);
  const [layer, setLayer] = useState<Layer>('letters');
  const layout = layouts[layoutIndex % layouts.length];
  const next = layouts[(layoutIndex + 1) % layouts.length];
  if (!layout || !next) return null;

  const press = (key: Key) => {
    setLayer(layerAfter(layer, key));
    if (key.does === 'type') onType(key.text);
    else if (key.does === 'erase') onErase();
    else if (key.does === 'hide') onHide();
    else if (key.does === 'search') onSearch();
    else if (key.does === 'language') setLayoutIndex((layoutIndex + 1) % layouts.length);
  };
  const draw = (key: Key, index: number) => (
    <KeyButton
      key={`${key.does}${String(index)}`}
      aKey={key}
      layer={layer}
      layout={layout}
      next={next}
      words={words}
      onPress={press}
    />
  );
  return (
    <div className={styles.keyboard} role="group" aria-label={words.label} dir="ltr" onMouseDown={keepFocus} onKeyDown={onceOnly}>
      <div className={styles.letters} data-script={languageOf(layout.language).script}>
        {keyRows(layout, layer).map((row, index) => (
          <div key={index} className={styles.row} data-inset={index === 1 && layout.hasCapitals && layer !== 'numbers'}>
            {row.map(draw)}
          </div>
        ))}
      </div>
      <div className={styles.row} data-last>
        {lastRow(layer, layouts.length).map(draw)}
      </div>
    </div>
  );
}

interface KeyProps {
  readonly aKey: Key;
  readonly layer: Layer;
  readonly layout: Layout;
  /** The keyboard that the language key would bring. */
  readonly next: Layout;
  readonly words: KeyboardWords;
  readonly onPress: (key: Key) => void;
}

function KeyButton({ aKey: key, layer, layout, next, words, onPress }: KeyProps) {
  const common = {
    type: 'button',
    className: styles.key,
    onClick: () => {
      onPress(key);
    },
  } as const;
  switch (key.does) {
    case 'type':
      return key.text === ' ' ? (
        <button {...common} data-does="space">
          {words.space}
        </button>
      ) : (
        <button {...common} data-does="type" lang={languageOf(layout.language).tag}>
          {key.text}
        </button>
      );
    case 'erase':
      return (
        <button {...common} data-does="erase" aria-label={words.erase} dir={languageOf(layout.language).direction}>
          <Icon name="backspace" size={2.5} />
        </button>
      );
    case 'shift':
      return (
        <button {...common} data-does="shift" aria-label={words.shift} aria-pressed={layer === 'capitals'}>
          <Icon name="shift" size={2.5} />
        </button>
      );
    case 'rare':
      return (
        <button
          {...common}
          data-does="rare"
          aria-label={`${layout.rareLabel} ${words.rare}`}
          aria-pressed={layer === 'rare'}
          lang={languageOf(layout.language).tag}
        >
          {layout.rareLabel}
        </button>
      );
    case 'language':
      return (
        <button {...common} data-does="language" lang={languageOf(next.language).tag}>
          {layoutName(next)}
        </button>
      );
    case 'numbers':
    case 'letters':
    case 'hide':
    case 'search':
      return (
        <button {...common} data-does={key.does}>
          {words[key.does]}
        </button>
      );
  }
}
