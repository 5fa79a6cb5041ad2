import { createHash } from 'node:crypto';

/** The first 16 hex digits of the SHA-256 of a text: enough to notice a change, short enough to read aloud on the telephone. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
