import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, newId, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { SIGN_IN_CODE_REQUESTED } from '../events';
import { emailAddress } from '../person/email-address';
import { FieldNotValid } from '../person/person-refusals';
import { CODE_MS } from './sign-in-code';
import { Throttle } from './throttle';

/** Sends a code to an address. It does not look whether there is an account, so the answer cannot tell. */
@Injectable()
export class RequestSignInCode {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Throttle) private readonly throttle: Throttle) {}

  /** @returns for how many minutes the code is valid */
  async execute(ctx: RequestContext, input: { readonly email: string }): Promise<{ readonly minutes: number } | Refusal> {
    const email = emailAddress(input.email);
    if (email === null) return new FieldNotValid('email', 'This is no complete e-mail address.');
    const taken = await this.throttle.take(ctx, 'codeRequest', email);
    if (isRefusal(taken)) return taken;
    return this.work.run(ctx, async (tx) => {
      const id = newId(ctx.clock);
      const nowMs = ctx.clock.now();
      // The newest code alone is valid, so that two mails do not double the chance of a guess.
      await tx.query('update identity.sign_in_challenge set used_at = $2 where email = $1 and used_at is null', [email, new Date(nowMs)]);
      await tx.query('insert into identity.sign_in_challenge (id, email, language, requested_at, expires_at) values ($1, $2, $3, $4, $5)',
        [id, email, ctx.language, new Date(nowMs), new Date(nowMs + CODE_MS)]);
      await tx.audit({ action: 'identity.requestSignInCode', subjectType: 'signInChallenge', subjectId: id });
      await tx.emit({ type: SIGN_IN_CODE_REQUESTED, payload: { challengeId: id } });
      return { minutes: CODE_MS / 60_000 };
    });
  }
}
