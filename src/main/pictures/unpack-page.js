/* global createImageBitmap, fetch, OffscreenCanvas */
/**
 * Runs in a window that is nothing but a sandbox (see `unpack-window.ts`): unpacks the picture beside it, turns it upright, fits it into
 * the screen and packs it again from its pixels alone, so that nothing else of the file is left. A folder of its own for each picture.
 */
const longestSide = 1920;

async function repacked() {
  const bitmap = await createImageBitmap(await (await fetch('source')).blob(), { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const size = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(...size);
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, ...size);
  const packed = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
  return packed.arrayBuffer();
}

repacked().then(
  (bytes) => fetch('result', { method: 'POST', body: bytes }),
  () => fetch('failed', { method: 'POST' }),
);
