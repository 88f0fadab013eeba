/** Where the time comes from. Rules take an instant or a clock as argument, so that a test can say what time it is. */
export interface Clock {
  /** Now, in epoch milliseconds. */
  now(): number;
}

/** A stopped clock. @param ms epoch milliseconds */
export function fixedClock(ms: number): Clock {
  return { now: () => ms };
}
