import type { Page } from '@playwright/test';

/** Draws pictures side by side with their names, in the page's own canvas, and gives the sheet as PNG. */
export async function contactSheet(
  page: Page,
  pictures: readonly { readonly name: string; readonly png: Buffer }[],
  columns: number,
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ shots, columns }) => {
      const width = 480;
      const images = await Promise.all(
        shots.map(async ({ name, data }) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          return { name, image };
        }),
      );
      const first = images[0]?.image;
      if (!first) return '';
      const height = Math.round((width * first.height) / first.width);
      const canvas = document.createElement('canvas');
      canvas.width = columns * (width + 16);
      canvas.height = Math.ceil(images.length / columns) * (height + 40);
      const draw = canvas.getContext('2d');
      if (!draw) return '';
      draw.fillStyle = '#fff';
      draw.fillRect(0, 0, canvas.width, canvas.height);
      draw.fillStyle = '#102a32';
      draw.font = '20px sans-serif';
      draw.imageSmoothingQuality = 'high';
      images.forEach(({ name, image }, index) => {
        const [x, y] = [(index % columns) * (width + 16) + 8, Math.floor(index / columns) * (height + 40)];
        draw.fillText(name, x, y + 26);
        draw.drawImage(image, x, y + 34, width, height);
      });
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    { shots: pictures.map(({ name, png }) => ({ name, data: png.toString('base64') })), columns },
  );
  return Buffer.from(base64, 'base64');
}
