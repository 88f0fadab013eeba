import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { emailAddress } from '../person/email-address';
import { SessionStore } from '../session/session-store';
import { CodeCheck } from './code-check';
import { CodeNotValid, NoAccountYet } from './sign-in-refusals';
import type { BegunSession } from './sign-in-with-password';

/** Signs a person in by a code that was mailed. */
@Injectable()
export class SignInWithCode {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(CodeCheck) private readonly codes: CodeCheck,
  ) {}

  async execute(ctx: RequestContext, input: { readonly email: string; readonly code: string }): Promise<BegunSession | Refusal> {
    const right = await this.codes.check(ctx, emailAddress(input.email) ?? '', input.code);
    if (isRefusal(right)) return right;
    return this.work.run(ctx, async (tx) => {
      if (!await this.codes.use(tx, right)) return new CodeNotValid();
      const [person] = await tx.query<{ id: string }>('select id from identity.person where email = $1', [right.email]);
      // Only whoever reads the mail of the address learns this; the refusal undoes the use of the code.
      if (!person) return new NoAccountYet();
      return { personId: person.id, token: await this.sessions.begin(tx, person.id) };
    });
  }
}
