import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { userInfo } from 'node:os';
import type { Paper } from '../../domain/settings';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';
import { ippAnswer, ippRequest, jobGroup, operations, printerGroup } from './ipp';
import type { IppAnswer } from './ipp';
import type { Queue, QueuedDocument } from './queue';

const socket = '/run/cups/cups.sock';
const patienceMs = 5000;
/** IPP's status for something that is not there: a queue that was deleted (RFC 8011, appendix B). */
const notFound = 0x0406;
/** The names of paper sizes in IPP (PWG 5101.1). */
const media = { A4: 'iso_a4_210x297mm', Letter: 'na_letter_8.5x11in' } as const satisfies Record<Paper, string>;

/** Where the print server of this machine listens. `CUPS_SERVER` is what CUPS itself goes by, and Chromium with it. */
function serverOf(env: NodeJS.ProcessEnv): { readonly socketPath: string } | { readonly host: string; readonly port: number } {
  const named = env.CUPS_SERVER;
  if (named?.startsWith('/')) return { socketPath: named };
  if (named === undefined && existsSync(socket)) return { socketPath: socket };
  const [host = 'localhost', port = '631'] = (named ?? 'localhost').split(':');
  return { host, port: Number(port) };
}

/** The queue of CUPS, asked over IPP on this machine. A system without CUPS has no jobs. */
export function createCupsQueue(env: NodeJS.ProcessEnv, clock: Clock, log: Logger): Queue {
  /** What the server answers; undefined where it does not, or not within `patienceMs`. With a signal it is waited for until that ends. */
  const ask = (body: Buffer, path = '/', signal?: AbortSignal) =>
    new Promise<IppAnswer | undefined>((resolve) => {
      const finish = (answer: IppAnswer | undefined) => {
        stop?.();
        resolve(answer);
      };
      const asking = request(
        {
          ...serverOf(env),
          method: 'POST',
          path,
          ...(signal && { signal }),
          headers: { 'Content-Type': 'application/ipp', 'Content-Length': body.length, Host: 'localhost' },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', () => {
            finish(undefined);
          });
          response.on('end', () => {
            try {
              finish(ippAnswer(Buffer.concat(parts)));
            } catch {
              finish(undefined); // not IPP: something else listens there
            }
          });
        },
      );
      const stop = signal
        ? undefined
        : clock.after(patienceMs, () => {
            asking.destroy();
            resolve(undefined);
          });
      asking.on('error', () => {
        finish(undefined);
      });
      asking.end(body);
    });
  const uri = (printer: string) => `ipp://localhost/printers/${encodeURIComponent(printer)}`;
  /** CUPS answers for all of its queues at once. */
  const everyPrinter = 'ipp://localhost/printers/';
  const printerOf = (from: string) => decodeURIComponent(from.slice(from.lastIndexOf('/') + 1));
  const user = userInfo().username;

  return {
    jobs: async () => {
      const answer = await ask(
        ippRequest(operations.getJobs, [
          ['uri', 'printer-uri', everyPrinter],
          ['name', 'requesting-user-name', user],
          ['keyword', 'requested-attributes', ['job-id', 'job-name', 'job-printer-uri', 'time-at-creation']],
          ['boolean', 'my-jobs', true],
        ]),
      );
      return (answer?.groups ?? [])
        .filter(({ tag }) => tag === jobGroup)
        .map(({ values }) => ({
          id: Number(values['job-id']),
          printer: printerOf(String(values['job-printer-uri'] ?? '')),
          title: String(values['job-name'] ?? ''),
          createdAtSeconds: Number(values['time-at-creation'] ?? 0),
        }))
        .filter(({ id }) => Number.isInteger(id));
    },
    usualPrinter: async () => {
      const answer = await ask(ippRequest(operations.getDefault, [['keyword', 'requested-attributes', ['printer-name']]]));
      const name = answer?.groups.find(({ tag }) => tag === printerGroup)?.values['printer-name'];
      return name === undefined ? undefined : String(name);
    },
    send: async ({ printer, title, pdf, copies, duplex, paper }: QueuedDocument, signal) => {
      const head = ippRequest(
        operations.printJob,
        [
          ['uri', 'printer-uri', uri(printer)],
          ['name', 'requesting-user-name', user],
          ['name', 'job-name', title],
          ['mimeType', 'document-format', 'application/pdf'],
        ],
        [
          ['integer', 'copies', copies],
          ['keyword', 'sides', duplex ? 'two-sided-long-edge' : 'one-sided'],
          ['keyword', 'media', media[paper]],
          ['keyword', 'print-color-mode', 'monochrome'],
          ['keyword', 'multiple-document-handling', 'separate-documents-collated-copies'],
        ],
      );
      const answer = await ask(Buffer.concat([head, pdf]), `/printers/${encodeURIComponent(printer)}`, signal);
      if (answer === undefined) return { ok: false, reason: 'the print server did not take it' };
      if (answer.status < 0x0100) return { ok: true };
      const status = `0x${answer.status.toString(16).padStart(4, '0')}`;
      return { ok: false, reason: answer.status === notFound ? `no device name ${printer}` : `the print server said ${status}` };
    },
    cancel: async (printer, id) => {
      const answer = await ask(
        ippRequest(operations.cancelJob, [
          ['uri', 'printer-uri', uri(printer)],
          ['integer', 'job-id', id],
          ['name', 'requesting-user-name', user],
        ]),
      );
      const isGone = answer !== undefined && answer.status < 0x0100;
      if (!isGone) log.warn(`job ${id} on ${printer} could not be cancelled`);
      return isGone;
    },
  };
}
