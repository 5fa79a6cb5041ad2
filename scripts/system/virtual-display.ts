import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A display nobody looks at. */
export interface VirtualDisplay {
  /** What to put into DISPLAY, such as ':99'. */
  readonly name: string;
  stop(): Promise<void>;
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const START_LIMIT_MS = 20_000;

/** Starts Xvfb on a display number nobody else has. It ends with this process, unless that is killed outright. */
export async function startDisplay({ width, height }: Size = { width: 1920, height: 1080 }): Promise<VirtualDisplay> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // Ctrl+C reaches a whole group of processes: out of it, the display is still there while the app closes.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => xvfb.once('close', () => resolve()));
  const kill = () => void xvfb.kill();
  process.once('exit', kill);
  let errors = '';
  xvfb.stderr?.on('data', (chunk: Buffer) => (errors = `${errors}${chunk.toString()}`.slice(-2000)));

  const number = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`Xvfb did not start within ${START_LIMIT_MS / 1000} seconds. ${errors}`)),
      START_LIMIT_MS,
    );
    let told = '';
    (xvfb.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (!told.includes('\n')) return;
      clearTimeout(limit);
      resolve(told.trim());
    });
    xvfb.once('error', reject);
    xvfb.once('close', () => reject(new Error(`Xvfb ended at once. ${errors}`)));
  }).catch((error: unknown) => {
    kill();
    throw error;
  });

  return {
    name: `:${number}`,
    async stop() {
      process.removeListener('exit', kill);
      kill();
      await ended;
    },
  };
}
