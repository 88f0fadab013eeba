import { Inject, Injectable } from '@nestjs/common';
import { personIdOf, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { SessionStore } from './session-store';

/** Ends the session of the request, or every session of its person. Sockets close with their session. */
@Injectable()
export class SignOut {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(SessionStore) private readonly sessions: SessionStore) {}

  /** @returns how many sessions ended; 0 when nobody was signed in */
  async execute(ctx: RequestContext, options: { readonly everywhere: boolean }): Promise<number> {
    if (!ctx.actor) return 0;
    const which = options.everywhere ? { personId: personIdOf(ctx) } : { sessionId: ctx.actor.sessionId };
    return this.work.run(ctx, (tx) => this.sessions.end(tx, which));
  }
}
