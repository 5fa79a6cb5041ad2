import type answer from '../../../locales/en/answer.json';
import type evidence from '../../../locales/en/evidence.json';
import type paper from '../../../locales/en/paper.json';
import type shared from '../../../locales/en/shared.json';

/** The words a handout is made with, in one language: its own, and those it shares with the screens. */
export interface PaperWords {
  readonly answer: typeof answer;
  readonly evidence: typeof evidence;
  readonly paper: typeof paper;
  readonly shared: typeof shared;
}

/** A text of the interface with its placeholders filled. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
