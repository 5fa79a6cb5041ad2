/** The handout as HTML text: first all in one column to be measured, then page by page as it prints. */
import type { LanguageCode } from '../domain/language';
import type { Paper } from '../domain/settings';
import { html, speech } from './html';
import { fill } from '../domain/handout';
import type { HandoutSize, PaperWords } from '../domain/handout';
import { markHtml } from './paper-logo';
import type { PaperLogo } from './paper-logo';
import { pageStyle } from './page-style';
import type { Atom } from './atoms-of';

/** What stands at the top and the bottom of each page. */
export interface Sheet {
  readonly title: string;
  /** What the print job is called; it stands nowhere on the paper. */
  readonly job?: string;
  readonly language: LanguageCode;
  readonly second?: LanguageCode | undefined;
  readonly paper: Paper;
  readonly size: HandoutSize;
  readonly words: PaperWords;
  readonly secondWords?: PaperWords | undefined;
  /** Empty in the demo state, which is what the watermark is for. */
  readonly clinicName: string;
  /** The clinic's logo; undefined prints the kiosk's mark. */
  readonly logo?: PaperLogo | undefined;
  /** As people of the language write it. */
  readonly date: string;
  /** Whom to call with questions, in each language's own words. */
  readonly phone: string;
  readonly secondPhone?: string | undefined;
  /** `@font-face` rules. */
  readonly fonts: string;
}

const document = (sheet: Sheet, body: string) =>
  `<!doctype html><html${speech(sheet.language)}><head><meta charset="utf-8"><title>${html(sheet.job ?? sheet.title)}</title>` +
  `<style>${sheet.fonts}${pageStyle(sheet.paper, sheet.size)}</style></head><body>${body}</body></html>`;

const head = (sheet: Sheet, isFirst: boolean) => {
  const { clinicName, date, words, title } = sheet;
  return isFirst
    ? `<div class="head">${markHtml(sheet.logo)}<p>${html(clinicName === '' ? words.shared.brand : clinicName)}</p><p>${html(words.paper.takeHome)}</p><p>${html(date)}</p></div>`
    : `<div class="head"><p>${html(title)}</p><p>${html(date)}</p></div>`;
};

function foot({ words, phone, second, secondWords, secondPhone }: Sheet, page: number, pages: number): string {
  const lines = (own: PaperWords, number: string) =>
    `<p>${html(`${fill(own.paper.questions, { number })} ${own.paper.general}`)}</p>`;
  const other =
    second !== undefined && secondWords ? `<div${speech(second)}>${lines(secondWords, secondPhone ?? phone)}</div>` : '';
  return `<div class="foot"><div>${lines(words, phone)}${other}</div><p>${html(fill(words.paper.page, { page, pages }))}</p></div>`;
}

const boxed = (atoms: readonly { readonly atom: Atom; readonly index: number }[]): string => {
  let page = '';
  for (let at = 0; at < atoms.length;) {
    const box = atoms[at]?.atom.box;
    let end = at;
    while (end < atoms.length && atoms[end]?.atom.box === box) end += 1;
    const inside = atoms
      .slice(at, end)
      .map(({ atom, index }) => `<div class="atom" id="a${index}" style="display:flow-root">${atom.html}</div>`)
      .join('');
    page += box === undefined ? inside : `<div class="box">${inside}</div>`;
    at = end;
  }
  return page;
};

/** Letters that say whether a font has come: until then they are as wide as those of the font that stands in for it. */
const probeLetters = { Latin: 'iiiiMMMM', Arabic: 'سسسسممممم' } as const;
const probeWeights = [400, 700] as const;
const probes = (['Latin', 'Arabic'] as const).flatMap((script) => probeWeights.map((weight) => ({ script, weight })));
export const fontProbes = probes
  .map(({ script, weight }) => {
    const span = (id: string, family: string) =>
      `<span class="probe" id="${id}" style="font:${weight} 40px ${family}">${probeLetters[script]}</span>`;
    return span(`${script}-${weight}`, `'Handout ${script}',monospace`) + span(`${script}-${weight}-none`, 'monospace');
  })
  .join('');

/** Whether the widths of the probes on a page say that every font is there. */
export const areFontsThere = (width: (id: string) => number | undefined): boolean =>
  probes.every(({ script, weight }) => {
    const [own, none] = [width(`${script}-${weight}`), width(`${script}-${weight}-none`)];
    return own !== undefined && own !== none;
  });

/** What is drawn has its size by style: what is inside takes time to lay out and tells nothing. */
const withoutDrawings = (drawn: string) => drawn.replace(/(<svg[^>]*>).*?<\/svg>/gs, '$1</svg>');

/** One endless page with an id on everything whose height matters: `a0`, `a1` … and `head`, `slim`, `foot`, `box`. */
export function measuringHtml(sheet: Sheet, atoms: readonly Atom[]): string {
  return document(
    sheet,
    '<div class="page" style="block-size:auto">' +
      `<div id="head" style="display:flow-root">${head(sheet, true)}</div><div id="slim" style="display:flow-root">${head(sheet, false)}</div>` +
      boxed(atoms.map((atom, index) => ({ atom: { ...atom, html: withoutDrawings(atom.html) }, index }))) +
      '<div id="box" style="display:flow-root"><div class="box"></div></div>' +
      `<div id="foot" style="display:flow-root">${foot(sheet, 88, 88).replace('class="foot"', 'class="foot" style="position:static"')}</div></div>` +
      fontProbes,
  );
}

/** The pages, each with the indexes of its atoms. This is what prints, and what the preview shows. */
export function pagesHtml(sheet: Sheet, atoms: readonly Atom[], pages: readonly (readonly number[])[]): string {
  return document(sheet, pages.map((_, number) => pageHtml(sheet, atoms, pages, number)).join(''));
}

/** One of the pages alone, for its picture. */
export function singlePageHtml(
  sheet: Sheet,
  atoms: readonly Atom[],
  pages: readonly (readonly number[])[],
  number: number,
): string {
  return document(sheet, pageHtml(sheet, atoms, pages, number));
}

function pageHtml(sheet: Sheet, atoms: readonly Atom[], pages: readonly (readonly number[])[], number: number): string {
  const shown = (pages[number] ?? []).flatMap((index) => (atoms[index] ? [{ atom: atoms[index], index }] : []));
  const watermark = sheet.clinicName === '' ? `<div class="mark">${html(sheet.words.shared.demo)}</div>` : '';
  return `<div class="page">${watermark}${head(sheet, number === 0)}${boxed(shown)}${foot(sheet, number + 1, pages.length)}</div>`;
}

/** The page that shows staff whether the printer prints: a frame round the margins, the paper, and letters of every script. */
export function testPageHtml({
  fonts,
  words,
  paper,
  printer,
  title,
}: {
  readonly fonts: string;
  readonly words: PaperWords;
  readonly paper: Paper;
  readonly printer: string;
  readonly title: string;
}): string {
  const { test } = words.paper;
  const lines = [
    test.sees,
    fill(test.printer, { name: printer }),
    fill(test.paper, { name: paper }),
    test.edge,
    'ÁÉÍÓÚ ñ ¿? 0123456789',
    'تشنّجات الساق ١٢٣ 123',
  ];
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${html(`${test.title} (${title})`)}</title><style>${fonts}${pageStyle(paper, 'standard')}</style></head><body>` +
    `<div class="page"><div class="box" style="block-size:100%;padding:8mm"><h1>${html(test.title)}</h1>${lines.map((line) => `<p dir="auto">${html(line)}</p>`).join('')}</div></div></body></html>`
  );
}
