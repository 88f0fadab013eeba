import { isLang, isZone } from '@classmark/platform/core';
import type { ScheduleOfferingInput } from './schedule-offering';

/** The first thing wrong with an offering: the field as the form names it, and one sentence. */
export interface OfferingFault { readonly field: string; readonly message: string }

/** What is wrong with the dates, places, zone and languages of an offering; null when nothing is. */
export function offeringFault(input: ScheduleOfferingInput): OfferingFault | null {
  const { startsAtMs: starts, endsAtMs: ends } = input;
  if ((starts === null) !== (ends === null)) return { field: 'endsAt', message: 'Give both a beginning and an end, or neither for learning at one’s own pace.' };
  if (starts !== null && ends !== null && ends <= starts) return { field: 'endsAt', message: 'The end must be after the beginning.' };
  if (input.capacity !== null && (!Number.isInteger(input.capacity) || input.capacity < 1)) return { field: 'capacity', message: 'Give a whole number of places, at least 1, or leave it empty.' };
  if (!isZone(input.zone)) return { field: 'zone', message: `“${input.zone}” is not a time zone. Choose one from the list, such as Africa/Nairobi.` };
  if (input.languages.length === 0) return { field: 'languages', message: 'Choose at least one language.' };
  const strange = input.languages.find((language) => !isLang(language));
  if (strange !== undefined) return { field: 'languages', message: `“${strange}” is not one of the six languages.` };
  const { enrolmentOpensAtMs: opens, enrolmentClosesAtMs: closes } = input;
  if (opens != null && closes != null && closes <= opens) return { field: 'enrolmentClosesAt', message: 'Enrolment must end after it opens.' };
  return null;
}
