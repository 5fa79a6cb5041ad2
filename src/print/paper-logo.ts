import { html } from './html';
import { logoSvg } from './marks';

/** The clinic's logo as paper takes it: a small grey picture that the page carries in itself. */
export interface PaperLogo {
  /** A `data:` URL. */
  readonly url: string;
  /** In mm. */
  readonly width: number;
  readonly height: number;
}

/** The room there is for a clinic's logo in the head of a page, in mm: as high as the kiosk's own mark, so that no text moves for it. */
export const logoRoom = { width: 36, height: 9 } as const;

/** The clinic's logo, or the kiosk's own mark where there is none. */
export const markHtml = (logo: PaperLogo | undefined): string =>
  logo
    ? `<img alt="" decoding="sync" src="${html(logo.url)}" style="inline-size:${logo.width}mm;block-size:${logo.height}mm;flex:none">`
    : logoSvg();
