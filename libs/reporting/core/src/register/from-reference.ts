import type { FieldValue, ListOrder, RecordedFigure, RecordedList, RegisterEntryInput } from './entry';
import { DATABASES, registerKinds } from './kinds';

/** One activity of a recorded year as the reference files write it. */
export interface ReferenceActivity { readonly id: string; readonly type: string; readonly paragraph?: number; readonly figureKeys?: readonly string[]; readonly [field: string]: unknown }

/** A recorded year: the shape of the files in `reference/`. */
export interface ReferenceYear {
  readonly reportYear: number;
  readonly figures: readonly { readonly key: string; readonly value: number; readonly unit: string; readonly scope?: string | null; readonly asOf?: string | null }[];
  readonly activities: readonly ReferenceActivity[];
  readonly links?: readonly { readonly target: string; readonly paragraph: number }[];
}

interface ReferenceCountry { readonly st3: string; readonly nameInReport: string; readonly historical?: boolean; readonly iso3166_3?: string }

/**
 * The activities of a recorded year as entries of the register, in the order recorded: the same input the Secretariat's form
 * hands in. The two parts of the office systems (services, figures) are two entries of one kind. Figures that follow from the
 * entries are not taken over; they are computed.
 */
export function registerEntriesFromReference(year: ReferenceYear): RegisterEntryInput[] {
  return year.activities.map((activity): RegisterEntryInput => {
    const kindKey = activity.type === 'officeBusinessSolutionsFigures' ? 'officeBusinessSolutions' : activity.type;
    const kind = registerKinds.find((each) => each.key === kindKey);
    const flat = flattened(activity);
    const fields: Record<string, FieldValue> = {};
    for (const { key } of kind?.fields ?? []) if (flat[key] !== undefined && flat[key] !== null) fields[key] = flat[key] as FieldValue;
    // The address of a paragraph belongs to the activity that the paragraph speaks of.
    const link = year.links?.find((each) => each.paragraph === activity.paragraph)?.target;
    if (link && fields.link === undefined && kind?.fields.some((field) => field.key === 'link')) fields.link = link;
    const wanted = new Set([...(activity.figureKeys ?? []), ...(kind?.figures ?? []).filter((figure) => figure.how === 'field').map((figure) => figure.key)]);
    const figures = year.figures.filter((figure) => wanted.has(figure.key)).map(({ key, value, unit, scope, asOf }): RecordedFigure => ({ key, value, unit, scope: scope ?? null, asOf: asOf ?? null }));
    return { id: activity.id, kind: kindKey, year: year.reportYear, fields, figures, lists: listsOf(activity), printed: true };
  });
}

/** Nested parts of an activity under the names of the form's fields. */
function flattened(activity: ReferenceActivity): Record<string, unknown> {
  const period = activity.period as { start: string; end: string } | undefined;
  const format = activity.format as { standard: string; serialization: string; images: string } | undefined;
  const platforms = activity.platforms as { code: string; name: string }[] | undefined;
  const exceptions = activity.exceptions as { reason: string }[] | undefined;
  return {
    ...activity,
    ...(period && { start: period.start, end: period.end }),
    ...(format && { format: `${format.standard} ${format.serialization} with ${format.images} images` }),
    ...(platforms && { platforms: platforms.map((platform) => platform.code) }),
    ...(exceptions && { exceptionReason: exceptions[0]?.reason }),
  };
}

function listsOf(activity: ReferenceActivity): RecordedList[] {
  if (activity.type === 'dataInclusion') {
    const countries = activity.countries as readonly ReferenceCountry[];
    const entries = countries.map(({ st3, nameInReport, historical, iso3166_3 }) => ({ st3, name: nameInReport, ...(historical && { historical }), ...(iso3166_3 && { iso3166_3 }) }));
    return [{ key: `collections.${databaseKey(String(activity.database))}`, order: orderOf(activity), entries }];
  }
  const exceptions = activity.exceptions as readonly { st3: string; name: string }[] | undefined;
  return exceptions ? [{ key: 'ocrExceptions', order: 'asEntered', entries: exceptions.map(({ st3, name }) => ({ st3, name })) }] : [];
}

/** Key of a database in figures and lists; one nobody thought of gets its name in camel case. */
export function databaseKey(database: string): string {
  const known = DATABASES[database];
  if (known) return known.key;
  const words = database.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())).join('');
}

function orderOf(activity: ReferenceActivity): ListOrder {
  if (activity.orderStated === 'chronological') return 'chronological';
  return String(activity.orderObserved ?? '').startsWith('alphabetical') ? 'alphabetical' : 'asEntered';
}
