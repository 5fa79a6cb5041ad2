import type { Checked } from '../content';

/** What a page of several items may say of their sign-off in one line. */
export type Together =
  | { readonly state: 'signed'; readonly by: string; readonly role: string; readonly on: string }
  /** Signed by several people; `on` is the day of the oldest signature. */
  | { readonly state: 'signed-by-several'; readonly on: string }
  /** `signed` of `of` items are signed, which is not all. */
  | { readonly state: 'open'; readonly signed: number; readonly of: number };

/** The sign-off of everything on a page: it counts as checked where every item is. A page with nothing on it is not. */
export function together(all: readonly Checked[]): Together {
  const signed = all.flatMap((checked) => (checked.state === 'signed' ? [checked] : []));
  const [first] = [...signed].sort((a, b) => (a.on < b.on ? -1 : 1));
  if (!first || signed.length < all.length) return { state: 'open', signed: signed.length, of: all.length };
  const isOne = signed.every(({ by, role }) => by === first.by && role === first.role);
  return isOne ? { state: 'signed', by: first.by, role: first.role, on: first.on } : { state: 'signed-by-several', on: first.on };
}
