import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface SlideFacts {
  order: number;
  seconds: number;
  locked?: boolean;
  opens: { screen: string };
}

/** A copy of the compiled content in which each slide shows for `seconds`; with `stillOnly`, the loop begins with slides whose figure stands still. */
export function pacedContent(seconds: number, stillOnly = false): string {
  const folder = mkdtempSync(join(tmpdir(), 'crampwise-content-'));
  cpSync(join('out', 'content'), folder, { recursive: true });
  const file = join(folder, 'facts.json');
  const facts = JSON.parse(readFileSync(file, 'utf8')) as { slides: Record<string, SlideFacts> };
  for (const slide of Object.values(facts.slides)) {
    slide.seconds = seconds;
    if (stillOnly && slide.opens.screen === 'stretch') slide.order += 1000;
  }
  writeFileSync(file, JSON.stringify(facts));
  return folder;
}
