/** A case takes about this long until the person's own pace is known. */
export const USUAL_PACE_MS = 90_000;

const SHORTEST_MS = 5_000;
const LONGEST_MS = 600_000;

/** Milliseconds a case takes this person: the median of the last answers. Less than five seconds or more than ten minutes is nobody at work. */
export function paceOf(durationsMs: readonly number[]): number {
  const told = durationsMs.filter((duration) => duration >= SHORTEST_MS && duration <= LONGEST_MS).sort((a, b) => a - b);
  if (told.length < 3) return USUAL_PACE_MS;
  const middle = told.length >> 1;
  return told.length % 2 === 1 ? told[middle]! : Math.round((told[middle - 1]! + told[middle]!) / 2);
}

/** Whole minutes for some cases, at least 1 for any; 0 for none. */
export function minutesFor(cases: number, paceMs: number): number {
  return cases === 0 ? 0 : Math.max(1, Math.round((cases * paceMs) / 60_000));
}

/** How many cases a session of some minutes may need: a quarter more than the pace says, so that nobody runs out; at least 4. */
export function casesInMinutes(minutes: number, paceMs: number): number {
  return Math.max(4, Math.ceil((minutes * 60_000 * 1.25) / paceMs));
}
