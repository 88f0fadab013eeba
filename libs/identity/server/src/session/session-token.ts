import { createHash, randomBytes } from 'node:crypto';

/** A new token: 256 random bits for the browser's cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the table keeps of a token. A token is random and long, so a plain hash is enough. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
