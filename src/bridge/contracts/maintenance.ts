/** Looking after the kiosk: how it is used, a file for support, what it is made of, and how it ends. */
import { z } from 'zod';
import { languageCodes } from '../../domain/language';
import type { PrintOutcome } from '../../domain/handout';
import type { UsageReport } from '../../domain/usage';
import { Counted } from '../../domain/usage';
import type { Role } from './role';
import { usagePeriods } from './usage-periods';
import { DriveId } from './usb-drives';
import type { SavedOutcome } from './backup';

const Period = z.enum(usagePeriods);

/** A library, font or content set that is part of this release. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX id, such as `MIT`. */
  readonly licence: string;
  /** The whole text; empty where its package brings none. */
  readonly text: string;
}

export interface AboutView {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  readonly system: string;
  readonly isTestRuntime: boolean;
  /** When this release was built, ms since 1970. */
  readonly builtAt: number;
  readonly licences: readonly Licensed[];
  readonly sources: number;
  readonly items: number;
}

export const maintenanceInputs = {
  'usage.count': Counted,
  'usage.read': z.strictObject({ period: Period }),
  'usage.saveTable': z.strictObject({ period: Period, drive: DriveId }),
  /** One page to print, in the language of whoever asks. */
  'usage.saveReport': z.strictObject({ period: Period, language: z.enum(languageCodes), drive: DriveId }),
  /** The same page, to the clinic's printer. */
  'usage.printReport': z.strictObject({ period: Period, language: z.enum(languageCodes) }),
  'support.save': z.strictObject({ drive: DriveId }),
  'about.read': z.undefined(),
  'kiosk.restart': z.undefined(),
  'kiosk.leave': z.undefined(),
};

export const maintenanceRoles = {
  'usage.count': 'visitor',
  'usage.read': 'staff',
  'usage.saveTable': 'staff',
  'usage.saveReport': 'staff',
  'usage.printReport': 'staff',
  'support.save': 'staff',
  'about.read': 'staff',
  'kiosk.restart': 'manager',
  'kiosk.leave': 'manager',
} as const satisfies Record<keyof typeof maintenanceInputs, Role>;

export interface MaintenanceOutputs {
  'usage.count': null;
  'usage.read': UsageReport;
  'usage.saveTable': SavedOutcome;
  'usage.saveReport': SavedOutcome;
  'usage.printReport': PrintOutcome;
  'support.save': SavedOutcome;
  'about.read': AboutView;
  'kiosk.restart': null;
  'kiosk.leave': null;
}
