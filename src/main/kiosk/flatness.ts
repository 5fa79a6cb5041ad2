/** Channels may differ by this much and still count as one colour. */
const tolerance = 3;
/** A screen that sleeps is black, and that is as it should be. */
const darkest = 12;

/**
 * True where a picture (BGRA, as Electron's `toBitmap` gives it) is one flat colour other than black: nothing is drawn on it, as when a
 * GPU process hangs or a page has lost its content without a crash (electron #38001). An empty picture says nothing.
 */
export function isFlat(bitmap: Uint8Array): boolean {
  const pixels = Math.floor(bitmap.length / 4);
  if (pixels === 0) return false;
  const [blue = 0, green = 0, red = 0] = bitmap;
  if (Math.max(blue, green, red) <= darkest) return false;
  for (let at = 0; at < pixels * 4; at += 4) {
    const isNear =
      Math.abs((bitmap[at] ?? 0) - blue) <= tolerance &&
      Math.abs((bitmap[at + 1] ?? 0) - green) <= tolerance &&
      Math.abs((bitmap[at + 2] ?? 0) - red) <= tolerance;
    if (!isNear) return false;
  }
  return true;
}
