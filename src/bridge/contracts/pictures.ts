/** Pictures of the clinic's own, for announcements and its logo. The page shows one as `pictures/<id>.webp`. */
import { z } from 'zod';
import type { PictureFault } from '../../domain/picture';
import type { Role } from './role';
import { DriveId, DrivePath } from './usb-drives';
import type { DriveTrouble } from './usb-drives';

/** Stands for what the picture shows: the same picture has the same id. */
export const PictureId = z.string().regex(/^[0-9a-f]{32}$/);

export interface Picture {
  readonly id: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** False where nothing shows it, so that it may be removed. */
  readonly isUsed: boolean;
}

/** `too-slow`: it could not be unpacked in time. `too-many`: some must be removed first. `not-kept`: the disk is full or broken. */
export type PictureTrouble = PictureFault | DriveTrouble | 'too-slow' | 'too-many' | 'not-kept';
export type AddPictureOutcome =
  { readonly ok: true; readonly picture: Picture } | { readonly ok: false; readonly reason: PictureTrouble };
export type RemovePictureOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'used' | 'gone' };

export const picturesInputs = {
  'pictures.list': z.undefined(),
  /** Takes a picture from a drive: unpacked in a sandbox, turned upright, packed again without anything but its pixels. */
  'pictures.add': z.strictObject({ drive: DriveId, path: DrivePath.min(1) }),
  'pictures.remove': z.strictObject({ id: PictureId }),
};

export const picturesRoles = {
  'pictures.list': 'staff',
  'pictures.add': 'staff',
  'pictures.remove': 'staff',
} as const satisfies Record<keyof typeof picturesInputs, Role>;

export interface PicturesOutputs {
  /** Newest first. */
  'pictures.list': readonly Picture[];
  'pictures.add': AddPictureOutcome;
  'pictures.remove': RemovePictureOutcome;
}
