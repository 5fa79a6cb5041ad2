import { join } from 'node:path';
import type { Logger } from '../log/logger';
import type { BackupPart } from './backup-part';
import { clinicContentPart } from './clinic-content-part';
import { signOffPart } from './sign-off-part';
import { settingsPart } from './settings-part';

interface Keepers {
  readonly userData: string;
  readonly settings: Parameters<typeof settingsPart>[0];
  readonly review: Parameters<typeof signOffPart>[0];
  readonly log: Logger;
}

/**
 * Everything a backup holds. The PINs and the usage totals are left out on purpose: see docs/decisions. A part that is not listed here is
 * not restored either.
 */
export function backupParts({ userData, settings, review, log }: Keepers): readonly BackupPart[] {
  return [settingsPart(settings), clinicContentPart(join(userData, 'clinic-content'), log), signOffPart(review)];
}
