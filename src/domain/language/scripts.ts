/**
 * The writing systems the kiosk has fonts for. One more is an entry here, a file in `src/renderer/scripts` for the screen and one in
 * `src/main/handout/paper-scripts` for paper; both say which languages or letters they are for.
 */

/** What the program must know of a writing system. */
export interface Script {
  /** The family of its fonts on the screen. */
  readonly screenFamily: string;
  /** The family of its fonts on paper. */
  readonly paperFamily: string;
  /** Letters that make the browser fetch the file that holds them. */
  readonly sample: string;
}

export const scripts = {
  latin: { screenFamily: 'Atkinson Hyperlegible Next Variable', paperFamily: 'Handout Latin', sample: 'aé' },
  arabic: { screenFamily: 'Noto Sans Arabic Variable', paperFamily: 'Handout Arabic', sample: 'ا' },
} as const satisfies Readonly<Record<string, Script>>;
export type ScriptName = keyof typeof scripts;
export const scriptNames = Object.keys(scripts) as ScriptName[];
