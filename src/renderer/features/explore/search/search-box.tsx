import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../../domain/keyboard';
import type { TypedText } from '../../../../domain/keyboard';
import { languageCodes, languageOf } from '../../../../domain/language';
import type { LanguageCode } from '../../../../domain/language';
import { Icon } from '../../../ui/icon';
import { useVisit } from '../../session';
import styles from './search-box.module.css';

interface Props {
  readonly typed: TypedText;
  readonly onChange: (typed: TypedText) => void;
  /** Enter on a real keyboard. */
  readonly onSearch: () => void;
  /** The box was touched: the keyboard on the screen is wanted. */
  readonly onTouch?: (() => void) | undefined;
  /** Takes the focus as the page opens, so that a real keyboard types at once. */
  readonly isTyping: boolean;
}

/** The language typed letters are taken for: the visitor's, or where its letters run the other way, the first that is written so. */
const languageFor = (own: LanguageCode, direction: 'ltr' | 'rtl'): LanguageCode =>
  [own, ...languageCodes].find((code) => languageOf(code).direction === direction) ?? own;

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The search box. A real text field takes what is typed on a real keyboard and tells a screen reader; its text and a caret that stands
 * still and never blinks are drawn above it. `inputmode="none"` keeps the system's own keyboard away.
 */
export function SearchBox({ typed, onChange, onSearch, onTouch, isTyping }: Props) {
  const { t } = useTranslation('search');
  const { language } = useVisit();
  const field = useRef<HTMLInputElement>(null);
  const drawn = useRef<HTMLSpanElement>(null);
  const caret = useRef<HTMLSpanElement>(null);
  const { text } = typed;
  const direction = text === '' ? languageOf(language).direction : rightToLeft.test(text) ? 'rtl' : 'ltr';
  const speech = { dir: direction, lang: languageOf(languageFor(language, direction)).tag };

  useLayoutEffect(() => {
    if (isTyping) field.current?.focus({ preventScroll: true });
  }, [isTyping]);

  useLayoutEffect(() => {
    const [input, box, line, mark] = [field.current, drawn.current, drawn.current?.firstElementChild, caret.current];
    if (!input || !box || !(line instanceof HTMLElement) || !mark) return;
    if (input.selectionStart !== typed.caret || input.selectionEnd !== typed.caret)
      input.setSelectionRange(typed.caret, typed.caret);
    // A text longer than the box is moved until its caret can be seen, whichever way it is written.
    line.style.translate = 'none';
    const [frame, place] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
    const by = Math.min(0, frame.right - place.right - 2) || Math.max(0, frame.left - place.left + 2);
    line.style.translate = `${String(by)}px`;
    input.scrollLeft = -by;
  }, [typed]);

  return (
    <div className={styles.box} data-typing={isTyping}>
      <Icon name="search" size={2.5} />
      <div className={styles.field}>
        <span ref={drawn} className={styles.drawn} aria-hidden="true" {...speech}>
          <span className={styles.line}>
            {text.slice(0, typed.caret)}
            {isTyping && <span ref={caret} className={styles.caret} />}
            {text.slice(typed.caret)}
            {text === '' && <span className={styles.placeholder}>{t('placeholder')}</span>}
          </span>
        </span>
        <input
          ref={field}
          className={styles.input}
          type="text"
          inputMode="none"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={longestText}
          aria-label={t('box')}
          value={text}
          {...speech}
          onChange={({ target }) => {
            onChange({ text: target.value, caret: target.selectionStart ?? target.value.length });
          }}
          onSelect={({ currentTarget }) => {
            const place = currentTarget.selectionStart ?? text.length;
            if (place !== typed.caret) onChange({ text, caret: place });
          }}
          onClick={onTouch}
          onKeyDown={({ key }) => {
            if (key === 'Enter') onSearch();
          }}
        />
      </div>
      {text !== '' && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            onChange({ text: '', caret: 0 });
          }}
        >
          <Icon name="cross" size={1.75} />
          <span>{t('clear')}</span>
        </button>
      )}
    </div>
  );
}
