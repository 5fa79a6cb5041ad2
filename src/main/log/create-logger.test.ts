import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLogger } from './create-logger';

it('writes to kiosk.log, and keeps the newest few megabytes however much is logged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-log-'));
  const log = createLogger(folder, true);
  log.info('the first line', { reason: 'a reason' });
  expect(readFileSync(join(folder, 'kiosk.log'), 'utf8')).toMatch(/info the first line.*a reason/s);
  const long = 'x'.repeat(100_000);
  for (let line = 0; line < 80; line += 1) log.info(long);
  log.info('the last line');
  expect(readdirSync(folder).sort()).toEqual(['kiosk.1.log', 'kiosk.2.log', 'kiosk.3.log', 'kiosk.4.log', 'kiosk.log']);
  expect(readFileSync(join(folder, 'kiosk.log'), 'utf8')).toContain('the last line');
  const total = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(total).toBeLessThan(6_000_000);
});
