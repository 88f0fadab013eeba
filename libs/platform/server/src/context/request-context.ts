import type { Clock, Lang } from '@classmark/platform/core';
import type { LoaderBag } from './loader-bag';

/** A role as held at the moment of the request; scope `platform` has no id. */
export interface HeldRole {
  readonly role: string;
  readonly scope: 'platform' | 'office' | 'offering';
  readonly scopeId: string | null;
}

/** Who acts: an opaque person id, never a name or an address. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: readonly HeldRole[];
}

/** Everything a use case may know about the request it serves. A fresh one per operation. */
export interface RequestContext {
  readonly requestId: string;
  readonly actor: Actor | null;
  readonly language: Lang;
  readonly ip: string;
  readonly channel: 'http' | 'socket' | 'job' | 'cli';
  readonly clock: Clock;
  readonly loaders: LoaderBag;
}

/** Whether the actor holds one of the roles in any scope (or, when given, in exactly that scope or platform-wide). */
export function holdsRole(ctx: RequestContext, roles: readonly string[], scope?: { kind: 'office' | 'offering'; id: string }): boolean {
  return (ctx.actor?.roles ?? []).some((held) => roles.includes(held.role)
    && (!scope || held.scope === 'platform' || (held.scope === scope.kind && held.scopeId === scope.id)));
}

/** The acting person. Call only behind an access rule that requires sign-in: throws otherwise, which is a fault, not a refusal. */
export function personIdOf(ctx: RequestContext): string {
  if (!ctx.actor) throw new Error('An operation without a signed-in person reached a use case that needs one.');
  return ctx.actor.personId;
}
