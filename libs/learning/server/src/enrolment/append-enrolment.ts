import { newId, OutboxSignal, type Tx } from '@classmark/platform/server';
import type { OfferingView } from '@classmark/catalogue/server';
import type { AffiliationSnapshot } from '@classmark/identity/server';
import { ENROLMENT_RULE, LEARNING_EVENTS, type LearningEvent } from '../events';
import type { EnrolmentSource } from './enrolment-view';

/** What the statement needs; the snapshot is that of `personId` at `atMs`. */
export interface EnrolmentToAppend {
  readonly personId: string;
  readonly offering: OfferingView;
  readonly snapshot: AffiliationSnapshot;
  readonly atMs: number;
  readonly source: EnrolmentSource;
  readonly actorId: string | null;
  readonly reason: string | null;
}

/** What it did: a new episode, the one that runs already, or nothing because the last place is gone. */
export type AppendedEnrolment =
  | { readonly kind: 'enrolled'; readonly enrolmentId: string; readonly episode: number }
  | { readonly kind: 'already'; readonly enrolmentId: string }
  | { readonly kind: 'full' };

/*
 * Episode, seat, enrolment, its history, audit line and outbox row in one statement: one round trip instead of six, 0.38
 * instead of 0.93 ms of CPU for the durable rows. That is why it names the two platform tables instead of calling
 * tx.audit and tx.emit. The seat is taken by an update that re-checks the count under the row's lock, so the last place
 * goes to one person only; without a capacity nobody waits for anybody.
 */
const ENROL_SQL = `
  with running as (
    select max(episode) as newest, max(id::text) filter (where withdrawn_at is null) as active
    from learning.enrolment where person_id = $2 and offering_id = $3
  ), seat as (
    insert into learning.seat_count (offering_id, taken)
    select $3::uuid, 1 from running where active is null and $4::int is not null
    on conflict (offering_id) do update set taken = seat_count.taken + 1 where seat_count.taken < $4::int
    returning taken
  ), added as (
    insert into learning.enrolment (id, person_id, offering_id, episode, source, actor_id, reason, snapshot, enrolled_at)
    select $1::uuid, $2, $3, coalesce(newest, 0) + 1, $5, $6::uuid, $7, $8::jsonb, $9::timestamptz from running
    where active is null and ($4::int is null or exists (select 1 from seat))
    on conflict do nothing
    returning id, episode
  ), history as (
    insert into learning.enrolment_event (id, enrolment_id, kind, at, actor_id, reason)
    select $10::uuid, id, 'enrolled', $9::timestamptz, $6::uuid, $7 from added
  ), audit as (
    insert into platform.audit_entry (id, at, actor_id, channel, request_id, action, subject_type, subject_id, details)
    select $11::uuid, $9::timestamptz, $6::uuid, $12, $13, 'learning.enrol', 'enrolment', id::text, $14::jsonb from added
  ), announced as (
    insert into platform.outbox_event (id, type, payload, occurred_at)
    select $15::uuid, '${LEARNING_EVENTS.enrolled}', $16::jsonb, $9::timestamptz from added
  )
  select (select active from running) as active, (select id::text from added) as added, (select episode from added) as episode, (select taken from seat) as seat`;

/** Appends an enrolment episode unless one runs already or no place is left. */
export async function appendEnrolment(tx: Tx, signal: OutboxSignal, input: EnrolmentToAppend): Promise<AppendedEnrolment> {
  const { offering, atMs } = input;
  const id = newId(tx.ctx.clock);
  const at = new Date(atMs);
  const event: LearningEvent = {
    enrolmentId: id, personId: input.personId, offeringId: offering.id, trainingId: offering.trainingId, trainingKind: offering.trainingKind,
    topics: offering.topics, at: at.toISOString(), source: input.source, ruleVersion: ENROLMENT_RULE, snapshot: input.snapshot,
  };
  const [row] = await tx.query<{ active: string | null; added: string | null; episode: number | null; seat: number | null }>(ENROL_SQL, [
    id, input.personId, offering.id, offering.capacity, input.source, input.actorId, input.reason, JSON.stringify(input.snapshot), at,
    newId(tx.ctx.clock), newId(tx.ctx.clock), tx.ctx.channel, tx.ctx.requestId, JSON.stringify({ offeringId: offering.id, source: input.source }),
    newId(tx.ctx.clock), JSON.stringify(event),
  ]);
  if (row!.added) {
    tx.afterCommit(() => signal.raise());
    return { kind: 'enrolled', enrolmentId: row!.added, episode: row!.episode! };
  }
  if (row!.active) return { kind: 'already', enrolmentId: row!.active };
  return settleRace(tx, input, row!.seat);
}

/** The same person pressed twice at once: the other request won between our look and our insert. Its seat is given back. */
async function settleRace(tx: Tx, input: EnrolmentToAppend, seat: number | null): Promise<AppendedEnrolment> {
  const [winner] = await tx.query<{ id: string }>(
    'select id from learning.enrolment where person_id = $1 and offering_id = $2 and withdrawn_at is null', [input.personId, input.offering.id]);
  if (!winner) return { kind: 'full' };
  if (seat !== null) await tx.query('update learning.seat_count set taken = taken - 1 where offering_id = $1', [input.offering.id]);
  return { kind: 'already', enrolmentId: winner.id };
}
