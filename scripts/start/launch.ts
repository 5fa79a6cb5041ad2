import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isKnownNoise } from './known-noise';

/** How the app is to be started. */
export interface Launch {
  readonly electron: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Asks the app to end. */
  readonly stop: AbortSignal;
  /** The app ends by itself after this many seconds; well after that it is ended. */
  readonly exitAfterSeconds: number | undefined;
}

/** How the app ended: by itself with a code, or by a signal, as a crash does. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It should have ended by itself long ago. */
  readonly isOverdue: boolean;
}

/** What an app that is asked to end gets before it is made to. */
const GRACE_MS = 5000;

/** What start and a slow machine may add to `exitAfterSeconds`. */
const OVERDUE_MS = 30_000;

/** Starts the app and waits for its end. */
export function launch({ electron, args, env, stop, exitAfterSeconds }: Launch): Promise<Ending> {
  return new Promise((resolve, reject) => {
    // Out of our group of processes: Ctrl+C would reach each of its helpers too, and it would crash instead of closing.
    const app = spawn(electron, args, { env, stdio: ['ignore', 'inherit', 'pipe'], detached: true });
    const kill = () => void app.kill();
    process.once('exit', kill);
    const timers: NodeJS.Timeout[] = [];
    let isOverdue = false;
    const end = () => {
      app.kill('SIGTERM');
      timers.push(setTimeout(() => app.kill('SIGKILL'), GRACE_MS));
    };
    if (exitAfterSeconds !== undefined) {
      const late = () => {
        isOverdue = true;
        end();
      };
      timers.push(setTimeout(late, exitAfterSeconds * 1000 + OVERDUE_MS));
    }
    stop.addEventListener('abort', end);
    createInterface({ input: app.stderr }).on('line', (line) => {
      if (!isKnownNoise(line)) process.stderr.write(`${line}\n`);
    });
    app.once('error', reject);
    app.once('close', (code, signal) => {
      process.removeListener('exit', kill);
      timers.forEach(clearTimeout);
      stop.removeEventListener('abort', end);
      resolve({ code, signal, isOverdue });
    });
  });
}
