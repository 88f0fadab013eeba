import { yearIn } from '@classmark/platform/core';
import type { FactKind, ParticipationFact } from './participation-fact';

/** Version of the counting rules (definitions §1), published with every figure. */
export const COUNTING_RULES = 'counting/1';

/** What is counted. */
export type Measure = 'enrolments' | 'withdrawals' | 'participations' | 'completions' | 'passes' | 'certificates' | 'minutes' | 'people' | 'offices';

/** By what a figure is broken down. */
export type Dimension = 'office' | 'country' | 'region' | 'developmentStatus' | 'ldc' | 'audience' | 'trainingKind' | 'offering' | 'year' | 'topic';

interface MeasureRule {
  readonly of: FactKind;
  readonly unit: string;
  /** What must be different to count again; null where every fact counts by its amount. */
  readonly distinct: ((fact: ParticipationFact) => string | null) | null;
  readonly amount: (fact: ParticipationFact) => number;
}

const one = () => 1;

/** Additive measures add facts; distinct ones count persons or confirmed offices among participations. */
export const MEASURES: Readonly<Record<Measure, MeasureRule>> = {
  enrolments: { of: 'enrolment', unit: 'enrolments', distinct: null, amount: one },
  withdrawals: { of: 'withdrawal', unit: 'withdrawals', distinct: null, amount: one },
  participations: { of: 'participation', unit: 'participations', distinct: null, amount: one },
  completions: { of: 'completion', unit: 'completions', distinct: null, amount: one },
  passes: { of: 'pass', unit: 'passes', distinct: null, amount: one },
  certificates: { of: 'certificate', unit: 'certificates', distinct: null, amount: one },
  // Full minutes per attendance, so that the minutes shown per office add up to the minutes shown in total.
  minutes: { of: 'minutes', unit: 'minutes', distinct: null, amount: (fact) => Math.floor((fact.amountMs ?? 0) / 60_000) },
  people: { of: 'participation', unit: 'people', distinct: (fact) => fact.personId, amount: one },
  offices: { of: 'participation', unit: 'offices', distinct: confirmedOffice, amount: one },
};

/** The office a fact counts for: the confirmed one; null leads to the line "not confirmed". */
export function confirmedOffice(fact: ParticipationFact): string | null {
  return fact.snapshot.confirmed ? fact.snapshot.officeCode : null;
}

/**
 * The cells of a dimension in which a fact stands: one, or several for topics. A null is the rest: for offices the line "not
 * confirmed", elsewhere "not stated".
 */
export function cellKeys(fact: ParticipationFact, by: Dimension, zone: string): readonly (string | null)[] {
  const { snapshot } = fact;
  switch (by) {
    case 'office': return [confirmedOffice(fact)];
    case 'country': return [snapshot.countryCode];
    case 'region': return [snapshot.region];
    case 'developmentStatus': return [snapshot.developmentStatus === 'notStated' ? null : snapshot.developmentStatus];
    case 'ldc': return [snapshot.ldc ? 'ldc' : 'other'];
    case 'audience': return [snapshot.audience];
    case 'trainingKind': return [fact.trainingKind];
    case 'offering': return [fact.offeringId];
    case 'year': return [String(yearIn(fact.atMs, zone))];
    case 'topic': return fact.topics.length > 0 ? [...new Set(fact.topics)] : [null];
  }
}

/** Facts that count: each once, and none that a later row has taken the place of. */
export function currentFacts(facts: readonly ParticipationFact[]): ParticipationFact[] {
  const superseded = new Set(facts.map((fact) => fact.supersedes).filter((id) => id != null));
  const byId = new Map(facts.map((fact) => [fact.factId, fact]));
  return [...byId.values()].filter((fact) => !superseded.has(fact.factId));
}
