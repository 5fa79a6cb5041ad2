import type { Handlers } from '../../bridge/contract';
import type { Access } from './create-access';

type AccessName = Extract<keyof Handlers, `access.${string}`>;

/** The lock over the bridge. `began` hears that the first PIN was chosen, before the page hears of its recovery code. */
export function accessHandlers(
  access: Access,
  began: () => Promise<unknown>,
): Pick<Handlers, Exclude<AccessName, 'access.printCode'>> {
  return {
    'access.read': access.view,
    'access.begin': async ({ pin }) => {
      const begun = await access.begin(pin);
      if (begun.ok) await began();
      return begun;
    },
    'access.unlock': ({ pin }) => access.unlock(pin),
    'access.lock': () => {
      access.lock();
      return null;
    },
    'access.checkCode': ({ code }) => access.checkCode(code),
    'access.recover': ({ code, pin }) => access.recover(code, pin),
    'access.readPins': access.pins,
    'access.choosePin': ({ role, pin }) => access.choosePin(role, pin),
    'access.removePin': ({ role }) => access.removePin(role),
    'access.newCode': access.newCode,
  };
}
