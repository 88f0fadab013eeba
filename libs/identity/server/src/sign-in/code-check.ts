import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, isRefusal, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { CODE_TRIES, fitsCode } from './sign-in-code';
import { CodeNotValid } from './sign-in-refusals';
import { Throttle } from './throttle';

/** A code that was right. It is used up by `use`, in the transaction of what it was typed for. */
export interface RightCode { readonly challengeId: string; readonly email: string }

/** Looks at typed codes. The try is counted in a transaction of its own, before it is looked at: a refusal cannot undo it. */
@Injectable()
export class CodeCheck {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param email as stored */
  async check(ctx: RequestContext, email: string, code: string): Promise<RightCode | Refusal> {
    const giveBack = await this.throttle.take(ctx, 'code', email);
    if (isRefusal(giveBack)) return giveBack;
    const [challenge] = (await this.work.run(ctx, (tx) => tx.query<{ id: string }>(
      `update identity.sign_in_challenge set tries = tries + 1
       where id = (select id from identity.sign_in_challenge where email = $1 and used_at is null and expires_at > $2 order by requested_at desc, id desc limit 1)
         and tries < ${CODE_TRIES} and used_at is null
       returning id`, [email, new Date(ctx.clock.now())])));
    if (!challenge || !fitsCode(challenge.id, this.config.SESSION_SECRET, code)) return new CodeNotValid();
    await giveBack();
    // Being right is no guess: whoever checks the address first and sends the form later does not run out of tries.
    await this.work.read('update identity.sign_in_challenge set tries = tries - 1 where id = $1', [challenge.id]);
    return { challengeId: challenge.id, email };
  }

  /** Uses the code up. @returns false when another request was faster */
  async use(tx: Tx, right: RightCode): Promise<boolean> {
    const used = await tx.query<{ id: string }>('update identity.sign_in_challenge set used_at = $2 where id = $1 and used_at is null returning id',
      [right.challengeId, new Date(tx.ctx.clock.now())]);
    return used.length > 0;
  }
}
