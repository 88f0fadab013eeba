import type { OfferingView } from '@classmark/catalogue/server';
import { holdsRole, type RequestContext } from '@classmark/platform/server';

/** Roles that run the exams of every offering. */
const EVERYWHERE = ['secretariat', 'administrator'];

/** Whether the actor makes and runs the exams of an offering: its trainer, a trainer given to it, the Secretariat. */
export function mayRunExams(ctx: RequestContext, offering: Pick<OfferingView, 'id' | 'trainerId'>): boolean {
  if (!ctx.actor) return false;
  return (offering.trainerId === ctx.actor.personId && holdsRole(ctx, ['trainer'])) || holdsRole(ctx, EVERYWHERE)
    || ctx.actor.roles.some((held) => held.role === 'trainer' && held.scope === 'offering' && held.scopeId === offering.id);
}

/** Whether the actor runs exams of every offering. */
export function runsEveryExam(ctx: RequestContext): boolean {
  return holdsRole(ctx, EVERYWHERE);
}
