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
  readonly evidence?: string | null;
}

const INSERT_SQL = `
  insert into reporting.fact (id, kind, person_id, enrolment_id, offering_id, training_id, training_kind, topics, at, amount_ms, session_id, supersedes,
    office_code, country_code, organization, region, development_status, ldc, audience, confirmed, source, rule_version, evidence, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
  on conflict do nothing returning id`;

/**
 * Appends a fact once and books it. A later settlement of the same session takes the place of the earlier one: that one stays
 * readable and no longer counts.
 * @returns whether it was new
 */
export async function appendFact(tx: Tx, fact: FactToAppend, zone: string): Promise<boolean> {
  const supersedes = fact.kind === 'minutes' ? await settledBefore(tx, fact) : null;
  // Ids of events are ordered in time: what comes late and was settled anew already is not news.
  if (supersedes !== null && supersedes > fact.id) return false;
  const { snapshot } = fact;
  // Taken out before the new one stands: cells are read from facts that are still current.
  if (supersedes) await bookFacts(tx, [supersedes], -1, zone);
  const appended = await tx.query<{ id: string }>(INSERT_SQL, [
    fact.id, fact.kind, fact.personId, fact.enrolmentId, fact.offeringId, fact.trainingId, fact.trainingKind, fact.topics, fact.at, fact.amountMs ?? null,
    fact.sessionId ?? null, supersedes, snapshot.officeCode, snapshot.countryCode, snapshot.organization, snapshot.region, snapshot.developmentStatus,
    snapshot.ldc, snapshot.audience, snapshot.confirmed, fact.source, fact.ruleVersion, fact.evidence ?? null, new Date(tx.ctx.clock.now()),
  ]);
  if (appended.length === 0) return false;
  await bookFacts(tx, [fact.id], 1, zone);
  return true;
}

/** The minutes of the same person in the same session that count until now. */
async function settledBefore(tx: Tx, fact: FactToAppend): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select f.id from reporting.fact f where f.kind = 'minutes' and f.enrolment_id = $1 and f.session_id is not distinct from $2 and f.id <> $3
       and not exists (select 1 from reporting.fact later where later.supersedes = f.id)`, [fact.enrolmentId, fact.sessionId ?? null, fact.id]);
  return row?.id ?? null;
}
