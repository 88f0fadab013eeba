import { ok, refused, type Decision } from '@classmark/platform/core';
import { checkKey, type AcceptedPlace, type Key, type KeyGroup, type KeyRefusal } from '../key/key';
import { SchemeTree, type TreePlace, type TreeRefusal } from '../scheme/scheme-tree';
import type { AnsweredPlace } from './answer';
import type { Finding } from './findings';
import { markAnswer, type Marking } from './mark-answer';
import { MARKING_POLICIES, type MarkingPolicy } from './policies';

/** What is said of one place: the answered one, or for `missing` the one of the key. */
export interface MarkedFinding { readonly symbol: string; readonly kind: Finding['kind']; readonly levels?: number; readonly level?: number }

/** One marked item; fractions are `n/d` in lowest terms. */
export interface MarkedItem {
  readonly id: string | number;
  readonly precision: string;
  readonly recall: string;
  readonly f: string;
  readonly mark: string;
  readonly findings: readonly MarkedFinding[];
}

/** Why nothing was marked: a named reason, the item it is about (`item "a"`, or `item 3` from 1; null for the whole file), and a sentence. */
export interface FileRefusal { readonly item: string | null; readonly kind: string; readonly sentence: string }

/**
 * Marks answers that came with their own trees and keys:
 * `[{ id, places: [{ symbol, parent }], otherEditions?: [{ edition, symbols }], key: [{ group?, required?, accept: [{ symbol, role?, weight? }] }], answer: [{ symbol, role? }], policy? }]`.
 * Symbols are taken as they stand. Fields of other names are not looked at. All items are marked, or none.
 */
export function markFile(value: unknown): Decision<readonly MarkedItem[], FileRefusal> {
  if (!Array.isArray(value)) return refused({ item: null, kind: 'notAList', sentence: 'A list of items is wanted.' });
  const marked: MarkedItem[] = [];
  const names = new Set<string>();
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    const item = nameOf(each, index);
    const result = markItem(each, names);
    if (!result.ok) return refused({ item, ...result.refusal });
    marked.push(result.value);
  }
  return ok(marked);
}

function nameOf(value: unknown, index: number): string {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? `item ${JSON.stringify(id)}` : `item ${index + 1}`;
}

type Reason = Omit<FileRefusal, 'item'>;

/** Thrown while an item is read, caught where it is marked: the first thing that is wrong is what is said. */
class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason.sentence);
  }
}

function markItem(value: unknown, names: Set<string>): Decision<MarkedItem, Reason> {
  try {
    const item = readItem(value);
    const name = JSON.stringify(item.id);
    if (names.has(name)) return refused({ kind: 'idTwice', sentence: 'Another item has the same id.' });
    names.add(name);
    const tree = SchemeTree.build(item.places);
    if (!tree.ok) return refused({ kind: tree.refusal.kind, sentence: treeSentence(tree.refusal) });
    const key = checkKey(tree.value, item.key);
    if (!key.ok) return refused({ kind: key.refusal.kind, sentence: keySentence(key.refusal) });
    const marking = markAnswer(tree.value, key.value, item.answer, { policy: item.policy, inAnotherEdition: (symbol) => item.elsewhere.has(symbol) });
    if (marking.ok) return ok(markedItem(item.id, marking.value));
    const { refusal } = marking;
    return refused(refusal.kind === 'unknownSymbol' ? { kind: refusal.kind, sentence: `answer: no edition has the place ${quoted(refusal.symbols)}.` }
      : { kind: refusal.kind, sentence: `answer: the place ${quoted([refusal.symbol])} stands in two roles.` });
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.reason);
    throw error;
  }
}

/** The result in the shape that is handed out. */
export function markedItem(id: string | number, { precision, recall, f, mark, findings }: Marking): MarkedItem {
  return { id, precision: precision.toString(), recall: recall.toString(), f: f.toString(), mark: mark.toString(), findings: findings.map(markedFinding) };
}

function markedFinding(finding: Finding): MarkedFinding {
  const symbol = finding.kind === 'missing' ? finding.key : finding.answer;
  return {
    symbol, kind: finding.kind,
    ...('levels' in finding ? { levels: finding.levels } : {}),
    ...('level' in finding ? { level: finding.level } : {}),
  };
}

interface Item {
  readonly id: string | number; readonly places: readonly TreePlace[]; readonly elsewhere: ReadonlySet<string>;
  readonly key: Key; readonly answer: readonly AnsweredPlace[]; readonly policy: MarkingPolicy;
}

function readItem(value: unknown): Item {
  const fields = objectAt('the item', value);
  const { id, policy } = fields;
  if (!(typeof id === 'string' && id !== '') && typeof id !== 'number') throw unreadable('idMissing', 'id: a text or a number is wanted.');
  return {
    id,
    places: listAt('places', fields['places']).map((place, index) => {
      const { symbol, parent } = objectAt(`places[${index}]`, place);
      return { symbol: textAt(`places[${index}].symbol`, symbol), parent: optionalAt(`places[${index}].parent`, parent) ?? null };
    }),
    elsewhere: new Set((absent(fields['otherEditions']) ? [] : listAt('otherEditions', fields['otherEditions'])).flatMap((other, index) => {
      const { symbols } = objectAt(`otherEditions[${index}]`, other);
      return listAt(`otherEditions[${index}].symbols`, symbols).map((symbol, at) => textAt(`otherEditions[${index}].symbols[${at}]`, symbol));
    })),
    key: listAt('key', fields['key']).map((group, index) => readGroup(`key[${index}]`, group)),
    answer: listAt('answer', fields['answer']).map((place, index) => {
      const { symbol, role } = objectAt(`answer[${index}]`, place);
      return { symbol: textAt(`answer[${index}].symbol`, symbol), role: optionalAt(`answer[${index}].role`, role) ?? null };
    }),
    policy: absent(policy) ? 'hierarchical' : policyAt(policy),
  };
}

function readGroup(path: string, value: unknown): KeyGroup {
  const { required, accept } = objectAt(path, value);
  if (!absent(required) && typeof required !== 'boolean') throw unreadable('notAFlag', `${path}.required: true or false is wanted.`);
  return {
    required: required !== false,
    accept: listAt(`${path}.accept`, accept).map((place, index): AcceptedPlace => {
      const at = `${path}.accept[${index}]`;
      const { symbol, role, weight } = objectAt(at, place);
      const wanted = optionalAt(`${at}.role`, role);
      return { symbol: textAt(`${at}.symbol`, symbol), ...(wanted === null ? {} : { role: wanted }), ...(absent(weight) ? {} : { weight: weightAt(`${at}.weight`, weight) }) };
    }),
  };
}

/** A weight as a fraction: `1/2` as it is; a decimal, also as a number, exactly as it is written. Its range is for the key to check. */
function weightAt(path: string, value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (/^-?\d+\/0*[1-9]\d*$/.test(text)) return text;
  const decimal = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw unreadable('notAFraction', `${path}: a fraction such as "1/2" is wanted, not ${JSON.stringify(value) ?? 'nothing'}.`);
  const [, whole = '0', part = ''] = decimal;
  return `${whole}${part}/1${'0'.repeat(part.length)}`;
}

function policyAt(value: unknown): MarkingPolicy {
  const policy = MARKING_POLICIES.find((each) => each === value);
  if (!policy) throw unreadable('unknownPolicy', `policy: ${JSON.stringify(value)} is none of ${MARKING_POLICIES.join(', ')}.`);
  return policy;
}

function absent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw unreadable('notAnObject', `${path}: an object is wanted.`);
  return value;
}

function listAt(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable('notAList', `${path}: a list is wanted.`);
  return value as readonly unknown[];
}

function textAt(path: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw unreadable('notAText', `${path}: a text is wanted.`);
  return value;
}

function optionalAt(path: string, value: unknown): string | null {
  return absent(value) ? null : textAt(path, value);
}

function unreadable(kind: string, sentence: string): Unreadable {
  return new Unreadable({ kind, sentence });
}

function quoted(symbols: readonly string[]): string {
  return symbols.map((symbol) => `“${symbol}”`).join(', ');
}

function treeSentence(refusal: TreeRefusal): string {
  switch (refusal.kind) {
    case 'duplicatePlace': return `places: ${quoted([refusal.symbol])} stands there twice.`;
    case 'unknownParent': return `places: ${quoted([refusal.symbol])} stands under ${quoted([refusal.parent])}, which is not there.`;
    case 'cycle': return `places: these stand under one another: ${quoted(refusal.symbols)}.`;
  }
}

function keySentence(refusal: KeyRefusal): string {
  switch (refusal.kind) {
    case 'noRequiredGroup': return 'key: no group is required.';
    case 'emptyGroup': return `key[${refusal.group}].accept: no place is accepted.`;
    case 'unknownSymbol': return `key[${refusal.group}]: there is no place ${quoted([refusal.symbol])}.`;
    case 'acceptedTwice': return `key[${refusal.group}]: ${quoted([refusal.symbol])} is accepted twice in the same role.`;
    case 'weightOutOfRange': return `key[${refusal.group}]: the weight ${refusal.weight} of ${quoted([refusal.symbol])} is not above 0 and at most 1.`;
    case 'tooManyChoices': return `key: ${refusal.choices} choices; at most ${refusal.most} can be marked.`;
    case 'mainPlaceAboveAnother': return `key: the main place ${quoted([refusal.above])} stands above the main place ${quoted([refusal.below])}.`;
  }
}
