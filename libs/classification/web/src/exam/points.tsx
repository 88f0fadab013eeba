import { parseFraction } from '@classmark/platform/core';
import { Fraction, Ltr } from '@classmark/ui';

/** Points as they are said: "8", "7 5/6". Exact, never rounded. */
export function pointsText(points: string): string {
  const { numerator, denominator } = parseFraction(points);
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return String(whole);
  return whole === 0n ? `${rest}/${denominator}` : `${whole} ${rest}/${denominator}`;
}

/** Points in a line of text. */
export function Points({ points }: { points: string }) {
  return <Ltr className="num nowrap">{pointsText(points)}</Ltr>;
}

/** Points of all that could be had, stacked. */
export function PointsOf({ points, of, label, large }: { points: string; of: number; label: string; large?: boolean }) {
  return <Fraction numerator={pointsText(points)} denominator={of} label={label} {...(large ? { large } : {})} />;
}
