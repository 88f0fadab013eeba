/** `19/24` → 79.1: per cent with one decimal, rounded down, so that 74.99 never reads as 75. */
export function percentDown(share: string): number {
  const [numerator = 0n, denominator = 1n] = share.split('/').map(BigInt);
  return denominator === 0n ? 0 : Number((numerator * 1000n) / denominator) / 10;
}

/** Milliseconds as `m:ss`, rounded down. */
export function minutesOf(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
