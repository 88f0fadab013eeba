import { isLocalDate, type LocalDate } from '@classmark/platform/core';
import { textScalar } from './text-scalar';

/** A civil day, `LocalDate` inside and outside. */
export const LocalDateScalar = textScalar<LocalDate>({
  name: 'LocalDate',
  description: 'A day of the calendar without time and zone, e.g. 2026-11-24.',
  read: (text) => (isLocalDate(text) ? text : undefined),
  write: (value) => (typeof value === 'string' && isLocalDate(value) ? value : undefined),
});
