import { randomFillSync } from 'node:crypto';
import { uuidv7, type Clock } from '@classmark/platform/core';

/** A new time-ordered identifier (UUIDv7) at the clock's instant. */
export function newId(clock: Clock): string {
  return uuidv7(clock.now(), randomFillSync(new Uint8Array(10)));
}
