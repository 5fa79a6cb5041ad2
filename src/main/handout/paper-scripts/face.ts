/** One `@font-face` rule of paper. `url` is a whole WOFF2 file as a data URL, `range` the letters it is for. */
export const face = (family: string, weight: number, url: string, range: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:url(${url}) format('woff2');unicode-range:${range}}`;
