import { fixedClock, type Clock } from '@classmark/platform/core';
import type { Config } from '../config/config.schema';

/** Injection token of the clock. Nothing else on the server asks for the time. */
export const CLOCK = Symbol('CLOCK');

/** The real clock, or a stopped one when `FIXED_CLOCK` is set. */
export function clockOf(config: Pick<Config, 'FIXED_CLOCK'>): Clock {
  return config.FIXED_CLOCK ? fixedClock(Date.parse(config.FIXED_CLOCK)) : { now: () => Date.now() };
}
