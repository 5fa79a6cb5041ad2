import { pinRoles, roles } from '../../bridge/contract';
import type { AccessView, BeginOutcome, ChooseOutcome, PinRole, PinsView, Role, UnlockOutcome } from '../../bridge/contract';
import { isTooEasy } from '../../domain/access';
import type { Clock } from '../clock/clock';
import type { Logger } from '../log/logger';
import type { AccessFile, StoredAccess } from './access-file';
import { countTries } from './count-tries';
import { drawCode, isSecret, storeSecret } from './secret';

/** Who is at the screen, and the lock. Held here, in main, so that a page can never promote itself (docs/rules.md, rule 10). */
export interface Access {
  current: () => Role;
  view: () => AccessView;
  /** True where the PINs had to be read from their copy. */
  isRepaired: () => boolean;
  /** Chooses the first PIN and opens the lock with it. */
  begin: (pin: string) => Promise<BeginOutcome>;
  unlock: (pin: string) => Promise<UnlockOutcome>;
  lock: () => void;
  checkCode: (code: string) => Promise<UnlockOutcome>;
  recover: (code: string, pin: string) => Promise<BeginOutcome | UnlockOutcome>;
  pins: () => PinsView;
  choosePin: (role: PinRole, pin: string) => Promise<ChooseOutcome>;
  removePin: (role: Exclude<PinRole, 'manager'>) => Promise<ChooseOutcome>;
  newCode: () => Promise<BeginOutcome>;
}

interface AccessParts {
  readonly file: AccessFile;
  readonly clock: Clock;
  readonly log: Logger;
  readonly shuffledKeys: () => boolean;
  /** Hears of every change of role. */
  readonly changed: (view: AccessView) => void;
  /** scrypt's cost, lower in tests. */
  readonly cost?: number;
}

/**
 * A kiosk starts locked: whoever stands before it is a visitor. PINs that are there but cannot be read keep it locked: a damaged disk
 * must not make the next stranger the manager. The log tells of roles and tries, never of digits.
 */
export function createAccess({ file, clock, log, shuffledKeys, changed, cost }: AccessParts): Access {
  const read = file.read();
  const isClosed = read.found === 'broken';
  if (read.found === 'broken')
    log.error(`access: the PINs cannot be read, and nobody gets in until they are reset: ${read.reason}`);
  if (read.found === 'access' && read.repaired !== undefined)
    log.error(`access: the PINs were read from their copy: ${read.repaired}`);
  let stored: StoredAccess | undefined = read.found === 'access' ? read.access : undefined;
  let role: Role = 'visitor';
  /** Goes up with each locking: a PIN that was on its way when the lock fell shut does not open it again. */
  let locks = 0;
  const tries = countTries(file, clock, log);
  /** One thing after another: many tries at once are still many tries. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };

  const view = (): AccessView => ({
    role,
    isNew: !isClosed && stored === undefined,
    isClosed,
    shuffledKeys: shuffledKeys(),
    waitSeconds: tries.waitSeconds('pin'),
  });
  const become = (next: Role) => {
    if (role === next) return;
    log.info(next === 'visitor' ? `access: locked, it was open for a ${role}` : `access: open for a ${next}`);
    role = next;
    changed(view());
  };
  const keep = (next: StoredAccess): boolean => {
    const written = file.write(next);
    if (written.ok) stored = next;
    else log.error(`access: the PINs could not be written: ${written.reason}`);
    return written.ok;
  };
  /** The role a PIN belongs to. All are looked at, so that the time it takes says nothing. */
  const roleOf = async (pin: string): Promise<PinRole | undefined> => {
    const found = await Promise.all(
      pinRoles.map(async (each) => {
        const secret = stored?.pins[each];
        return secret && (await isSecret(pin, secret)) ? each : undefined;
      }),
    );
    return found.find((each) => each !== undefined);
  };
  const tryOut = async (kind: 'pin' | 'code', isRight: () => Promise<Role | undefined>): Promise<UnlockOutcome> => {
    if (isClosed || !stored) return { ok: false, reason: 'closed' };
    const waitSeconds = tries.waitSeconds(kind);
    if (waitSeconds > 0) return { ok: false, reason: 'wait', waitSeconds };
    tries.begin(kind);
    const found = await isRight();
    if (found !== undefined) {
      tries.wasRight(kind);
      return { ok: true, role: found };
    }
    const left = tries.waitSeconds(kind);
    log.warn(`access: a wrong ${kind === 'pin' ? 'PIN' : 'recovery code'}, ${String(tries.inARow(kind))} in a row`);
    return left > 0 ? { ok: false, reason: 'wait', waitSeconds: left } : { ok: false, reason: 'wrong' };
  };
  const isCode = async (code: string): Promise<Role | undefined> =>
    stored && (await isSecret(code, stored.recovery)) ? 'manager' : undefined;
  /** Makes `pin` the manager's and a new recovery code with it, and opens the lock. */
  const makeManager = async (pin: string): Promise<BeginOutcome> => {
    if (isTooEasy(pin)) return { ok: false, reason: 'too-easy' };
    const holder = await roleOf(pin);
    if (holder !== undefined && holder !== 'manager') return { ok: false, reason: 'taken' };
    const before = locks;
    const recoveryCode = drawCode();
    const [manager, recovery] = await Promise.all([storeSecret(pin, cost), storeSecret(recoveryCode, cost)]);
    if (!keep({ version: 1, pins: { ...stored?.pins, manager }, recovery })) return { ok: false, reason: 'not-written' };
    if (locks === before) become('manager');
    return { ok: true, role: 'manager', recoveryCode };
  };

  return {
    current: () => role,
    view,
    isRepaired: () => read.found === 'access' && read.repaired !== undefined,
    begin: (pin) =>
      inTurn(async () => {
        if (isClosed || stored) return { ok: false, reason: 'refused' };
        const made = await makeManager(pin);
        if (made.ok) log.info('access: the first PIN was chosen');
        return made;
      }),
    unlock: (pin) => {
      const before = locks;
      return inTurn(async () => {
        const outcome = await tryOut('pin', () => roleOf(pin));
        if (outcome.ok && locks === before) become(outcome.role);
        return outcome;
      });
    },
    lock: () => {
      locks += 1;
      become('visitor');
    },
    checkCode: (code) => inTurn(() => tryOut('code', () => isCode(code))),
    recover: (code, pin) =>
      inTurn(async () => {
        const outcome = await tryOut('code', () => isCode(code));
        if (!outcome.ok) return outcome;
        const made = await makeManager(pin);
        if (!made.ok) return made;
        tries.wasRight('pin');
        log.warn('access: the recovery code was used, and a new PIN was chosen for the manager');
        return made;
      }),
    pins: () => ({
      staff: stored?.pins.staff !== undefined,
      manager: stored !== undefined,
      clinician: stored?.pins.clinician !== undefined,
    }),
    choosePin: (whose, pin) =>
      inTurn(async () => {
        if (!stored) return { ok: false, reason: 'refused' };
        if (isTooEasy(pin)) return { ok: false, reason: 'too-easy' };
        const holder = await roleOf(pin);
        if (holder !== undefined && holder !== whose) return { ok: false, reason: 'taken' };
        const secret = await storeSecret(pin, cost);
        if (!keep({ ...stored, pins: { ...stored.pins, [whose]: secret } })) return { ok: false, reason: 'not-written' };
        log.info(`access: a ${role} chose the PIN of the ${whose}`);
        return { ok: true };
      }),
    removePin: (whose) =>
      inTurn<ChooseOutcome>(() => {
        if (!stored) return Promise.resolve({ ok: false, reason: 'refused' });
        if (!keep({ ...stored, pins: { ...stored.pins, [whose]: undefined } }))
          return Promise.resolve({ ok: false, reason: 'not-written' });
        log.info(`access: a ${role} took the PIN of the ${whose} away`);
        return Promise.resolve({ ok: true });
      }),
    newCode: () =>
      inTurn(async () => {
        if (!stored) return { ok: false, reason: 'refused' };
        const recoveryCode = drawCode();
        if (!keep({ ...stored, recovery: await storeSecret(recoveryCode, cost) })) return { ok: false, reason: 'not-written' };
        log.info(`access: a ${role} made a new recovery code`);
        return { ok: true, role, recoveryCode };
      }),
  };
}

/** True where `role` may do what `needed` may: each role may do all that those before it may. */
export function isAllowed(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
