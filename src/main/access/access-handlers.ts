import type { Handlers } from '../../bridge/contract';
import type { Access } from './create-access';

type AccessName = Extract<keyof Handlers, `access.${string}`>;

/** The lock over the bridge. */
export function accessHandlers(access: Access): Pick<Handlers, AccessName> {
  return {
    'access.read': access.view,
    'access.begin': ({ pin }) => access.begin(pin),
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
