/** The marks of the screens, as SVG text in black: what was found, how sure we are, a warning, and the mark of Crampwise. */
import { verdictShapes } from '../domain/content';
import type { Grade, ShapePart } from '../domain/content';

const octagon = 'M15.5 3H32.5L45 15.5V32.5L32.5 45H15.5L3 32.5V15.5Z';

function partSvg({ draw, width, dashes, as }: ShapePart): string {
  const look = [
    as === 'solid' ? ' fill="#000" stroke="none"' : '',
    as === 'cut' ? ' stroke="#fff"' : '',
    width === undefined ? '' : ` stroke-width="${width}"`,
    dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`,
  ].join('');
  if (draw === 'square') return `<rect x="4" y="4" width="40" height="40" rx="9"${look}/>`;
  return 'ring' in draw ? `<circle cx="24" cy="24" r="${draw.ring}"${look}/>` : `<path d="${draw.path}"${look}/>`;
}

const svg = (name: string, viewBox: string, content: string) =>
  `<svg class="${name}" viewBox="${viewBox}" aria-hidden="true" fill="none" stroke="#000" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`;

export const verdictSvg = (grade: Grade): string => svg('verdict', '0 0 48 48', verdictShapes[grade].map(partSvg).join(''));

export const barsSvg = (filled: number): string =>
  svg(
    'bars',
    '0 0 191 104',
    [40, 54, 68, 82, 96]
      .map((height, index) => {
        const [x, y] = [4 + index * 39, 100 - height];
        return index < filled
          ? `<rect x="${x}" y="${y}" width="26" height="${height}" rx="12" fill="#000" stroke="none"/>`
          : `<rect x="${x + 2.5}" y="${y + 2.5}" width="21" height="${height - 5}" rx="10"/>`;
      })
      .join(''),
  );

export const warningSvg = (): string =>
  svg(
    'sign',
    '0 0 48 48',
    `<path d="${octagon}" stroke-width="4.5"/><path d="M24 13V26"/><path d="M24 34.6V34.8" stroke-width="6"/>`,
  );
export const noteSvg = (): string =>
  svg(
    'sign',
    '0 0 48 48',
    `<circle cx="24" cy="24" r="20" stroke-width="4"/><path d="M24 23V34"/><path d="M24 14.4V14.6" stroke-width="6"/>`,
  );

const easingLine =
  'M9.1 19L8.1 19.1L7 19.4L6 19.9L5.1 20.6L4.2 21.5L3.5 22.5L2.8 23.7L2.2 25L1.8 26.5L1.3 29.6L1.3 31.2L1.4 32.8L2.1 36L2.6 37.5' +
  'L3.3 39L4.1 40.3L5 41.5L6 42.5L7.1 43.4L8.3 44.1L9.5 44.6L10.8 44.9L12.1 45L13.4 44.9L14.6 44.6L15.9 44.1L17.1 43.4L18.2 42.5' +
  'L19.2 41.5L20.2 40.3L21 39L21.7 37.5L22.3 36L22.8 34.4L23.3 31.2L23.2 28L23 26.5L22.6 25L22.1 23.7L21.5 22.5L20.8 21.5L20.1 20.6' +
  'L19.2 19.9L18.3 19.4L17.4 19.2L16.5 19.1L15.6 19.2L13.8 20.1L13 20.9L12.3 21.8L11.7 22.9L11.2 24.1L10.6 26.8L10.5 28.2L10.7 31.2' +
  'L11.5 34.2L12.1 35.6L12.8 36.9L13.6 38.1L14.5 39.1L15.5 40L16.5 40.8L17.7 41.4L18.8 41.8L20 42.1L21.1 42.2L22.3 42.1L24.5 41.4' +
  'L25.5 40.9L26.5 40.2L28.2 38.6L30.1 35.6L31.1 32.5L31.3 30.6L31.3 29.8L31.1 28.3L30.5 26.9L29.9 26.5L29.5 26.7L29.3 27.3L29.3 28.1' +
  'L29.5 29L29.9 30L30.5 31L31.8 32.2L32.8 32.8L33.9 33.2L35 33.4L36.6 33.4L38.6 33L41 32.3L42.5 32L48.2 32';

/** Never mirrored. */
export const logoSvg = (): string =>
  svg(
    'logo',
    '0 0 64 64',
    `<rect width="64" height="64" rx="19" fill="#000" stroke="none"/><path d="${easingLine}" transform="translate(8 0)" stroke="#fff" stroke-width="4.6"/>`,
  );
