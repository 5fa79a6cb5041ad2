import type { usbDrivesInputs } from '../../bridge/contracts/usb-drives';
import type { Handlers } from '../../bridge/contract';
import type { UsbDrives } from './create-usb-drives';

/** What the page may ask of the drives: to look, never to read or to save. Those belong to the features that know what for. */
export function usbDrivesHandlers(drives: UsbDrives): Pick<Handlers, keyof typeof usbDrivesInputs> {
  return {
    'usbDrives.list': drives.list,
    'usbDrives.folder': ({ drive, path, endings }) => drives.folder(drive, path, endings),
  };
}
