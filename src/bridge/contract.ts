/**
 * The bridge, declared once: for each request who may ask, what it takes and what it answers. Main checks each input against it; the
 * renderer takes the types only, so that no validation library stands before the first slide. Each feature has its part in `contracts`.
 */
import type { z } from 'zod';
import type { EventName, RequestName } from './channels';
import { accessInputs, accessRoles } from './contracts/access';
import type { AccessOutputs, AccessView } from './contracts/access';
import { backupInputs, backupRoles } from './contracts/backup';
import type { BackupOutputs } from './contracts/backup';
import { maintenanceInputs, maintenanceRoles } from './contracts/maintenance';
import type { MaintenanceOutputs } from './contracts/maintenance';
import { usbDrivesInputs, usbDrivesRoles } from './contracts/usb-drives';
import type { UsbDrivesOutputs } from './contracts/usb-drives';
import { handoutInputs, handoutRoles } from './contracts/handout';
import type { HandoutOutputs } from './contracts/handout';
import { kioskInputs, kioskRoles } from './contracts/kiosk';
import type { KioskOutputs, KioskView } from './contracts/kiosk';
import { picturesInputs, picturesRoles } from './contracts/pictures';
import type { PicturesOutputs } from './contracts/pictures';
import { signOffInputs, signOffRoles } from './contracts/sign-off';
import type { SignOffOutputs } from './contracts/sign-off';
import { settingsInputs, settingsRoles } from './contracts/settings';
import type { SettingsOutputs } from './contracts/settings';
import { scheduleInputs, scheduleRoles } from './contracts/schedule';
import type { ScheduleOutputs, PublishedView } from './contracts/schedule';
import type { Role } from './contracts/role';

export type { AccessView, BeginOutcome, ChooseOutcome, PinsView, UnlockOutcome } from './contracts/access';
export type { HandoutView, PreviewOutcome, PrinterView, PrintJobView, SavePackOutcome } from './contracts/handout';
export type { HealthView, KioskView, LoopPack, OfferedLanguage, Start } from './contracts/kiosk';
export { needsToChange } from './contracts/settings';
export type { DisplayView, RefusedField, SettingsChange } from './contracts/settings';
export type {
  ScheduleChange,
  ScheduleOutcome,
  ScheduleSpan,
  ScheduleTimeline,
  ScheduleView,
  PublishedView,
} from './contracts/schedule';
export type {
  BrokenRule,
  LanguageSignOff,
  SignOffItem,
  SignOffOutcome,
  SignOffRow,
  SignOffView,
  Signed,
  Signer,
  SwitchView,
} from './contracts/sign-off';
export { pinRoles, roles } from './contracts/role';
export type { PinRole, Role } from './contracts/role';

/** What each request takes, checked in main before a handler sees it. */
export const inputs = {
  ...kioskInputs,
  ...accessInputs,
  ...scheduleInputs,
  ...signOffInputs,
  ...settingsInputs,
  ...usbDrivesInputs,
  ...handoutInputs,
  ...picturesInputs,
  ...backupInputs,
  ...maintenanceInputs,
} satisfies Record<RequestName, z.ZodType>;

/** The least role each request needs. */
export const needs = {
  ...kioskRoles,
  ...accessRoles,
  ...scheduleRoles,
  ...signOffRoles,
  ...settingsRoles,
  ...usbDrivesRoles,
  ...handoutRoles,
  ...picturesRoles,
  ...backupRoles,
  ...maintenanceRoles,
} as const satisfies Record<RequestName, Role>;

/** What each request answers. */
export interface Outputs
  extends
    KioskOutputs,
    AccessOutputs,
    SettingsOutputs,
    UsbDrivesOutputs,
    ScheduleOutputs,
    HandoutOutputs,
    PicturesOutputs,
    SignOffOutputs,
    BackupOutputs,
    MaintenanceOutputs {}

/** What main tells the renderer without being asked. */
export interface Events {
  'kiosk.changed': KioskView;
  /** The visitor has been gone too long by main's own clock: wipe now. */
  'session.expired': null;
  'access.changed': AccessView;
  /** The wall is to show something else from now on. */
  'schedule.changed': PublishedView;
}

export type Input<N extends RequestName> = z.output<(typeof inputs)[N]>;
export type Output<N extends RequestName> = Outputs[N];
export type Handlers = { readonly [N in RequestName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: 'refused' | 'failed' };

declare global {
  interface Window {
    readonly crampwise: PreloadApi;
  }
}

/** The two doors preload opens to the page, as `window.crampwise`. */
export interface PreloadApi {
  request: (name: RequestName, input: unknown) => Promise<Reply>;
  on: (name: EventName, listener: (payload: unknown) => void) => () => void;
}
