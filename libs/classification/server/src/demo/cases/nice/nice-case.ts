import type { Key } from '@classmark/classification/core';
import type { CaseFile, CasePart, Difficulty } from '../../../case/case-file';
import { part, say, type Say } from '../writing';
import { NICE_RULES, type NiceRule } from './rules';

export const term = part(say('Term', 'البند'));
export const list = part(say('List of goods and services', 'قائمة السلع والخدمات'));
export const told = part(say('What the applicant says', 'ما يقوله مودع الطلب'));
export const letter = part(say('Letter of the applicant', 'رسالة مودع الطلب'));
export const seen = part(say('What the examiner found', 'ما وجده الفاحص'));

/** What an author of a case of Nice writes; the rest follows from the scheme and from the rule the case tests. */
export interface NiceCase {
  readonly key: string;
  readonly kind?: 'term' | 'list';
  readonly difficulty: Difficulty;
  readonly tests: NiceRule;
  readonly tags: readonly string[];
  readonly title: Say;
  readonly parts: readonly CasePart[];
  readonly answer: Key;
  readonly accepted: Readonly<Record<string, Say>>;
  readonly wrong: Readonly<Record<string, Say>>;
  /** The second, finer hint. */
  readonly hint: Say;
  /** Where the case says its rule in other words than the cases beside it. */
  readonly rule?: Say;
}

/** A case of the edition in force in 2026. A list unless it has one group only. Arabic hints and rules only where the case is in Arabic. */
export function niceCase({ key, kind, difficulty, tests, tags, title, parts, answer, accepted, wrong, hint, rule }: NiceCase): CaseFile {
  const spoken = ({ en, ar }: Say): Say => (title.ar === undefined ? { en: en! } : { en: en!, ar: ar! });
  return {
    key, edition: 'NCL 13-2026', kind: kind ?? (answer.length > 1 ? 'list' : 'term'), difficulty, tests, tags, source: 'own case', title, parts, answer, accepted, wrong,
    rule: spoken(rule ?? NICE_RULES[tests].rule), hints: [spoken(NICE_RULES[tests].hint), hint],
  };
}
