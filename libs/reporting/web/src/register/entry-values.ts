import type { RegisterEntryPartsFragment, RegisterKindsQuery } from './register.generated';

/** A kind as the form draws it. */
export type Kind = RegisterKindsQuery['registerKinds'][number];
/** One field of it. */
export type FieldSpec = Kind['fields'][number];

/** A list as the form holds it: one entry a line, the code first. */
export interface ListValue { readonly order: string; readonly lines: string }

/** A recorded figure as the form holds it. */
export interface FigureValue { readonly value: string; readonly asOf: string; readonly scope: string | null; readonly unit: string | null }

/** What stands in the form, as typed. */
export interface EntryValues {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly figures: Readonly<Record<string, FigureValue>>;
  readonly lists: Readonly<Record<string, ListValue>>;
}

type Entry = Pick<RegisterEntryPartsFragment, 'fields' | 'figures' | 'lists'>;

/** The values of an entry as typed; empty ones for a new entry. */
export function valuesOf(kind: Kind, entry: Entry | null): EntryValues {
  const known = new Map((entry?.fields ?? []).map((field) => [field.key, field]));
  return {
    fields: Object.fromEntries(kind.fields.map((spec) => {
      const field = known.get(spec.key);
      if (spec.type === 'choices') return [spec.key, field?.texts ?? []];
      if (spec.type === 'texts') return [spec.key, (field?.texts ?? []).join('\n')];
      if (spec.type === 'flag') return [spec.key, field?.flag == null ? '' : String(field.flag)];
      return [spec.key, field?.text ?? (field?.number == null ? '' : String(field.number))];
    })),
    figures: Object.fromEntries((entry?.figures ?? []).map((figure) => [figure.key, { value: String(figure.value), asOf: figure.asOf ?? '', scope: figure.scope ?? null, unit: figure.unit ?? null }])),
    lists: Object.fromEntries((entry?.lists ?? []).map((list) => [list.key, { order: list.order, lines: list.entries.map((each) => `${each.st3} ${each.name}`).join('\n') }])),
  };
}

interface FieldInput { readonly key: string; readonly text?: string; readonly number?: number; readonly flag?: boolean; readonly texts?: string[] }

/** What is sent: typed texts as values. A number that is none is sent as text, so that the server names the problem. */
export function inputOf(kind: Kind, values: EntryValues, entry: Entry | null) {
  return {
    fields: kind.fields.flatMap((spec): FieldInput[] => {
      const typed = values.fields[spec.key] ?? '';
      if (Array.isArray(typed)) return typed.length > 0 ? [{ key: spec.key, texts: [...typed] }] : [];
      const text = String(typed).trim();
      if (text === '') return [];
      if (spec.type === 'texts') return [{ key: spec.key, texts: linesOf(text) }];
      if (spec.type === 'flag') return [{ key: spec.key, flag: text === 'true' }];
      return [spec.type === 'number' && /^-?\d{1,9}$/.test(text) ? { key: spec.key, number: Number(text) } : { key: spec.key, text }];
    }),
    figures: figuresOf(values),
    lists: Object.entries(values.lists).flatMap(([key, list]) => {
      const entries = linesOf(list.lines).map((line) => entryOf(line, entry?.lists.find((each) => each.key === key)?.entries ?? []));
      return entries.length > 0 ? [{ key, order: list.order, entries }] : [];
    }),
  };
}

/** Recorded figures whose number cannot be read, by key: named by the form itself, before anything is sent. */
export function unreadableFigures(values: EntryValues): readonly string[] {
  return Object.entries(values.figures).filter(([, figure]) => figure.value.trim() !== '' && !/^\d{1,9}$/.test(figure.value.trim())).map(([key]) => key);
}

function figuresOf(values: EntryValues) {
  return Object.entries(values.figures).filter(([, figure]) => /^\d{1,9}$/.test(figure.value.trim()))
    .map(([key, figure]) => ({ key, value: Number(figure.value.trim()), asOf: figure.asOf.trim() || null, scope: figure.scope, unit: figure.unit }));
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** "BT Bhutan" → code and name; what was known of an entity of the past is kept. */
function entryOf(line: string, before: readonly { st3: string; name: string; iso3166_3?: string | null; historical?: boolean | null }[]) {
  const [, st3 = '', name = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  const known = before.find((each) => each.st3 === st3 && each.name === name);
  return { st3, name, ...(known?.iso3166_3 ? { iso3166_3: known.iso3166_3 } : {}), ...(known?.historical ? { historical: known.historical } : {}) };
}
