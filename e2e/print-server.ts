/**
 * A real print server for the tests: CUPS with cups-pdf, in folders of its own and on a port of its own, so that no queue of this machine
 * is touched. What "comes out of the printer" are PDF files in `paper`. Linux, as root (build machines are).
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ippAnswer } from '../src/main/printing/ipp';

export interface PrintServer {
  /** What programs of this server's are started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the printed pages land. */
  readonly paper: string;
  addQueue: (name: string) => void;
  /** Runs one of CUPS's own commands against this server. */
  run: (command: string, ...args: readonly string[]) => string;
  /** The files that have come out, once there are at least `count` and none grows any more. */
  printed: (count: number) => Promise<readonly string[]>;
  /** What the newest job asked of its printer (`copies`, `Duplex`, `PageSize` …), as the server keeps it. */
  lastJob: () => Readonly<Record<string, string | number>>;
  /** The jobs that wait or print, as `lpstat` lists them. */
  waiting: () => readonly string[];
  stop: () => Promise<void>;
}

/** Both sides of the paper, in the words of a printer description. */
const bothSides = [
  '*OpenUI *Duplex/Both sides: PickOne',
  '*DefaultDuplex: None',
  '*Duplex None/Off: ""',
  '*Duplex DuplexNoTumble/Long edge: ""',
  '*Duplex DuplexTumble/Short edge: ""',
  '*CloseUI: *Duplex',
].join('\n');

/** cups-pdf reads its settings from here and nowhere else; a name of our own leaves the machine's alone. */
const settingsOf = (queue: string) => `/etc/cups/cups-pdf-${queue}.conf`;

export async function startPrintServer(): Promise<PrintServer> {
  const root = mkdtempSync(join(tmpdir(), 'crampwise-cups-'));
  chmodSync(root, 0o755);
  const folder = (name: string) => {
    mkdirSync(join(root, name), { recursive: true });
    chmodSync(join(root, name), 0o777);
    return join(root, name);
  };
  const paper = folder('paper');
  const port = await freePort();
  writeFileSync(
    join(root, 'cups-files.conf'),
    [
      `ServerRoot ${folder('root')}`,
      `StateDir ${folder('state')}`,
      `CacheDir ${folder('cache')}`,
      `RequestRoot ${folder('spool')}`,
      `TempDir ${folder('tmp')}`,
      `AccessLog ${join(root, 'access.log')}`,
      `ErrorLog ${join(root, 'error.log')}`,
      `PageLog ${join(root, 'page.log')}`,
      'FileDevice Yes',
      'Sandboxing Relaxed',
      'SystemGroup root',
    ].join('\n'),
  );
  const open = ['Order allow,deny', 'Allow all'];
  writeFileSync(
    join(root, 'cupsd.conf'),
    [
      `Listen 127.0.0.1:${port}`,
      'Browsing No',
      'WebInterface No',
      'DefaultAuthType None',
      'IdleExitTimeout 0',
      // What it knows of a job is on disk at once: `lastJob` reads it there.
      'DirtyCleanInterval 0',
      '<Location />',
      ...open,
      '</Location>',
      '<Location /admin>',
      ...open,
      '</Location>',
      '<Policy default>',
      'JobPrivateAccess all',
      'JobPrivateValues none',
      '<Limit Cancel-Job Cancel-My-Jobs>',
      'Require user @OWNER @SYSTEM',
      'Order deny,allow',
      '</Limit>',
      '<Limit All>',
      'Order deny,allow',
      '</Limit>',
      '</Policy>',
    ].join('\n'),
  );
  const server = spawn('cupsd', ['-f', '-c', join(root, 'cupsd.conf'), '-s', join(root, 'cups-files.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const kill = () => void server.kill();
  process.once('exit', kill);
  const env = { CUPS_SERVER: `127.0.0.1:${port}` };
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, {
      env: { ...process.env, ...env, LC_ALL: 'C' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const queues: string[] = [];
  // A PDF has no back: the printer is described as one that can print there, so that the system asks it to.
  const description = join(root, 'printer.ppd');
  writeFileSync(description, `${readFileSync('/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd', 'utf8').trimEnd()}\n${bothSides}\n`);
  for (let tries = 0; ; tries += 1) {
    // It ends with 0 whatever it finds: the words tell.
    if (run('lpstat', '-r').includes('scheduler is running')) break;
    if (tries > 100) throw new Error(`no print server answers on port ${port}`);
    await wait(100);
  }
  const sizes = () =>
    readdirSync(paper, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  return {
    env,
    paper,
    run,
    addQueue: (name) => {
      queues.push(name);
      writeFileSync(
        settingsOf(name),
        [
          `Out ${paper}`,
          `AnonDirName ${paper}`,
          `Spool ${folder('pdf-spool')}`,
          `Log ${folder('pdf-log')}`,
          'Label 1',
          'Grp root',
          '',
        ].join('\n'),
      );
      run('lpadmin', '-p', name, '-E', '-v', `cups-pdf:/${name}`, '-P', description, '-o', 'printer-is-shared=false');
    },
    printed: async (count) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const idle = run('lpstat', '-o').trim() === '';
        if (idle && sizes().length >= count) return sizes();
        await wait(100);
      }
      throw new Error(`${sizes().length} of ${count} jobs came out:\n${run('lpstat', '-t')}`);
    },
    lastJob: () => {
      const spool = join(root, 'spool');
      const newest = readdirSync(spool)
        .filter((name) => /^c\d+$/.test(name))
        .sort()
        .at(-1);
      // A kept job is a message of IPP too; its own group comes after the one about the request.
      return Object.assign(
        {},
        ...ippAnswer(readFileSync(join(spool, newest ?? ''))).groups.map(({ values }) => values),
      ) as ReturnType<PrintServer['lastJob']>;
    },
    waiting: () => run('lpstat', '-o').trim().split('\n').filter(Boolean),
    stop: async () => {
      process.removeListener('exit', kill);
      server.kill();
      await ended;
      for (const queue of queues) rmSync(settingsOf(queue), { force: true });
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
