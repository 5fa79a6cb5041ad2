import { execFile } from 'node:child_process';
import type { RunXset } from './xset';

/** The real xset, where there is an X server to talk to. It never waits for long. */
export const runXset: RunXset = (...args) =>
  new Promise((resolve) => {
    if (process.platform !== 'linux' || !process.env.DISPLAY) resolve(undefined);
    else
      execFile('xset', args, { timeout: 5000 }, (error, stdout) => {
        resolve(error ? undefined : stdout);
      });
  });
