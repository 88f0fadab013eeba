import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes: the parameters OWASP names first. Runs on libuv's threads, never on the main one. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Characters a password has at least, and at most (a longer one only costs us time). */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** Hash of a password, as text that carries its own salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/*
 * Somebody's hash that no password fits: checked where there is no account or no password, so that the answer takes as long
 * as for the others. Made when first needed, because making it takes 20 ms.
 */
let nobodys: Promise<string> | null = null;

/** Whether the password fits; with null (no such person, no password) false after the same work. */
export async function fitsPassword(storedHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(16).toString('base64'));
  const fits = await verify(storedHash ?? await nobodys, password.slice(0, PASSWORD_MAX).normalize('NFKC'));
  return storedHash !== null && fits;
}
