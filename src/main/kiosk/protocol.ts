import type { CustomScheme } from 'electron';
import { extname, resolve, sep } from 'node:path';

/** Where the page lives. A scheme of our own, so that `file:` needs no privileges and every answer carries our headers. */
export const home = new URL('app://kiosk/');

/** Must be registered before Electron is ready. The code cache makes every start but the first quicker. */
export const pageScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Nothing but our own files, and no words of script in the page itself. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), payment=()',
};

/** What the build makes. A file of another kind is not served at all. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
};

export interface PageFolders {
  /** What the build made. */
  readonly pages: string;
  /** The clinic's own pictures, served as `pictures/<id>.webp`. */
  readonly pictures: string;
}

/**
 * Answers requests for `app://kiosk/…` with files of those folders, and only those. Whatever cannot be served is a 404 with no body, so
 * that a missing picture costs one picture. `missed` is told its path, once for each.
 */
export function servePages(
  folders: PageFolders,
  read: (file: string) => Promise<Uint8Array<ArrayBuffer>>,
  missed: (path: string) => void,
) {
  const told = new Set<string>();
  const notFound = (path: string) => {
    if (told.size < 200 && !told.has(path)) {
      told.add(path);
      missed(path);
    }
    return new Response(null, { status: 404, headers });
  };
  return async ({ url, method }: { readonly url: string; readonly method: string }): Promise<Response> => {
    const file = method === 'GET' ? fileFor(url, folders) : undefined;
    const mimeType = mimeTypes[extname(file ?? '')];
    if (file === undefined || mimeType === undefined) return notFound(url);
    try {
      return new Response(await read(file), { headers: { ...headers, 'Content-Type': mimeType } });
    } catch {
      return notFound(url); // the file system's reasons (no such file, a folder, no rights) make no difference to a page
    }
  };
}

/** The file a URL means, or undefined where it leads out of its folder. The folder itself is its `index.html`. */
function fileFor(url: string, { pages: root, pictures }: PageFolders): string | undefined {
  let path: string;
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== home.protocol || host !== home.host) return undefined;
    path = decodeURIComponent(pathname);
  } catch {
    return undefined; // not a URL, or not decodable
  }
  if (path.includes('\0')) return undefined;
  const [, picture] = /^\/pictures\/([0-9a-f]{32}\.webp)$/.exec(path) ?? [];
  if (picture !== undefined) return resolve(pictures, picture);
  const file = resolve(root, `.${path === '/' || path === '' ? '/index.html' : path}`);
  return file.startsWith(resolve(root) + sep) ? file : undefined;
}
