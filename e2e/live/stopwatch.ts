/** A moment as a test can know it: something happened not before `from` and not after `to`. Epoch milliseconds. */
export interface Moment { readonly from: number; readonly to: number }

/** Does something and says when it happened. */
export async function timed(act: () => Promise<unknown>): Promise<Moment> {
  const from = Date.now();
  await act();
  return { from, to: Date.now() };
}

/** The least and the most time that can lie between two moments, in milliseconds. */
export function between(start: Moment, end: Moment): { least: number; most: number } {
  return { least: Math.max(0, end.from - start.to), most: Math.max(0, end.to - start.from) };
}
