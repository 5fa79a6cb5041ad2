import type { Handlers } from '../../bridge/contract';
import { driveFolder } from '../usb-drives/drive-folder';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import type { createSignOff } from './create-sign-off';

type SignOffHandlers = Pick<Handlers, Extract<keyof Handlers, `signOff.${string}`>>;

/** The answers to what the sign-off screens ask. */
export function signOffHandlers(
  review: ReturnType<typeof createSignOff>,
  drives: Pick<UsbDrives, 'save'>,
  today: () => string,
): SignOffHandlers {
  return {
    'signOff.read': ({ language }) => review.read(language),
    'signOff.item': ({ key, language }) => review.item(key, language),
    'signOff.begin': review.begin,
    'signOff.sign': review.sign,
    'signOff.withdraw': ({ key, language }) => review.withdraw(key, language),
    'signOff.hide': ({ key, language }) => review.hide(key, language),
    'signOff.unhide': ({ key, language }) => review.unhide(key, language),
    'signOff.word': review.word,
    'signOff.choose': review.choose,
    'signOff.export': ({ drive, form }) =>
      drives.save(drive, [driveFolder, `crampwise-sign-off-${today()}.${form}`], new TextEncoder().encode(review.exported(form))),
  };
}
