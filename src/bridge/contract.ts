/**
 * The bridge, declared once: for each request who may ask, what it takes and what it answers. Main checks each input against it; the
 * renderer takes the types only, so that no validation library stands before the first slide. Each feature has its part in `contracts`.
 */
import type { z } from 'zod';
import type { EventName, RequestName } from './channels';
import { accessInputs, accessNeeds } from './contracts/access';
import type { AccessOutputs, AccessView } from './contracts/access';
import { backupInputs, backupNeeds } from './contracts/backup';
import type { BackupOutputs } from './contracts/backup';
import { careInputs, careNeeds } from './contracts/care';
import type { CareOutputs } from './contracts/care';
import { drivesInputs, drivesNeeds } from './contracts/drives';
import type { DrivesOutputs } from './contracts/drives';
import { handoutInputs, handoutNeeds } from './contracts/handout';
import type { HandoutOutputs } from './contracts/handout';
import { kioskInputs, kioskNeeds } from './contracts/kiosk';
import type { KioskOutputs, KioskView } from './contracts/kiosk';
import { picturesInputs, picturesNeeds } from './contracts/pictures';
import type { PicturesOutputs } from './contracts/pictures';
import { reviewInputs, reviewNeeds } from './contracts/review';
import type { ReviewOutputs } from './contracts/review';
import { settingsInputs, settingsNeeds } from './contracts/settings';
import type { SettingsOutputs } from './contracts/settings';
import { programmeInputs, programmeNeeds } from './contracts/programme';
import type { ProgrammeOutputs, WallView } from './contracts/programme';
import type { Role } from './role';

export type { AccessView, BeginOutcome, ChooseOutcome, PinsView, UnlockOutcome } from './contracts/access';
export type { HandoutView, PreviewOutcome, PrinterView, PrintJobView, SavePackOutcome } from './contracts/handout';
export type { HealthView, KioskView, LoopPack, OfferedLanguage, Start } from './contracts/kiosk';
export { needsToChange } from './contracts/settings';
export type { DisplayView, RefusedField, SettingsChange } from './contracts/settings';
export type {
  ProgrammeChange,
  ProgrammeOutcome,
  ProgrammeSpan,
  ProgrammeTimeline,
  ProgrammeView,
  WallView,
} from './contracts/programme';
export type {
  BrokenRule,
  LanguageReview,
  ReviewItem,
  ReviewOutcome,
  ReviewRow,
  ReviewView,
  Signed,
  Signer,
  SwitchView,
} from './contracts/review';
export { pinRoles, roles } from './role';
export type { PinRole, Role } from './role';

/** What each request takes, checked in main before a handler sees it. */
export const inputs = {
  ...kioskInputs,
  ...accessInputs,
  ...programmeInputs,
  ...reviewInputs,
  ...settingsInputs,
  ...drivesInputs,
  ...handoutInputs,
  ...picturesInputs,
  ...backupInputs,
  ...careInputs,
} satisfies Record<RequestName, z.ZodType>;

/** The least role each request needs. */
export const needs = {
  ...kioskNeeds,
  ...accessNeeds,
  ...programmeNeeds,
  ...reviewNeeds,
  ...settingsNeeds,
  ...drivesNeeds,
  ...handoutNeeds,
  ...picturesNeeds,
  ...backupNeeds,
  ...careNeeds,
} as const satisfies Record<RequestName, Role>;

/** What each request answers. */
export interface Outputs
  extends
    KioskOutputs,
    AccessOutputs,
    SettingsOutputs,
    DrivesOutputs,
    ProgrammeOutputs,
    HandoutOutputs,
    PicturesOutputs,
    ReviewOutputs,
    BackupOutputs,
    CareOutputs {}

/** What main tells the renderer without being asked. */
export interface Events {
  'kiosk.changed': KioskView;
  /** The visitor has been gone too long by main's own clock: wipe now. */
  'session.expired': null;
  'access.changed': AccessView;
  /** The wall is to show something else from now on. */
  'programme.changed': WallView;
}

export type Input<N extends RequestName> = z.output<(typeof inputs)[N]>;
export type Output<N extends RequestName> = Outputs[N];
export type Handlers = { readonly [N in RequestName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: 'refused' | 'failed' };

declare global {
  interface Window {
    readonly crampwise: Doors;
  }
}

/** The two doors preload opens to the page, as `window.crampwise`. */
export interface Doors {
  request: (name: RequestName, input: unknown) => Promise<Reply>;
  on: (name: EventName, listener: (payload: unknown) => void) => () => void;
}
