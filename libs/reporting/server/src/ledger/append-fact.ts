import type { FactKind, FactSnapshot, TrainingKind } from '@classmark/reporting/core';
import type { Tx } from '@classmark/platform/server';
import { bookFacts } from './book-facts';

/** A fact as an event tells it. */
export interface FactToAppend {
  readonly id: string;
  readonly kind: FactKind;
  readonly personId: string;
  readonly enrolmentId: string;
  readonly offeringId: string;
  readonly trainingId: string;
  readonly trainingKind: TrainingKind;
  readonly topics: readonly string[];
  readonly at: Date;
  readonly source: string;
  readonly ruleVersion: string;
  readonly snapshot: FactSnapshot;
  /** Of `minutes` only. */
  readonly amountMs?: number;
  readonly sessionId?: string | null;
  /** The event that this one replaces, where it says so. */
  readonly supersedes?: string | null;
  /** Of passes: how often the standing of the enrolment has changed with this one. */
  readonly passChange?: number;
  readonly evidence?: string | null;
}

const INSERT_SQL = `
  insert into reporting.fact (id, kind, person_id, enrolment_id, offering_id, training_id, training_kind, topics, at, amount_ms, session_id, supersedes,
    office_code, country_code, organization, region, development_status, ldc, audience, confirmed, source, rule_version, evidence, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
  on conflict do nothing returning id`;

/**
 * Appends a fact once and books it. A later settlement of the same session takes the place of the earlier one, whichever comes
 * first: that one stays readable and does not count.
 * @returns whether it was new
 */
export async function appendFact(tx: Tx, fact: FactToAppend, zone: string): Promise<boolean> {
  const place = fact.kind === 'minutes' ? await placeOf(tx, fact) : (fact.passChange ?? 1) > 1 ? await placeOfPass(tx, fact, fact.passChange!) : ALONE;
  if (!place) return false;
  const { snapshot } = fact;
  const appended = await tx.query<{ id: string }>(INSERT_SQL, [
    fact.id, fact.kind, fact.personId, fact.enrolmentId, fact.offeringId, fact.trainingId, fact.trainingKind, fact.topics, fact.at, fact.amountMs ?? null,
    fact.sessionId ?? null, place.supersedes, snapshot.officeCode, snapshot.countryCode, snapshot.organization, snapshot.region, snapshot.developmentStatus,
    snapshot.ldc, snapshot.audience, snapshot.confirmed, fact.source, fact.ruleVersion, fact.evidence ?? null, new Date(tx.ctx.clock.now()),
  ]);
  if (appended.length === 0) return false;
  if (place.takesOut !== null) await bookFacts(tx, [place.takesOut], -1, zone);
  if (place.counts) await bookFacts(tx, [fact.id], 1, zone);
  return true;
}

/** Where a fact stands among those of the same session: what it replaces, which of them stops counting, and whether it counts itself. */
interface Place { readonly supersedes: string | null; readonly takesOut: string | null; readonly counts: boolean }

const ALONE: Place = { supersedes: null, takesOut: null, counts: true };

/**
 * An event says what it replaces; the first settlement of a session replaces nothing, and there is one. Null: it is told once more.
 * What replaces another may stand under another enrolment of the same person. Two processes may deliver both at once: the lock
 * lets the second see what the first appended.
 */
async function placeOf(tx: Tx, fact: FactToAppend): Promise<Place | null> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 80))', [`${fact.sessionId ?? fact.enrolmentId} ${fact.personId}`]);
  const supersedes = fact.supersedes ?? null;
  const known = await tx.query<{ id: string; supersedes: string | null }>(
    `select id, supersedes from reporting.fact
     where kind = 'minutes' and ((enrolment_id = $1 and session_id is not distinct from $2) or id = $3 or supersedes = $4)`, [fact.enrolmentId, fact.sessionId ?? null, supersedes, fact.id]);
  if (known.some((each) => each.supersedes === supersedes)) return null;
  return { supersedes, takesOut: known.some((each) => each.id === supersedes) ? supersedes : null, counts: !known.some((each) => each.supersedes === fact.id) };
}

/**
 * A correction takes a pass away or gives it back: each such fact takes the place of the one before it, so that the latest stands and
 * nothing is changed. Which one that is says the number of the change, whatever the order of delivery: one that comes too early is told
 * again later. A pass that is taken away counts nothing.
 * @throws when the change before it has not arrived yet
 */
async function placeOfPass(tx: Tx, fact: FactToAppend, change: number): Promise<Place | null> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 80))', [`${fact.enrolmentId} pass`]);
  const chain = await tx.query<{ id: string; supersedes: string | null; counts: boolean }>(
    `select id, supersedes, kind = 'pass' as counts from reporting.fact where enrolment_id = $1 and kind in ('pass', 'passLost')`, [fact.enrolmentId]);
  if (chain.length >= change) return null;
  if (chain.length < change - 1) throw new Error(`Change ${change} of the pass of ${fact.enrolmentId} came before the change ahead of it.`);
  const last = chain.find((each) => !chain.some((other) => other.supersedes === each.id))!;
  return { supersedes: last.id, takesOut: last.counts ? last.id : null, counts: fact.kind === 'pass' };
}
