import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servePages } from './protocol';

const folder = mkdtempSync(join(tmpdir(), 'crampwise-pages-'));
const root = join(folder, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(root, 'index.html'), '<!doctype html>');
writeFileSync(join(root, 'assets', 'index-a1.js'), 'export {}');
writeFileSync(join(root, 'assets', 'noto.woff2'), 'font');
writeFileSync(join(root, 'assets', 'secret.pem'), 'key');
writeFileSync(join(folder, 'secret.json'), '{}');
mkdirSync(join(folder, 'renderer-of-somebody-else'));
writeFileSync(join(folder, 'renderer-of-somebody-else', 'a.js'), '');

const missed: string[] = [];
const answer = servePages({ pages: root, pictures: join(folder, 'pictures') }, readFile, (path) => missed.push(path));
const get = (url: string, method = 'GET') => answer({ url, method });

mkdirSync(join(folder, 'pictures'));
const picture = `${'0123456789abcdef'.repeat(2)}.webp`;
writeFileSync(join(folder, 'pictures', picture), 'picture');
writeFileSync(join(folder, 'pictures', 'other.webp'), 'picture');

describe('the pages of the kiosk', () => {
  it('are joined by the clinic’s own pictures, by their ids alone', async () => {
    const found = await get(`app://kiosk/pictures/${picture}`);
    expect(await found.text()).toBe('picture');
    expect(found.headers.get('content-type')).toBe('image/webp');
    expect((await get('app://kiosk/pictures/other.webp')).status).toBe(404);
    expect((await get(`app://kiosk/pictures/%2e%2e/pictures/${picture}x`)).status).toBe(404);
  });

  it('are served with the right type and a policy that starts from nothing', async () => {
    const page = await get('app://kiosk/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('app://kiosk/assets/index-a1.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get('app://kiosk/assets/noto.woff2')).headers.get('content-type')).toBe('font/woff2');
    expect(await (await get('app://kiosk/index.html?x#y')).text()).toBe('<!doctype html>');
  });

  it.each([
    'app://kiosk/../secret.json',
    'app://kiosk/%2e%2e/secret.json',
    'app://kiosk/%2e%2e%2fsecret.json',
    'app://kiosk/assets/..%2f..%2fsecret.json',
    'app://kiosk/..%2frenderer-of-somebody-else/a.js',
    'app://kiosk//etc/passwd',
    'app://kiosk/assets/%00.js',
    'app://kiosk/%E0%A4%A.js',
    'app://kiosk/assets/secret.pem',
    'app://kiosk/assets',
    'app://kiosk/assets/gone.webp',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'not a url',
  ])('end at their own folder: %s is not found', async (url) => {
    const page = await get(url);
    expect(page.status).toBe(404);
    expect(await page.text()).toBe('');
  });

  it('are only read', async () => {
    expect((await get('app://kiosk/index.html', 'POST')).status).toBe(404);
  });

  it('name a missing picture once', async () => {
    missed.length = 0;
    await get('app://kiosk/assets/lost.webp');
    await get('app://kiosk/assets/lost.webp');
    expect(missed).toEqual(['app://kiosk/assets/lost.webp']);
  });
});
