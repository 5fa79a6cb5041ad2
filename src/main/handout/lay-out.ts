import { makeBlocks, titleIn } from '../../domain/handout';
import { arrange, atomsOf, measuringHtml, pagesHtml, paperSizes, singlePageHtml } from '../../print';
import type { HandoutRequest } from '../../domain/handout';
import type { Sheet } from '../../print';
import type { PrintRenderer } from './print-renderer';
import type { HandoutTexts } from './handout-texts';

/** A handout whose pages stand: what prints, what is shown, and how many there are. */
export interface LaidOut {
  readonly title: string;
  readonly pages: number;
  /** All pages, under the title given: a print job is named after it. */
  readonly html: (title?: string) => string;
  readonly pageHtml: (page: number) => string;
}

const pxPerMm = 96 / 25.4;
/** Kept free above the foot: paper and screen may part lines a hair differently. */
const slackMm = 1;

/** Finds, words and lays out what was asked for; undefined where there is nothing of it. */
export async function layOut(
  request: HandoutRequest,
  texts: HandoutTexts,
  press: Pick<PrintRenderer, 'measure'>,
): Promise<LaidOut | undefined> {
  const first = texts.of(request, request.language);
  if (first.source.items.length === 0) return undefined;
  const second =
    request.second !== undefined && request.second !== request.language ? texts.of(request, request.second) : undefined;
  const blocks = makeBlocks(first.source);
  const others = second && makeBlocks(second.source);
  const atoms = atomsOf(blocks, others, request.language, second?.source.language, request.size);
  const title = titleIn(first.source.words, request);
  const sheet: Sheet = {
    title,
    language: request.language,
    second: second?.source.language,
    paper: texts.paper(),
    size: request.size,
    words: first.source.words,
    secondWords: second?.source.words,
    clinicName: first.source.clinicName,
    logo: first.source.clinicName === '' ? undefined : texts.logo,
    date: first.today,
    phone: first.source.numbers.visit,
    secondPhone: second?.source.numbers.visit,
    fonts: texts.fonts(),
  };
  const boxes = await press.measure(measuringHtml(sheet, atoms), sheet.paper);
  const height = (id: string) => boxes.get(id)?.height ?? 0;
  const { height: paperHeight, margins } = paperSizes[sheet.paper];
  const body = (paperHeight - margins[0] - margins[2] - slackMm) * pxPerMm - height('foot');
  const pages = arrange(
    atoms.map(({ stay, box, once, part }, index) => ({ height: height(`a${index}`), stay, box, once, part })),
    { first: body - height('head'), next: body - height('slim'), box: height('box') },
  );
  return {
    title,
    pages: pages.length,
    html: (as = title) => pagesHtml({ ...sheet, job: as }, atoms, pages),
    pageHtml: (page) => singlePageHtml(sheet, atoms, pages, page),
  };
}
