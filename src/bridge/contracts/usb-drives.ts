/** Memory sticks and other removable drives, shown inside the app: a kiosk has no native dialogs. The page never sees a path. */
import { z } from 'zod';
import type { Role } from './role';

/** A drive that is plugged in. */
export interface Drive {
  /** Stands for where it is mounted; the same after it was pulled and plugged in again. */
  readonly id: string;
  /** What the system calls it, as people read it: often the name on the stick. */
  readonly name: string;
  readonly freeBytes: number | undefined;
  /** False where nothing can be saved on it. */
  readonly isWritable: boolean;
}

/** What is in one folder of a drive. */
export interface DriveFolder {
  readonly folders: readonly string[];
  readonly files: readonly DriveFile[];
  /** There is more than is listed here. */
  readonly isCut: boolean;
}

export interface DriveFile {
  readonly name: string;
  readonly bytes: number;
  /** Ms since 1970. */
  readonly changedAt: number;
}

/** `gone`: the drive, the folder or the file is no longer there. */
export type DriveTrouble = 'gone' | 'unreadable';
export type FolderOutcome =
  { readonly ok: true; readonly folder: DriveFolder } | { readonly ok: false; readonly reason: DriveTrouble };

export const DriveId = z.string().regex(/^[0-9a-f]{12}$/);

/** One name on a drive: never a path, never the folder above. */
const Name = z
  .string()
  .min(1)
  .max(255)
  .refine((name) => name !== '.' && name !== '..' && !/[/\\\0]/.test(name));

/** The way to a folder or file on a drive, name by name; empty is the drive itself. */
export const DrivePath = z.array(Name).max(12);
export type DrivePath = z.output<typeof DrivePath>;

export const usbDrivesInputs = {
  'usbDrives.list': z.undefined(),
  'usbDrives.folder': z.strictObject({
    drive: DriveId,
    path: DrivePath,
    /** Only files with one of these endings, lower case and without the dot; all of them where it is left out. */
    endings: z
      .array(z.string().regex(/^[a-z0-9]{1,12}$/))
      .min(1)
      .max(12)
      .optional(),
  }),
};

export const usbDrivesRoles = {
  'usbDrives.list': 'staff',
  'usbDrives.folder': 'staff',
} as const satisfies Record<keyof typeof usbDrivesInputs, Role>;

export interface UsbDrivesOutputs {
  'usbDrives.list': readonly Drive[];
  'usbDrives.folder': FolderOutcome;
}
