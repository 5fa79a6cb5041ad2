/** A PIN has so many digits (docs/rules.md, rule 10). */
export const pinDigits = { least: 6, most: 10 } as const;
/** The recovery code is digits too, so that one pad types both, in every script: 16 of them, read in fours. */
export const recoveryDigits = 16;

/** True for a PIN that anybody tries first: one digit or pair again and again, or a row of the pad up or down. */
export function isTooEasy(pin: string): boolean {
  const steps = new Set(
    Array.from(pin)
      .slice(1)
      .map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10),
  );
  const isRow = steps.size === 1 && [0, 1, 9].includes([...steps][0] ?? 0);
  const isPairs = pin.length % 2 === 0 && pin === pin.slice(0, 2).repeat(pin.length / 2);
  const isTrio = pin.length % 3 === 0 && pin === pin.slice(0, 3).repeat(pin.length / 3);
  return isRow || isPairs || isTrio;
}

/** A recovery code as people read and write it: in fours. */
export function inFours(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0] as const;

/** The digits of the pad, row by row: as on a telephone, or in an order that `random` (0 to 1) draws. */
export function padDigits(isShuffled: boolean, random: () => number): readonly number[] {
  if (!isShuffled) return digits;
  const left: number[] = [...digits];
  return digits.map(() => left.splice(Math.min(left.length - 1, Math.floor(random() * left.length)), 1)[0] ?? 0);
}
