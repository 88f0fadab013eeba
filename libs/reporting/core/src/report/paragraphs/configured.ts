import { textOf, textsOf, type RegisterEntryInput } from '../../register/entry';
import type { RegisterKind } from '../../register/register-kind';
import type { TracedFigure } from '../annual-report';
import { dateRange, prose, sentenceStart } from '../english';
import { countedFigure, recordedFigure } from '../entry-figures';
import { inNumerals, type ParagraphRule, type Piece } from './draft';

/**
 * The paragraph of a kind that has none of its own: the sentence of its configuration for each entry, or its fields one after
 * the other. So a kind that nobody thought of is in the report as soon as it is configured.
 */
export function configuredParagraph(kind: RegisterKind): ParagraphRule {
  return ({ of, kinds, year }) => {
    const entries = of(kind.key);
    if (entries.length === 0) return null;
    const pieces: Piece[] = [];
    for (const entry of entries) {
      if (pieces.length > 0) pieces.push(' ');
      pieces.push(...(kind.sentence ? filled(kind.sentence, entry, (key) => figureOf(kind, key, [entry])) : [fieldByField(kind, entry)]));
    }
    // Figures of several entries are stated together; one that no sentence prints is added at the end.
    const printed = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.figure.key])));
    for (const spec of kind.figures) {
      const figure = figureOf(kind, spec.key, entries);
      if (figure && !printed.has(spec.key)) pieces.push(` ${spec.label}: `, inNumerals(figure), '.');
    }
    return { pieces: entries.length > 1 ? withTotals(pieces, (key) => figureOf(kind, key, entries)) : pieces, lists: entries.flatMap((entry) => entry.lists.map(({ key, order, entries: own }) => ({ key, order, entries: own.map(({ st3, name }) => ({ st3, name })) }))), entries };

    function figureOf(own: RegisterKind, key: string, of: readonly RegisterEntryInput[]): TracedFigure | null {
      const spec = own.figures.find((each) => each.key === key);
      if (!spec) return null;
      return spec.how === 'counted' ? countedFigure(spec, of.length, of) : recordedFigure(kinds, key, of, year);
    }
  };
}

function filled(sentence: string, entry: RegisterEntryInput, figureOf: (key: string) => TracedFigure | null): Piece[] {
  return sentence.split(/(\{#?[\w.]+\})/).filter((part) => part !== '').map((part): Piece => {
    const match = /^\{(#?)([\w.]+)\}$/.exec(part);
    if (!match) return part;
    if (match[1] === '') return printedValue(entry, match[2]!);
    const figure = figureOf(match[2]!);
    return figure ? inNumerals(figure) : '';
  });
}

/** Each figure once with the total of all entries; the sentences keep the numbers of their own entry as text. */
function withTotals(pieces: readonly Piece[], total: (key: string) => TracedFigure | null): Piece[] {
  const keys = [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.figure.key])))];
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  return [...texts, ...keys.flatMap((key): Piece[] => {
    const figure = total(key);
    return figure ? [' In total: ', inNumerals(figure), ` ${figure.unit}.`] : [];
  })];
}

function fieldByField(kind: RegisterKind, entry: RegisterEntryInput): string {
  const parts = kind.fields.map((field) => ({ label: field.label, value: printedValue(entry, field.key) })).filter(({ value }) => value !== '');
  return `${kind.label}. ${parts.map(({ label, value }) => `${sentenceStart(label)}: ${value}.`).join(' ')}`.trim();
}

function printedValue(entry: RegisterEntryInput, field: string): string {
  const value = entry.fields[field];
  if (Array.isArray(value)) return prose(textsOf(entry, field));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = textOf(entry, field);
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? dateRange(text, text) : text;
}
