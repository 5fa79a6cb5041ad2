import { inputs, needs } from '../../bridge/contract';
import type { Handlers } from '../../bridge/contract';
import type { Access } from '../access/create-access';
import { isAllowed } from '../access/create-access';
import type { Logger } from '../log/logger';
import type { Answer } from './serve';

/**
 * Answers requests: checks the role, then the input, then asks the handler. A handler never sees an unchecked input, and nothing
 * thrown crosses the bridge. The log names the reason, never the input: it may hold a visitor's words.
 */
export function createAnswer(handlers: Handlers, access: Pick<Access, 'current'>, log: Logger): Answer {
  return async (name, raw) => {
    if (!isAllowed(access.current(), needs[name])) {
      log.warn(`refused ${name}: it needs ${needs[name]}, and the kiosk is ${access.current()}`);
      return { ok: false, reason: 'refused' };
    }
    const input = inputs[name].safeParse(raw);
    if (!input.success) {
      const fields = input.error.issues.map(({ path, code }) => `${path.join('.') || 'input'} ${code}`);
      log.warn(`refused ${name}: ${fields.join(', ')}`);
      return { ok: false, reason: 'refused' };
    }
    try {
      return { ok: true, value: await handlers[name](input.data as never) };
    } catch (error) {
      log.error(`failed ${name}`, error);
      return { ok: false, reason: 'failed' };
    }
  };
}
