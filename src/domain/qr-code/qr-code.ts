import { encode } from 'uqr';

/** A code ready to draw: `<svg viewBox="0 0 side side"><path d={path} /></svg>`, dark on white. */
export interface QrCode {
  readonly text: string;
  /** 1 to 20: how large the pattern is. */
  readonly version: number;
  /** Modules along one side, the quiet zone of four on each side counted. */
  readonly side: number;
  /** The dark modules, one unit each, as SVG path data. */
  readonly path: string;
}

/** White modules a decoder needs around the pattern (ISO/IEC 18004). */
const quietZone = 4;

/**
 * One mask for every code: text in UTF-8 is as good as random under any of the eight, and trying all of them takes 70 ms a code where
 * one takes 5 (a sheet has 300 ms from tap to PDF).
 */
const maskPattern = 3;

/** The code for a text of at most `mostBytes` bytes: error level M, never larger than version 20. Throws where it does not fit. */
export function qrCode(text: string): QrCode {
  const { version, size, data } = encode(text, { ecc: 'M', boostEcc: false, maxVersion: 20, maskPattern, border: 0 });
  const path = data.map((row, y) => rowPath(row, y + quietZone)).join('');
  return { text, version, side: size + 2 * quietZone, path };
}

/** The dark runs of one row, each a bar one unit high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    const length = x + 1 - from;
    path += `M${from + quietZone} ${y}h${length}v1h-${length}z`;
  }
  return path;
}

/** The least side of a module on paper, in mm: what phone cameras read at arm's length. */
export const leastModuleMm = 0.5;
const leastModulePx = 4;

interface Screen {
  /** Diagonal of the display, in inches, as the clinic set it. */
  readonly inches: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The least side of a module on screen, in whole px: at least 4 px and at least 0.5 mm. */
export function leastModuleOn({ inches, widthPx, heightPx }: Screen): number {
  const mmPerPx = (inches * 25.4) / Math.hypot(widthPx, heightPx);
  return Math.max(leastModulePx, Math.ceil(leastModuleMm / mmPerPx));
}
