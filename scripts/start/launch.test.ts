import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { launch, type Launch } from './launch';

/** Node stands in for Electron: what counts here is how a process ends. */
const run = (script: string, more: Partial<Launch> = {}) =>
  launch({
    electron: process.execPath,
    args: ['-e', script],
    env: process.env,
    stop: new AbortController().signal,
    exitAfterSeconds: undefined,
    ...more,
  });

describe('the running app', () => {
  it('may end by itself, and its exit code is told', async () => {
    expect(await run('process.exit(0)')).toEqual({ code: 0, signal: null, isOverdue: false });
    expect(await run('process.exit(3)')).toEqual({ code: 3, signal: null, isOverdue: false });
  });

  it('may crash, and the signal is told', async () => {
    expect(await run('process.kill(process.pid, "SIGSEGV"); setInterval(() => {}, 1000)')).toMatchObject({
      code: null,
      signal: 'SIGSEGV',
    });
  });

  it('is asked to end when the person at the terminal wants it to, and may close in good order', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'launch-'));
    const READY = path.join(folder, 'ready');
    const stop = new AbortController();
    const ending = run(
      `process.on('SIGTERM', () => process.exit(7));
       setInterval(() => {}, 1000);
       require('node:fs').writeFileSync(process.env.READY, '');`,
      { stop: stop.signal, env: { ...process.env, READY } },
    );
    await vi.waitUntil(() => existsSync(READY), { timeout: 10_000 });
    stop.abort();
    expect(await ending).toEqual({ code: 7, signal: null, isOverdue: false });
    rmSync(folder, { recursive: true });
  }, 15_000);

  it('cannot be started when there is no such file', async () => {
    await expect(run('', { electron: '/nowhere/electron' })).rejects.toThrow('ENOENT');
  });
});
