/** The blocks of a handout as what its pages are made of. Where there is a second language, its words keep pace with the first's. */
import type { LanguageCode } from '../domain/language';
import type { Block, HandoutSize } from '../domain/handout';
import { speech } from './html';
import { diaryHtml, figure, stepHtml, withWords } from './render-block';

/** One thing a page break cannot go through. */
export interface Atom {
  readonly html: string;
  readonly stay: boolean | 'rather';
  readonly box: string | undefined;
  readonly once?: string | undefined;
  readonly part?: string | undefined;
}

/**
 * The blocks of one or two languages as atoms, in order. `around` is the language of the page. Two languages stand side by side, row by row;
 * in large print one under the other, because half a page of 18.5 pt holds three words a line.
 */
export function atomsOf(
  first: readonly Block[],
  second: readonly Block[] | undefined,
  around: LanguageCode,
  other?: LanguageCode,
  size: HandoutSize = 'standard',
): readonly Atom[] {
  if (!second || other === undefined) return first.flatMap((block) => atoms(block, withWords(block, around)));
  const rows = size === 'large' ? stackedRow : sideBySideRow;
  const beside = new Map(second.map((block) => [block.key, block]));
  return first.flatMap((block): readonly Atom[] => {
    const twin = beside.get(block.key);
    // Codes and lines have no words, sources are in their own language, and what only one language says takes the whole width.
    if (!twin || block.kind === 'codes' || block.kind === 'lines' || block.key.startsWith('sources/'))
      return atoms(block, withWords(block, around));
    if (block.kind === 'diary' && twin.kind === 'diary') return atoms(block, diaryHtml(block, around, twin, other));
    if (block.kind === 'pictures' && twin.kind === 'pictures') return picturesOnce(block, twin, around, other, rows);
    return rows(block, withWords(block, around), withWords(twin, other), other);
  });
}

type Row = (block: Block, first: string, second: string, other: LanguageCode) => readonly Atom[];

const atoms = (block: Block, html: string, stay = block.stay ?? false): readonly Atom[] => [
  { html, stay, box: block.box, once: block.once, part: block.part },
];

const sideBySideRow: Row = (block, first, second, other) =>
  atoms(block, `<div class="pair"><div>${first}</div><div${speech(other)}>${second}</div></div>`);

const stackedRow: Row = (block, first, second, other) => {
  const below = `<div class="second"${speech(other)}>${second}</div>`;
  // Names are read in one glance and never parted.
  if (block.kind === 'heading' || block.kind === 'tier' || block.kind === 'title') return atoms(block, first + below);
  const once = block.once === undefined ? {} : { once: `${block.once}/${other}` };
  return [
    ...atoms(block, first, 'rather'),
    { html: below, stay: block.stay ?? false, box: block.box, part: block.part, ...once },
  ];
};

/** The pictures once over both languages' steps, each step then a row of its own. */
function picturesOnce(
  block: Extract<Block, { kind: 'pictures' }>,
  twin: Extract<Block, { kind: 'pictures' }>,
  around: LanguageCode,
  other: LanguageCode,
  row: Row,
): readonly Atom[] {
  const drawn = `<div class="frames">${block.frames.map((frame) => figure(frame, around)).join('')}</div>`;
  return [
    ...atoms(block, drawn, 'rather'),
    ...block.steps.flatMap((step, index) => {
      const twinStep = twin.steps[index];
      const stay = index < block.steps.length - 1 ? 'rather' : (block.stay ?? false);
      return row({ ...block, stay }, stepHtml(step, around), twinStep ? stepHtml(twinStep, other) : '', other);
    }),
  ];
}
