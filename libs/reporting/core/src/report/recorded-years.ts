import type { RegisterEntryInput } from '../register/entry';
import { registerEntriesFromReference } from '../register/from-reference';
import activities2017 from '../reference/activities-2017.json' with { type: 'json' };
import activities2020 from '../reference/activities-2020.json' with { type: 'json' };
import { editionFromReference, type ReportEdition } from './edition';

/** The editions shipped with the product. */
export const shippedEditions: readonly ReportEdition[] = [
  editionFromReference(activities2017, []),
  editionFromReference(activities2020, ['WIPO Sequence', 'the WIPO Business Solutions']),
];

/** The register of the two recorded years, 2017 and 2020, as entries for the same door the Secretariat uses. */
export function recordedYears(): RegisterEntryInput[] {
  return [activities2017, activities2020].flatMap((year) => registerEntriesFromReference(year));
}
