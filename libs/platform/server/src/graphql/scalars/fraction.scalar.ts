import { Fraction, isFractionText, parseFraction } from '@classmark/platform/core';
import { textScalar } from './text-scalar';

const LONGEST = 80;

/** An exact fraction: `Fraction` inside, `n/d` outside. Resolvers may also return the text as it stands in the database. */
export const FractionScalar = textScalar<Fraction, string>({
  name: 'Fraction',
  description: 'An exact fraction in lowest terms, e.g. 5/6 or 1/1.',
  // Long numbers cost more than linear time to reduce; no mark needs them.
  read: (text) => (text.length <= LONGEST && isFractionText(text) ? parseFraction(text) : undefined),
  write: (value) => {
    if (value instanceof Fraction) return value.toString();
    return typeof value === 'string' && isFractionText(value) ? parseFraction(value).toString() : undefined;
  },
});
