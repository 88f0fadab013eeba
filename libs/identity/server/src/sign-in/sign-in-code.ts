import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a code is valid, and how often it may be typed. */
export const CODE_MS = 10 * 60_000;
export const CODE_TRIES = 5;

/** The six digits of a challenge. Derived, so that the code itself need not be stored: who reads the table learns nothing. */
export function codeOf(challengeId: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`sign-in-code:${challengeId}`).digest();
  // 48 bits over a million: the bias towards some codes is below one in 10^8.
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** Whether what was typed is the code; spaces and digits of other scripts are fine. */
export function fitsCode(challengeId: string, secret: string, typed: string): boolean {
  const given = Buffer.from(latinDigits(typed).replaceAll(/[\s-]/g, '').slice(0, 12).padEnd(6));
  const right = Buffer.from(codeOf(challengeId, secret));
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Arabic-Indic and Persian digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
