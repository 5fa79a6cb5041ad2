import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { languageCodes, originalLanguage } from '../../../domain/language';
import { useLayouts } from '../../languages';
import { Keyboard } from './keyboard';
import styles from './keyboard.module.css';
import { NumberPad } from './number-pad';
import { eraseIn, typeInto } from './type-into';
import type { TextBox } from './type-into';

interface Props {
  readonly children: ReactNode;
}

/** The text box an event came from, where it asks for the keyboard with `data-keys`. */
function boxOf(target: EventTarget | null): TextBox | undefined {
  const isBox = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isBox && target.dataset.keys !== undefined && !target.disabled && !target.readOnly ? target : undefined;
}

/**
 * Brings our keyboard to the foot of the screen when a text box inside is touched, and types at its caret. The page above gives way, so
 * the box is never covered. Somebody with a real keyboard does not need it: the first real key sends it away, and from then on only a
 * finger brings it back. A box says `data-keys="letters"` or `"digits"`, and in its `lang` whose letters.
 */
export function KeyboardDock({ children }: Props) {
  const { t, i18n } = useTranslation('form');
  const [box, setBox] = useState<TextBox>();
  const dock = useRef<HTMLElement>(null);
  const hasRealKeys = useRef(false);

  const own =
    languageCodes.find((code) => code === box?.lang) ?? languageCodes.find((code) => code === i18n.language) ?? originalLanguage;
  const layouts = useLayouts(own);

  useLayoutEffect(() => {
    box?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [box, layouts.length]);

  const leaveIfUnused = () => {
    // Not before the press that took the focus away has ended: what was pressed must not move from under the finger.
    requestAnimationFrame(() => {
      const { activeElement } = document;
      if (!boxOf(activeElement) && !dock.current?.contains(activeElement)) setBox(undefined);
    });
  };
  const isPressed = useRef(false);

  const type = (text: string) => {
    if (box) typeInto(box, text);
  };
  const erase = () => {
    if (box) eraseIn(box);
  };
  const hide = () => {
    setBox(undefined);
  };
  const dialog = box?.closest('dialog');
  const keys = box && (
    <section ref={dock} className={styles.dock} aria-label={t('keyboard.label')} data-keyboard-dock>
      {box.dataset.keys === 'digits' ? (
        <NumberPad
          words={{ label: t('keyboard.label'), erase: t('keyboard.erase'), done: t('keyboard.done') }}
          onType={type}
          onErase={erase}
          onDone={() => {
            hide();
            box.blur();
          }}
        />
      ) : (
        <Keyboard
          key={own}
          layouts={layouts}
          words={{
            label: t('keyboard.label'),
            space: t('keyboard.space'),
            erase: t('keyboard.erase'),
            shift: t('keyboard.shift'),
            rare: t('keyboard.rare'),
            numbers: t('keyboard.numbers'),
            letters: t('keyboard.letters'),
            hide: t('keyboard.hide'),
            search: box instanceof HTMLTextAreaElement ? t('keyboard.newLine') : t('keyboard.done'),
          }}
          onType={type}
          onErase={erase}
          onHide={hide}
          onSearch={() => {
            if (box instanceof HTMLTextAreaElement) type('\n');
            else hide();
          }}
        />
      )}
    </section>
  );
  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- it watches which box inside is touched; the boxes are what is used
    <div
      className={styles.frame}
      onPointerDownCapture={() => {
        isPressed.current = true;
      }}
      onPointerUpCapture={() => {
        isPressed.current = false;
        leaveIfUnused();
      }}
      onPointerCancelCapture={() => {
        isPressed.current = false;
      }}
      onBlur={() => {
        if (!isPressed.current) leaveIfUnused();
      }}
      onClick={({ target, nativeEvent }) => {
        const touched = boxOf(target);
        const isMouse = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'mouse';
        if (touched && !(isMouse && hasRealKeys.current)) setBox(touched);
      }}
      onKeyDown={({ target, key }) => {
        if (!boxOf(target) || (key.length > 1 && key !== 'Backspace')) return;
        hasRealKeys.current = true;
        hide();
      }}
    >
      {children}
      {dialog && keys ? createPortal(keys, dialog) : keys}
    </div>
  );
}
