/** A text under a caret. `caret` counts UTF-16 units from the beginning and never stands inside a letter. */
export interface TypedText {
  readonly text: string;
  readonly caret: number;
}

/** Longer than any question, so that nobody fills the kiosk by leaning on a key. In UTF-16 units. */
export const longestText = 80;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Puts `addition` at the caret; what would make the text too long is left out. */
export function insertText({ text, caret }: TypedText, addition: string): TypedText {
  const place = within(text, caret);
  if (text.length + addition.length > longestText) return { text, caret: place };
  return { text: text.slice(0, place) + addition + text.slice(place), caret: place + addition.length };
}

/** Takes away the letter before the caret, with its accents. */
export function eraseLetter({ text, caret }: TypedText): TypedText {
  const place = within(text, caret);
  const last = [...letters.segment(text.slice(0, place))].at(-1);
  return last === undefined ? { text, caret: 0 } : { text: text.slice(0, last.index) + text.slice(place), caret: last.index };
}

const within = (text: string, caret: number) => Math.max(0, Math.min(caret, text.length));
