/**
 * Stands before a print server and passes everything on, but can keep print jobs to itself: a system that never answers, as some drivers do
 * (electron #25801). Lists of printers and jobs go through all the same.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PrintProxy {
  /** What programs that print through it are started with. */
  readonly env: Readonly<Record<string, string>>;
  /** While set, print jobs get no answer. */
  mute: (isMute: boolean) => void;
  stop: () => Promise<void>;
}

/** IPP's number for Print-Job, in the third and fourth byte of a request (RFC 8011, section 4.1). */
const printJob = 0x0002;

/** `server` is a print server as `CUPS_SERVER` names it: `127.0.0.1:port`. */
export async function startPrintProxy(server: string): Promise<PrintProxy> {
  const [host = '127.0.0.1', port = '631'] = server.split(':');
  let isMute = false;
  const proxy = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('end', () => {
      const body = Buffer.concat(parts);
      if (isMute && body.length > 4 && body.readUInt16BE(2) === printJob) return;
      const headers = Object.fromEntries(
        Object.entries(asked.headers).filter(([name]) => !['connection', 'transfer-encoding', 'expect'].includes(name)),
      );
      const passed = request(
        { host, port, method: asked.method, path: asked.url, headers: { ...headers, 'content-length': body.length } },
        (from) => {
          answer.writeHead(from.statusCode ?? 500, from.headers);
          from.pipe(answer);
        },
      );
      passed.on('error', () => answer.destroy());
      passed.end(body);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const own = (proxy.address() as AddressInfo).port;
  return {
    env: { CUPS_SERVER: `127.0.0.1:${own}` },
    mute: (wanted) => {
      isMute = wanted;
    },
    stop: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => {
          resolve();
        });
      }),
  };
}
