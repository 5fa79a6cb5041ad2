/** The fonts of the report: static ones, because some PDF viewers fail on variable ones. Built in, so that the page fetches nothing. */
import latin400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline';
import latin700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline';
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?inline';
import arabic700 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?inline';

const face = (family: string, weight: number, url: string) =>
  `@font-face{font-family:'${family}';font-weight:${String(weight)};src:url(${url}) format('woff2')}`;

export const reportFonts = [
  face('Report Latin', 400, latin400),
  face('Report Latin', 700, latin700),
  face('Report Arabic', 400, arabic400),
  face('Report Arabic', 700, arabic700),
].join('');
