import { logoRoom } from '../../print';
import type { PaperLogo } from '../../print';
import { judgePicture } from '../../domain/picture';
import type { Logger } from '../log/logger';
import type { PrintRenderer } from './print-renderer';

/** What a good office printer can show. */
const dotsPerMm = 300 / 25.4;
/** A picture of ours is a few kB: more than this would be felt in the size of each handout. */
const mostBytes = 40_000;

interface Parts {
  /** The id of the picture that is the logo; empty where there is none. */
  readonly id: () => string;
  readonly read: (id: string) => Promise<Uint8Array>;
  readonly press: Pick<PrintRenderer, 'grey'>;
  readonly log: Logger;
}

/**
 * The clinic's logo for paper, made small once: on white and in greys, as a printer without colours shows it. A logo that cannot be read
 * costs the logo and no handout.
 */
export function createPaperLogo({ id, read, press, log }: Parts): () => Promise<PaperLogo | undefined> {
  let made: { readonly id: string; readonly logo: Promise<PaperLogo | undefined> } | undefined;
  const make = async (wanted: string): Promise<PaperLogo | undefined> => {
    try {
      const bytes = await read(wanted);
      const judged = judgePicture(bytes);
      if (!judged.ok) throw new Error(judged.reason);
      const scale = Math.min(logoRoom.width / judged.width, logoRoom.height / judged.height);
      const [width, height] = [Math.round(judged.width * scale * 10) / 10, Math.round(judged.height * scale * 10) / 10];
      const size = { width: Math.round(width * dotsPerMm), height: Math.round(height * dotsPerMm) };
      const jpeg = await press.grey(logoHtml(bytes, judged.kind, size), size);
      if (jpeg.length === 0 || jpeg.length > mostBytes) throw new Error(`it takes ${String(jpeg.length)} bytes`);
      return { url: `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`, width, height };
    } catch (error) {
      log.error('the logo could not be made ready for paper', error);
      return undefined;
    }
  };
  return () => {
    const wanted = id();
    if (wanted === '') return Promise.resolve(undefined);
    if (made?.id !== wanted) made = { id: wanted, logo: make(wanted) };
    return made.logo;
  };
}

const logoHtml = (bytes: Uint8Array, kind: string, { width, height }: { readonly width: number; readonly height: number }) =>
  '<!doctype html><html><head><style>*{margin:0;padding:0}html{background:#fff}img{display:block;filter:grayscale(1)}</style></head><body>' +
  `<img decoding="sync" style="width:${width}px;height:${height}px" src="data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}"></body></html>`;
