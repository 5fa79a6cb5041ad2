import { join } from 'node:path';
import type { Logger } from '../log/logger';
import type { BackupPart } from './backup-part';
import { clinicContentPart } from './clinic-content-part';
import { picturesPart } from './pictures-part';
import { schedulePart } from './schedule-part';
import { signOffPart } from './sign-off-part';
import { settingsPart } from './settings-part';

interface Keepers {
  readonly userData: string;
  readonly settings: Parameters<typeof settingsPart>[0];
  readonly review: Parameters<typeof signOffPart>[0];
  readonly schedule: Parameters<typeof schedulePart>[0];
  /** Opens a picture in its sandbox; undefined where there are no windows, as with `--import-settings`. */
  readonly unpack: Parameters<typeof picturesPart>[1];
  readonly log: Logger;
}

/**
 * Everything a backup holds. The PINs and the usage totals are left out on purpose: see docs/decisions/012-what-leaves-the-kiosk.md. A part that is not listed here is
 * not restored either.
 */
export function backupParts({ userData, settings, review, schedule, unpack, log }: Keepers): readonly BackupPart[] {
  return [
    settingsPart(settings),
    picturesPart(join(userData, 'pictures'), unpack, log),
    schedulePart(schedule),
    signOffPart(review),
    clinicContentPart(join(userData, 'clinic-content'), log),
  ];
}
