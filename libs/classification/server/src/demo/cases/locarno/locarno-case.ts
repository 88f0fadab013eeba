import type { Key } from '@classmark/classification/core';
import type { CaseDrawing, CaseFile, Difficulty, DrawnLine } from '../../../case/case-file';
import { part, say, type Say } from '../writing';
import { LOCARNO_RULES, type LocarnoRule } from './rules';

const product = part(say('Product'));
const shown = part(say('What the views show'));
const claimed = part(say('Description'));

/** Size of a drawing in its own units, what it shows for who does not see it, the view it is, and its lines by style. */
export interface Sketch {
  readonly size: readonly [width: number, height: number];
  readonly alt: string;
  readonly view: string;
  readonly line: readonly string[];
  readonly thin?: readonly string[];
  readonly dashed?: readonly string[];
  readonly solid?: readonly string[];
}

function drawingOf({ size: [width, height], alt, view, line, thin = [], dashed = [], solid = [] }: Sketch): CaseDrawing {
  const lines: readonly DrawnLine[] = [
    ...line.map((d) => ({ d })),
    ...thin.map((d) => ({ d, style: 'thin' as const })), ...dashed.map((d) => ({ d, style: 'dashed' as const })), ...solid.map((d) => ({ d, style: 'solid' as const })),
  ];
  return { width, height, alt: say(`Line drawing: ${alt}`), caption: say(`${view.includes('and') ? 'Views' : 'View'} ${view}`), lines };
}

/** What an author of a case of Locarno writes; the rest follows from the scheme and from the rule the case tests. */
export interface LocarnoCase {
  readonly key: string;
  readonly difficulty: Difficulty;
  readonly tests: LocarnoRule;
  readonly tags: readonly string[];
  readonly title: string;
  /** Indication of the product as in the application. */
  readonly product: string;
  readonly shown: string;
  /** What the applicant says besides. */
  readonly description?: string;
  readonly sketch?: Sketch;
  readonly answer: Key;
  readonly accepted: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
  /** The second, finer hint. */
  readonly hint: string;
  /** Where the case says its rule in other words than the cases beside it. */
  readonly rule?: string;
}

const spoken = (texts: Readonly<Record<string, string>>): Record<string, Say> => Object.fromEntries(Object.entries(texts).map(([symbol, text]) => [symbol, say(text)]));

/** A case of the fifteenth edition, in English. */
export function locarnoCase(written: LocarnoCase): CaseFile {
  const { key, difficulty, tests, tags, answer, sketch } = written;
  const taught = LOCARNO_RULES[tests];
  return {
    key, edition: 'LOC 15', kind: 'design', difficulty, tests, tags, source: 'own case', title: say(written.title),
    parts: [product(written.product), shown(written.shown), ...(written.description === undefined ? [] : [claimed(written.description)])],
    ...(sketch ? { drawing: drawingOf(sketch) } : {}),
    answer, accepted: spoken(written.accepted), wrong: spoken(written.wrong),
    rule: written.rule === undefined ? taught.rule : say(written.rule), hints: [taught.hint, say(written.hint)],
  };
}
