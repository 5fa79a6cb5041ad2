import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { recoveryDigits } from '../../domain/access';

/** A PIN or a code as it is kept: never itself, only what scrypt makes of it. `cost` is scrypt's N, so that a later release may raise it. */
export const StoredSecret = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  cost: z
    .number()
    .int()
    .min(2 ** 14)
    .max(2 ** 18)
    .refine((cost) => Number.isInteger(Math.log2(cost))),
});
export type StoredSecret = z.output<typeof StoredSecret>;

/**
 * 32 MiB and about a tenth of a second on a small kiosk: nobody at the pad notices, and whoever has stolen the file needs a day for all
 * PINs of six digits. More would be felt at the pad before it stopped such a thief.
 */
export const defaultCost = 2 ** 15;

const derive = (secret: string, salt: Buffer, cost: number) =>
  new Promise<Buffer>((resolve, reject) => {
    // scrypt needs 128 * N * 8 bytes, and Node allows no more than it is told to.
    scrypt(secret, salt, 32, { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });

export async function storeSecret(secret: string, cost = defaultCost): Promise<StoredSecret> {
  const salt = randomBytes(16);
  return { salt: salt.toString('hex'), hash: (await derive(secret, salt, cost)).toString('hex'), cost };
}

export async function isSecret(secret: string, { salt, hash, cost }: StoredSecret): Promise<boolean> {
  return timingSafeEqual(Buffer.from(hash, 'hex'), await derive(secret, Buffer.from(salt, 'hex'), cost));
}

/** A new recovery code: 16 digits, drawn by the system. */
export function drawCode(): string {
  return Array.from({ length: recoveryDigits }, () => String(randomInt(10))).join('');
}
