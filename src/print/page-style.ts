import { languageCodes, languageOf, scriptNames, scripts } from '../domain/language';
import type { ScriptName } from '../domain/language';
import type { Paper } from '../domain/settings';
import type { HandoutSize } from '../domain/handout';

/** Millimetres. Margins are top, sides, bottom (docs/design.md, Paper). */
export const paperSizes: Readonly<
  Record<Paper, { readonly width: number; readonly height: number; readonly margins: readonly [number, number, number] }>
> = {
  A4: { width: 210, height: 297, margins: [15, 17, 13] },
  Letter: { width: 215.9, height: 279.4, margins: [15.24, 17.78, 12.7] },
};

/** Points: body, the least there is, the three headings. */
const type: Readonly<Record<HandoutSize, readonly [number, number, number, number, number]>> = {
  standard: [12.5, 12, 22, 15, 13],
  large: [18.5, 18, 28, 21, 19],
};

/** The fonts of a script's texts: its own before the others'. */
const familiesOf = (script: ScriptName) =>
  [script, ...scriptNames.filter((other) => other !== script)].map((name) => `'${scripts[name].paperFamily}'`).join(',');

/** The fonts of texts in another script than Latin, by their languages. */
const scriptStyles = () =>
  languageCodes
    .filter((code) => languageOf(code).script !== 'latin')
    .map((code) => {
      const { tag, script } = languageOf(code);
      return `body:lang(${tag}),[lang='${tag}']{font-family:${familiesOf(script)}}`;
    })
    .join('\n');

/**
 * The style of a page. Black on white, no tints behind text, greys in figures only; rules of .4 and .8 mm; no italics, capitals, underline
 * or justified text (docs/rules.md, rules H3 and H4). Everything is a child of `.page`, which is one sheet's side.
 */
export function pageStyle(paper: Paper, size: HandoutSize): string {
  const { width, height, margins } = paperSizes[paper];
  const [top, sides, bottom] = margins;
  const [body, small, h1, h2, h3] = type[size];
  return `
@page{size:${width}mm ${height}mm;margin:0}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#fff}
body{inline-size:${width}mm;color:#000;font:400 ${body}pt/1.5 ${familiesOf('latin')};text-align:start;text-rendering:geometricPrecision;font-kerning:normal}
${scriptStyles()}
.page{position:relative;inline-size:${width}mm;block-size:${height - 0.2}mm;padding:${top}mm ${sides}mm ${bottom}mm;break-after:page;break-inside:avoid}
.page:last-child{break-after:auto}
.head{display:flex;align-items:center;gap:3mm;border-block-end:.8mm solid;padding-block-end:1.5mm;margin-block-end:${size === 'large' ? 4 : 2.5}mm;font-weight:700;line-height:1.35}
.head>:last-child{margin-inline-start:auto}
.logo{inline-size:8mm;block-size:8mm;flex:none}
.foot{position:absolute;inset-inline:${sides}mm;inset-block-end:${bottom}mm;border-block-start:.8mm solid;padding-block-start:2mm;display:flex;justify-content:space-between;gap:6mm;font-size:${small}pt;line-height:1.35}
.foot>:last-child{flex:none;text-align:end}
.foot p{line-height:inherit}
.mark{position:absolute;inset:0;display:flex;align-items:center;justify-content:center;font-weight:700;font-size:52pt;color:#dcdcdc;transform:rotate(-35deg);z-index:-1;text-align:center}
h1{font-size:${h1}pt;line-height:1.15;font-weight:700;padding-block-end:1mm}
h2{font-size:${h2}pt;line-height:1.25;font-weight:700;padding-block:1.5mm .2mm;border-block-start:.4mm solid;margin-block-start:1.2mm}
.head+.atom h2{border:0;margin:0;padding-block-start:0}
h3{font-size:${h3}pt;line-height:1.3;font-weight:700;padding-block:1.5mm .5mm}
p{padding-block-end:.6mm}
bdi{white-space:nowrap}
.message{font-weight:700;line-height:1.35;padding-block-end:.8mm}
.strong,strong{font-weight:700}
.small{font-size:${small}pt;line-height:1.35;padding-block-end:.8mm}
.english{padding-block-end:.6mm}
.english::before{content:'';display:inline-block;inline-size:5mm;block-size:.4mm;background:#000;vertical-align:middle;margin-inline-end:1.5mm}
.item,.warning,.tier,.grade{display:flex;gap:2.5mm;align-items:flex-start}
.item>:last-child,.warning>:last-child,.tier>:last-child,.grade>:nth-child(2){flex:1;min-inline-size:0}
.number{flex:none;inline-size:1.6em;block-size:1.6em;border-radius:50%;background:#000;color:#fff;font-weight:700;display:inline-flex;align-items:center;justify-content:center;line-height:1;font-size:.86em;margin-block-start:.1em;direction:ltr}
.dot{flex:none;inline-size:.36em;block-size:.36em;border-radius:50%;background:#000;margin-block-start:.57em;margin-inline:.25em}
.tick{flex:none;inline-size:1.05em;block-size:1.05em;border:.6mm solid;border-radius:1mm;margin-block-start:.22em}
.sign{flex:none;inline-size:1.75em;block-size:1.75em;margin-block-start:-.1em}
.warning{padding-block:.5mm}
.box .item p{padding-block-end:.2mm}
.tier{align-items:center;padding-block-end:.5mm}.atom+.atom>.tier{padding-block-start:2mm}.tier h3{padding-block:.3mm .5mm}
.tier .sign{inline-size:2em;block-size:2em}
.box{border:.8mm solid;border-radius:3mm;padding:1.5mm 3.5mm 1mm;margin-block:1.5mm}
.box+.box{margin-block-start:3mm}
.frames{display:grid;grid-template-columns:${size === 'large' ? '1fr 1fr' : '31mm 31mm 1fr'};gap:2mm;padding-block:1.5mm 1mm}
.frame{border:.4mm solid;border-radius:3mm;padding:1.5mm;margin-block-end:1.5mm;block-size:${size === 'large' ? 58 : 36}mm}
.frame svg{display:block;inline-size:100%;block-size:100%}
.mirrored svg{transform:scaleX(-1)}
.steps{${size === 'large' ? 'grid-column:1/-1' : ''}}
.numbers{display:flex;gap:2mm}
.verdict{flex:none;inline-size:9mm;block-size:9mm;margin-block-start:1mm}
.grade{padding-block:1mm}
.grade p{padding-block-end:.3mm}
.sure{flex:none;max-inline-size:52mm;display:flex;align-items:center;gap:2.5mm;padding-block-start:1mm}
.pair .grade{flex-wrap:wrap}
.bars{flex:none;inline-size:13mm;block-size:7mm}
[dir=rtl] .bars{transform:scaleX(-1)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:6mm}
.second{border-inline-start:.8mm solid;padding-inline-start:3mm;margin-block:.6mm}
.second h1,.second h2{border:0;margin:0;padding-block:0}
.second h1{font-size:${h2}pt}
.pair h1{font-size:${Math.round(h1 * 0.8)}pt}
.diary{inline-size:100%;border-collapse:collapse;table-layout:fixed;margin-block:1.5mm}
.diary th,.diary td{border:.4mm solid;vertical-align:middle}
.diary th{font-weight:400;text-align:start;padding:1mm 1.5mm;line-height:1.25;font-size:${small}pt}
.diary thead th{font-weight:700;text-align:center}
.diary thead th:first-child{inline-size:36%;text-align:start}
.diary tbody tr{block-size:${size === 'large' ? 17 : 11.5}mm}
.diary p{padding:0}
.diary.tool th,.diary.tool td{padding-block:.5mm;line-height:1.2}
.diary.tool thead th:first-child{inline-size:${size === 'large' ? 50 : 65}%}
.diary.tool tbody tr{block-size:${size === 'large' ? 12 : 7}mm}
.line{border-block-end:.4mm solid #000;block-size:9mm}
.codes{display:flex;gap:4mm;padding-block:1mm}
.codes p{text-align:center;padding:0;line-height:1.2}
.codes .how{flex:1;min-inline-size:0}
.codes .how p{text-align:start;line-height:1.35}
.code{display:block}
.probe{position:absolute;visibility:hidden;white-space:nowrap}
`;
}
