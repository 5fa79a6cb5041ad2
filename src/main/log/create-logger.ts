import electronLog from 'electron-log/node';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from './logger';

/** One log file is at most this large, and this many older ones are kept: some weeks of a quiet kiosk. */
const maxBytes = 1_000_000;
const olderFiles = 4;

/**
 * The logger over electron-log: `kiosk.log` in `folder`, rotated by size to `kiosk.1.log` and on. In development everything is
 * printed too; a packaged kiosk prints warnings and errors, which a service manager keeps.
 */
export function createLogger(folder: string, isPackaged: boolean): Logger {
  const log = electronLog.create({ logId: 'kiosk' });
  const { file, console: terminal } = log.transports;
  file.resolvePathFn = () => join(folder, 'kiosk.log');
  file.maxSize = maxBytes;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {z} {level} {text}';
  file.level = 'info';
  file.archiveLogFn = () => {
    for (let older = olderFiles; older >= 1; older -= 1) {
      try {
        renameSync(join(folder, older === 1 ? 'kiosk.log' : `kiosk.${older - 1}.log`), join(folder, `kiosk.${older}.log`));
      } catch {
        // There is no such older file yet.
      }
    }
  };
  terminal.level = isPackaged ? 'warn' : 'info';
  terminal.format = '{h}:{i}:{s} {level} {text}';
  return {
    info: (message, ...details) => {
      log.info(message, ...details);
    },
    warn: (message, ...details) => {
      log.warn(message, ...details);
    },
    error: (message, ...details) => {
      log.error(message, ...details);
    },
  };
}
