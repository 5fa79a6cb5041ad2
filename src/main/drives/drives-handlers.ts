import type { drivesInputs } from '../../bridge/contracts/drives';
import type { Handlers } from '../../bridge/contract';
import type { Drives } from './create-drives';

/** What the page may ask of the drives: to look, never to read or to save. Those belong to the features that know what for. */
export function drivesHandlers(drives: Drives): Pick<Handlers, keyof typeof drivesInputs> {
  return {
    'drives.list': drives.list,
    'drives.folder': ({ drive, path, endings }) => drives.folder(drive, path, endings),
  };
}
