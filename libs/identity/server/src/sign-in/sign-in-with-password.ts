import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { emailAddress } from '../person/email-address';
import { SessionStore } from '../session/session-store';
import { fitsPassword } from './password-hash';
import { SignInRefused } from './sign-in-refusals';
import { Throttle } from './throttle';

/** A session that began: its token is for the cookie alone. */
export interface BegunSession { readonly personId: string; readonly token: string }

/** Signs a person in by address and password. An unknown address, one without a password and a wrong password take the same time and get the same answer. */
@Injectable()
export class SignInWithPassword {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(Throttle) private readonly throttle: Throttle,
  ) {}

  async execute(ctx: RequestContext, input: { readonly email: string; readonly password: string }): Promise<BegunSession | Refusal> {
    const email = emailAddress(input.email) ?? '';
    const giveBack = await this.throttle.take(ctx, 'password', email);
    if (isRefusal(giveBack)) return giveBack;
    const [person] = await this.work.read<{ id: string; password_hash: string }>(
      'select p.id, c.password_hash from identity.person p join identity.credential c on c.person_id = p.id where p.email = $1', [email]);
    const fits = await fitsPassword(person?.password_hash ?? null, input.password);
    if (!person || !fits) return new SignInRefused();
    await giveBack();
    return this.work.run(ctx, async (tx) => ({ personId: person.id, token: await this.sessions.begin(tx, person.id) }));
  }
}
