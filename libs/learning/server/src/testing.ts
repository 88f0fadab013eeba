import type { INestApplicationContext } from '@nestjs/common';
import { isRefusal, type RequestContext } from '@classmark/platform/server';
import type { EnrolmentView } from './enrolment/enrolment-view';
import { LearningApi } from './learning.api';

/** Enrols a person in an offering through the use case. */
export async function makeEnrolment(app: INestApplicationContext, ctx: RequestContext, personId: string, offeringId: string): Promise<EnrolmentView> {
  const result = await app.get(LearningApi, { strict: false }).enrol(ctx, { personId, offeringId });
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}
