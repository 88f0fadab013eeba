import { decimalText, parseFraction } from '@classmark/platform/core';
import { numberFormat, useLanguage } from '@classmark/platform/web';
import { Fraction, Ltr } from '@classmark/ui';

/** Points as they are said: "8", "7 5/6". Exact, never rounded. */
export function pointsText(points: string): string {
  const { numerator, denominator } = parseFraction(points);
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return String(whole);
  return whole === 0n ? `${rest}/${denominator}` : `${whole} ${rest}/${denominator}`;
}

/** Points in a line of text; where they are no whole number, with a rounded decimal beside them, which is for reading only. */
export function Points({ points }: { points: string }) {
  const language = useLanguage();
  const exact = <Ltr className="num nowrap">{pointsText(points)}</Ltr>;
  const fraction = parseFraction(points);
  if (fraction.denominator === 1n) return exact;
  const decimal = numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Number(decimalText(fraction, 2)));
  return <>{exact} <Ltr className="num nowrap mute">({decimal})</Ltr></>;
}

/** Points of all that could be had, stacked. */
export function PointsOf({ points, of, label, large }: { points: string; of: number; label: string; large?: boolean }) {
  return <Fraction numerator={pointsText(points)} denominator={of} label={label} {...(large ? { large } : {})} />;
}
