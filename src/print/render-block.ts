/** A block of one language as HTML. */
import { languageOf } from '../domain/language';
import type { LanguageCode } from '../domain/language';
import { sceneSvg } from '../illustration';
import { leastModuleMm } from '../domain/qr-code';
import type { Block, Frame, Said, Step } from '../domain/handout';
import { html, speech, tag } from './html';
import { withoutArcs } from './plain-path';
import { barsSvg, noteSvg, verdictSvg, warningSvg } from './marks';

/** The bars of a code as thick lines: two corners each in the PDF instead of five. */
const asLines = (path: string) =>
  path.replace(/M(\d+) (\d+)h(\d+)v1h-\d+z/g, (_, x: string, y: string, length: string) => `M${x} ${Number(y) + 0.5}h${length}`);

const linesHtml = (count: number) => '<div class="line"></div>'.repeat(count);
const number = (value: number) => `<span class="number">${value}</span>`;
export const stepHtml = ({ number: value, said }: Step, around: LanguageCode) =>
  `<div class="item">${number(value)}${tag('p', said, around)}</div>`;
const englishHtml = (english: string | undefined) =>
  english === undefined ? '' : `<p class="small english" lang="en" dir="ltr">${html(english)}</p>`;

/** A text that begins with a few strong words of its own, which may be in another language. */
function ledHtml(lead: Said, said: Said, around: LanguageCode, kind: string): string {
  const own = speech(said.language, lead.language);
  const rest = own === '' ? html(said.text) : `<span${own}>${html(said.text)}</span>`;
  return `<p${kind === '' ? '' : ` class="${kind}"`}${speech(lead.language, around)}><strong>${html(lead.text)}:</strong> ${rest}</p>`;
}

/** Drawn once: there are a dozen. */
const drawings = new Map<string, string>();
function drawingOf(scene: Frame['scene'], share: number): string {
  const key = `${scene}/${share}`;
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const drawn = sceneSvg(scene, { theme: 'print', share, ground: 'disc' }).replace(
    / d="([^"]*)"/g,
    (_, d: string) => ` d="${withoutArcs(d)}"`,
  );
  drawings.set(key, drawn);
  return drawn;
}

export function figure({ scene, share, numbers }: Frame, around: LanguageCode): string {
  const drawing = drawingOf(scene, share);
  const mirrored = languageOf(around).direction === 'rtl' ? ' mirrored' : '';
  return `<div class="figure"><div class="frame${mirrored}">${drawing}</div><div class="numbers">${numbers.map(number).join('')}</div></div>`;
}

export function diaryHtml(
  block: Extract<Block, { kind: 'diary' }>,
  around: LanguageCode,
  twin?: Extract<Block, { kind: 'diary' }>,
  other?: LanguageCode,
): string {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const both = (a: string, b: string | undefined) =>
    `${a}${b === undefined || other === undefined ? '' : `<p class="other"${speech(other)}>${html(b)}</p>`}`;
  const head = both(tag('p', block.day, around), twin?.day.text);
  const rows = block.rows
    .map(
      (row, index) =>
        `<tr><th scope="row">${both(tag('p', row, around), twin?.rows[index]?.text)}</th>${days.map(() => '<td></td>').join('')}</tr>`,
    )
    .join('');
  return `<table class="diary${block.isSmall ? ' tool' : ''}"><thead><tr><th scope="col">${head}</th>${days.map((day) => `<th scope="col">${day}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** A block with its words; `around` is the language of what it stands in. */
export function withWords(block: Block, around: LanguageCode): string {
  switch (block.kind) {
    case 'title':
      return tag('h1', block.said, around);
    case 'message':
      return tag('p', block.said, around, 'message');
    case 'heading':
      return tag(`h${block.level}`, block.said, around) + englishHtml(block.english);
    case 'text':
      return (
        (block.lead ? ledHtml(block.lead, block.said, around, '') : tag('p', block.said, around, block.strong ? 'strong' : '')) +
        englishHtml(block.english)
      );
    case 'small':
      return (
        (block.lead ? ledHtml(block.lead, block.said, around, 'small') : tag('p', block.said, around, 'small')) +
        englishHtml(block.english)
      );
    case 'item': {
      const mark =
        block.mark === 'dot'
          ? '<span class="dot"></span>'
          : block.mark === 'box'
            ? '<span class="tick"></span>'
            : number(block.mark);
      return `<div class="item">${mark}<div>${tag('p', block.said, around)}${englishHtml(block.english)}</div></div>`;
    }
    case 'pictures':
      return `<div class="frames">${block.frames.map((frame) => figure(frame, around)).join('')}<div class="steps">${block.steps.map((step) => stepHtml(step, around)).join('')}</div></div>`;
    case 'grade': {
      const name = block.name ? tag('p', block.name, around, 'strong') : '';
      const found = `<p><strong${speech(block.label.language, around)}>${html(block.label.text)}.</strong> ${tag('span', block.reason, around)}</p>`;
      const bars =
        block.bars === undefined ? '' : `<div class="sure">${barsSvg(block.bars)}<p class="small">${html(block.sure)}</p></div>`;
      return `<div class="grade">${verdictSvg(block.grade)}<div>${name}${found}</div>${bars}</div>`;
    }
    case 'warning':
      return `<div class="warning">${block.isWarning ? warningSvg() : noteSvg()}<div>${tag('p', block.said, around)}${englishHtml(block.english)}</div></div>`;
    case 'tier':
      return `<div class="tier">${warningSvg()}<div>${tag('h3', block.said, around)}${englishHtml(block.english)}</div></div>`;
    case 'sign': {
      const meaning = block.meaning ? ` <span${speech(block.meaning.language, around)}>${html(block.meaning.text)}</span>` : '';
      return `<div class="item"><span class="dot"></span><div><p${speech(block.said.language, around)}>${html(block.said.text)}${meaning}</p>${englishHtml(block.english)}</div></div>`;
    }
    case 'diary':
      return diaryHtml(block, around);
    case 'lines':
      return linesHtml(block.count);
    case 'codes':
      return `<div class="codes">${block.codes
        .map(({ side, path }, index) => {
          const label = block.labels[index];
          const mm = side * leastModuleMm;
          return `<div><svg class="code" viewBox="0 0 ${side} ${side}" aria-hidden="true" shape-rendering="crispEdges" style="inline-size:${mm}mm;block-size:${mm}mm"><path d="${asLines(path)}" stroke="#000" fill="none"/></svg>${label ? tag('p', label, around, 'small') : ''}</div>`;
        })
        .join(
          '',
        )}${block.beside ? `<div class="how">${tag('p', block.beside.how, around, 'small')}${tag('h3', block.beside.notes, around)}${linesHtml(2)}</div>` : ''}</div>`;
  }
}
