import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Checksums } from '../../domain/backup';

/** The checksums of backups, by Node. */
export const checksums: Checksums = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  crc32: (bytes) => crc32(bytes),
};
