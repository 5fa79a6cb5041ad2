import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this machine that answers everything and remembers what reached it. */
export interface ListeningServer {
  readonly port: number;
  /** What reached it so far: `connection`, `GET /image`, `upgrade /socket`, `not HTTP`, `datagram`. */
  readonly hits: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on 127.0.0.1, for TCP and UDP at the same free port. Its answers let any page read them, so that nothing but the kiosk
 * itself can be what keeps a page away. A connection counts even if nothing is sent over it.
 */
export async function startListening(): Promise<ListeningServer> {
  const hits: string[] = [];
  const server = createServer((request, answer) => {
    hits.push(`${request.method ?? ''} ${request.url ?? ''}`);
    answer.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' });
    answer.end('<!doctype html><title>Elsewhere</title>');
  });
  server.on('connection', () => hits.push('connection'));
  server.on('clientError', (_, socket) => {
    hits.push('not HTTP');
    socket.destroy();
  });
  server.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => hits.push('datagram'));
  await new Promise<void>((resolve) => {
    datagrams.bind(port, '127.0.0.1', resolve);
  });
  return {
    port,
    hits: () => [...hits],
    close: async () => {
      datagrams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
