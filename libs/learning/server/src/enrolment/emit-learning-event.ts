import type { CatalogueApi } from '@classmark/catalogue/server';
import type { IdentityApi } from '@classmark/identity/server';
import type { Tx } from '@classmark/platform/server';
import type { LEARNING_EVENTS, LearningEvent } from '../events';

/** What happened to which enrolment; the moment and the rule that says so. */
export interface HappenedToEnrolment {
  readonly type: (typeof LEARNING_EVENTS)[keyof typeof LEARNING_EVENTS];
  readonly enrolmentId: string;
  readonly atMs: number;
  readonly ruleVersion: string;
  /** Of a pass or its loss. */
  readonly passChange?: number;
}

/**
 * Appends a learning event with the affiliation as it is at its own moment, read in this transaction. Returns the payload.
 * @throws when the enrolment or its offering does not exist: a fault of the caller.
 */
export async function emitLearningEvent(tx: Tx, catalogue: CatalogueApi, identity: IdentityApi, happened: HappenedToEnrolment): Promise<LearningEvent> {
  const [enrolment] = await tx.query<{ person_id: string; offering_id: string; source: LearningEvent['source'] }>(
    'select person_id, offering_id, source from learning.enrolment where id = $1', [happened.enrolmentId]);
  if (!enrolment) throw new Error(`There is no enrolment ${happened.enrolmentId}.`);
  const offering = await catalogue.offering(tx, enrolment.offering_id);
  if (!offering) throw new Error(`The enrolment ${happened.enrolmentId} belongs to no offering.`);
  const payload: LearningEvent = {
    enrolmentId: happened.enrolmentId, personId: enrolment.person_id, offeringId: enrolment.offering_id, trainingId: offering.trainingId,
    trainingKind: offering.trainingKind, topics: offering.topics, at: new Date(happened.atMs).toISOString(), source: enrolment.source,
    ruleVersion: happened.ruleVersion, snapshot: await identity.snapshotAt(tx, enrolment.person_id, happened.atMs),
    ...(happened.passChange !== undefined && { passChange: happened.passChange }),
  };
  await tx.emit({ type: happened.type, payload: { ...payload } });
  return payload;
}
