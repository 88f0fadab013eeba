const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, then randomness, so that ids sort by the millisecond they were made in.
 * @param nowMs epoch milliseconds, whole and not negative
 * @param randomBytes ten random bytes
 * @throws RangeError for another number of bytes or a time outside 48 bits
 */
export function uuidv7(nowMs: number, randomBytes: Uint8Array): string {
  if (randomBytes.length !== 10) throw new RangeError(`A version 7 id needs 10 random bytes, not ${randomBytes.length}.`);
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs >= 2 ** 48) throw new RangeError(`${nowMs} is not a time in milliseconds.`);
  const random = Array.from(randomBytes);
  random[0] = (random[0]! & 0x0f) | 0x70; // version
  random[2] = (random[2]! & 0x3f) | 0x80; // variant
  const digits = nowMs.toString(16).padStart(12, '0') + random.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}

/** Whether a text is a UUID in its canonical lower-case spelling. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
