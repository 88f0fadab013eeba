import { yearIn } from '@classmark/platform/core';
import { cellKeys, confirmedOffice, COUNTING_RULES, currentFacts, MEASURES, type Dimension, type Measure } from './measures';
import type { Audience, DevelopmentStatus, ParticipationFact, TrainingKind } from './participation-fact';

/** Only facts that match every filter given; a list matches when one of its values does. Null stands for the rest, so that it opens, too. */
export interface FactFilters {
  /** Confirmed offices; null stands for the line "not confirmed". */
  readonly offices?: readonly (string | null)[];
  readonly countries?: readonly (string | null)[];
  readonly regions?: readonly (string | null)[];
  readonly developmentStatuses?: readonly DevelopmentStatus[];
  readonly ldc?: boolean;
  readonly audiences?: readonly Audience[];
  readonly trainingKinds?: readonly TrainingKind[];
  readonly topics?: readonly (string | null)[];
  readonly offerings?: readonly string[];
}

/** What is asked. `year` null means all years; years are those of `zone`, the reporting zone. */
export interface FigureQuery { readonly measure: Measure; readonly year: number | null; readonly zone: string; readonly filters?: FactFilters; readonly by: Dimension | null }

/** A number with the facts it counted: every figure opens. */
export interface Counted { readonly value: number; readonly factIds: readonly string[] }

/** One part of a figure. */
export interface Cell extends Counted { readonly key: string }

/** A figure with its parts. Always: total = sum of the cells + rest − overlap. */
export interface Figure {
  readonly measure: Measure;
  readonly unit: string;
  readonly rules: string;
  readonly query: FigureQuery;
  readonly cells: readonly Cell[];
  /** By office the line "not confirmed", else "not stated"; null when nothing stands in it. */
  readonly rest: Counted | null;
  readonly total: Counted;
  /** What stands in more than one part, with its facts; 0 for additive measures over single-valued dimensions. */
  readonly overlap: Counted;
}

/** Counts a figure from facts (definitions §1). Order and repetition of the facts do not matter. */
export function figure(facts: readonly ParticipationFact[], query: FigureQuery): Figure {
  const rule = MEASURES[query.measure];
  const filters = query.filters ?? {};
  const counted = currentFacts(facts).filter((fact) => fact.kind === rule.of
    && (query.year === null || yearIn(fact.atMs, query.zone) === query.year)
    && matches(fact, filters)
    && (rule.distinct === null || rule.distinct(fact) !== null));
  const parts = new Map<string | null, ParticipationFact[]>();
  for (const fact of counted) {
    for (const key of query.by === null ? [] : cellKeys(fact, query.by, query.zone)) {
      const part = parts.get(key);
      if (part) part.push(fact);
      else parts.set(key, [fact]);
    }
  }
  const cells = [...parts].flatMap(([key, part]): Cell[] => (key === null ? [] : [{ key, ...count(part, query.measure) }]))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const rest = parts.has(null) ? count(parts.get(null)!, query.measure) : null;
  const total = count(counted, query.measure);
  const sumOfParts = cells.reduce((sum, cell) => sum + cell.value, rest?.value ?? 0);
  const overlap = query.by === null ? { value: 0, factIds: [] } : { value: sumOfParts - total.value, factIds: overlapping([...parts.values()], query.measure) };
  return { measure: query.measure, unit: rule.unit, rules: COUNTING_RULES, query, cells, rest, total, overlap };
}

function count(facts: readonly ParticipationFact[], measure: Measure): Counted {
  const { distinct, amount } = MEASURES[measure];
  const value = distinct === null ? facts.reduce((sum, fact) => sum + amount(fact), 0) : new Set(facts.map(distinct)).size;
  return { value, factIds: facts.map((fact) => fact.factId).sort() };
}

/** Facts whose subject (the fact itself, the person, the office) stands in more than one part. */
function overlapping(parts: readonly (readonly ParticipationFact[])[], measure: Measure): string[] {
  const subjectOf = MEASURES[measure].distinct ?? ((fact: ParticipationFact) => fact.factId);
  const seenIn = new Map<string | null, number>();
  for (const part of parts) for (const subject of new Set(part.map(subjectOf))) seenIn.set(subject, (seenIn.get(subject) ?? 0) + 1);
  return [...new Set(parts.flat().filter((fact) => seenIn.get(subjectOf(fact))! > 1).map((fact) => fact.factId))].sort();
}

function matches(fact: ParticipationFact, filters: FactFilters): boolean {
  const { snapshot } = fact;
  const among = <T>(wanted: readonly T[] | undefined, value: T) => wanted === undefined || wanted.includes(value);
  return among(filters.offices, confirmedOffice(fact))
    && among(filters.countries, snapshot.countryCode)
    && among(filters.regions, snapshot.region)
    && among(filters.developmentStatuses, snapshot.developmentStatus)
    && (filters.ldc === undefined || filters.ldc === snapshot.ldc)
    && among(filters.audiences, snapshot.audience)
    && among(filters.trainingKinds, fact.trainingKind)
    && among(filters.offerings, fact.offeringId)
    && (filters.topics === undefined || (fact.topics.length === 0 ? filters.topics.includes(null) : fact.topics.some((topic) => filters.topics!.includes(topic))));
}
