import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { roles } from '../../bridge/contract';
import type { AccessView, Role, UnlockOutcome } from '../../bridge/contract';
import type { AccessFile, StoredPin } from './access-file';

/** Who is at the screen, and the lock. Held here, in main, so that a page can never promote itself (ruling 10). */
export interface Access {
  current: () => Role;
  view: () => AccessView;
  /** Chooses the first PIN and opens the lock with it. */
  begin: (pin: string) => Promise<UnlockOutcome>;
  unlock: (pin: string) => Promise<UnlockOutcome>;
  lock: () => void;
}

/** A kiosk starts locked: whoever stands before it is a visitor. `changed` hears of every change of role. */
export function createAccess(file: AccessFile, changed: (view: AccessView) => void = () => undefined): Access {
  let role: Role = 'visitor';
  let pins = file.read();
  const view = (): AccessView => ({ role, isNew: pins.length === 0 });
  const become = (next: Role) => {
    if (role === next) return;
    role = next;
    changed(view());
  };
  return {
    current: () => role,
    view,
    begin: async (pin) => {
      if (pins.length > 0) return { ok: false, reason: 'wrong' };
      pins = [{ role: 'manager', ...(await hashOf(pin)) }];
      file.write(pins);
      become('manager');
      return { ok: true, role };
    },
    unlock: async (pin) => {
      for (const stored of pins) {
        if (!(await isPin(pin, stored))) continue;
        become(stored.role);
        return { ok: true, role };
      }
      return { ok: false, reason: 'wrong' };
    },
    lock: () => {
      become('visitor');
    },
  };
}

/** True where `role` may do what `needed` may: each role may do all that those before it may. */
export function isAllowed(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

const derive = (pin: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    scrypt(pin, salt, 32, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });

async function hashOf(pin: string): Promise<Pick<StoredPin, 'salt' | 'hash'>> {
  const salt = randomBytes(16);
  return { salt: salt.toString('hex'), hash: (await derive(pin, salt)).toString('hex') };
}

async function isPin(pin: string, { salt, hash }: StoredPin): Promise<boolean> {
  const stored = Buffer.from(hash, 'hex');
  const derived = await derive(pin, Buffer.from(salt, 'hex'));
  return stored.length === derived.length && timingSafeEqual(stored, derived);
}
