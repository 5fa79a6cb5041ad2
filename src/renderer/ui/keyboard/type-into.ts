import { eraseLetter } from '../../../domain/keyboard';

/** What the keyboard on the screen can type into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Puts `text` in place of what is selected, as a real key would; what does not fit is left out. */
export function typeInto(box: TextBox, text: string): void {
  const [start, end] = selectionOf(box);
  const limit = Number(box.getAttribute('maxlength') ?? Infinity);
  if (box.value.length - (end - start) + text.length > limit) return;
  write(box, box.value.slice(0, start) + text + box.value.slice(end), start + text.length);
}

/** Takes away what is selected, or the letter before the caret with its accents. */
export function eraseIn(box: TextBox): void {
  const [start, end] = selectionOf(box);
  const from = start === end ? eraseLetter({ text: box.value, caret: start }).caret : start;
  if (from === end) return;
  write(box, box.value.slice(0, from) + box.value.slice(end), from);
}

const selectionOf = (box: TextBox): readonly [number, number] => {
  const end = box.selectionEnd ?? box.value.length;
  return [box.selectionStart ?? end, end];
};

/** Writes past React's own setter, so that React notices a change and tells the form, as after a real key. */
function write(box: TextBox, text: string, caret: number): void {
  const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, text);
  box.setSelectionRange(caret, caret);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
