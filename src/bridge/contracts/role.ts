/** Who is at the screen. Main holds it; a request names the least role it needs (docs/rules.md, rule 10). Each role may do all that those before it may. */
export const roles = ['visitor', 'staff', 'manager', 'clinician'] as const;
export type Role = (typeof roles)[number];

/** Those who have a PIN, one each. */
export const pinRoles = ['staff', 'manager', 'clinician'] as const;
export type PinRole = (typeof pinRoles)[number];
