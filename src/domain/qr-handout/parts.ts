/** Bytes that a QR code of version 20 at error level M holds in byte mode (ISO/IEC 18004, table 7). */
export const mostBytes = 666;

/** Room for the number of a part, up to '99/99', and its line break. */
const numberBytes = 6;
const mostTextBytes = mostBytes - numberBytes;

/** How many bytes a text takes in UTF-8. A lone half of a surrogate pair counts as the replacement mark it becomes. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The texts of as few codes as will hold the passages, in order, each numbered '1/3' on a line of its own where there are several. A
 * passage stays whole where it fits a code at all; a longer one is parted between sentences, then between words. The parts are about
 * equally long, so that no code is denser than it must be.
 */
export function partsOf(passages: readonly string[]): readonly string[] {
  const pieces = passages.flatMap((passage) => piecesOf(passage, mostTextBytes)).map((text) => ({ text, bytes: bytesOf(text) }));
  const count = pack(pieces, mostTextBytes).length;
  let [tooTight, enough] = [0, mostTextBytes];
  while (enough - tooTight > 1) {
    const middle = Math.floor((tooTight + enough) / 2);
    if (pieces.every(({ bytes }) => bytes <= middle) && pack(pieces, middle).length <= count) enough = middle;
    else tooTight = middle;
  }
  const parts = pack(pieces, enough);
  return parts.length < 2 ? parts : parts.map((part, index) => `${index + 1}/${parts.length}\n${part}`);
}

/** Fills one part after the other, each with as many pieces as it holds. */
function pack(pieces: readonly Piece[], most: number): readonly string[] {
  const parts: { readonly texts: string[]; bytes: number }[] = [];
  for (const { text, bytes } of pieces) {
    const last = parts.at(-1);
    if (last && last.bytes + 1 + bytes <= most) {
      last.texts.push(text);
      last.bytes += 1 + bytes;
    } else parts.push({ texts: [text], bytes });
  }
  return parts.map(({ texts }) => texts.join('\n'));
}

interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/** Where a text may be parted, the best place first: between lines, sentences, words, and only then anywhere. */
const seams = [/(?<=\n)/u, /(?<=[.!?؟۔]\s)/u, /(?<=\s)/u, /(?=.)/su];

function piecesOf(text: string, most: number, seam = 0): readonly string[] {
  if (bytesOf(text) <= most) return [text];
  const at = seams[seam];
  if (!at) return [text];
  const pieces: string[] = [];
  let open = '';
  for (const bit of text.split(at)) {
    if (bytesOf(open + bit) <= most) {
      open += bit;
      continue;
    }
    if (open !== '') pieces.push(open);
    const [...smaller] = piecesOf(bit, most, seam + 1);
    open = smaller.pop() ?? '';
    pieces.push(...smaller);
  }
  return [...pieces, open].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
