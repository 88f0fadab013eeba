import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { emailAddress } from '../person/email-address';
import { FieldNotValid } from '../person/person-refusals';
import { RegisterPerson } from '../person/register-person';
import { CodeCheck } from '../sign-in/code-check';
import { CodeNotValid } from '../sign-in/sign-in-refusals';
import type { BegunSession } from '../sign-in/sign-in-with-password';
import { SessionStore } from '../session/session-store';

/** Version of the privacy notice that the sign-up page shows. */
export const PRIVACY_NOTICE = '2026-11';

/** The whole sign-up form. */
export interface SignUpForm {
  readonly email: string;
  readonly code: string;
  readonly displayName: string;
  readonly officeCode: string | null;
  readonly audience: string;
  readonly language: string;
  readonly timeZone: string | null;
  /** The version that was shown. */
  readonly privacyNotice: string;
}

/** Makes an account for whoever reads the mail of the address, and signs in. The office is confirmed where the mail domain proves it, else claimed. */
@Injectable()
export class SignUp {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CodeCheck) private readonly codes: CodeCheck,
    @Inject(RegisterPerson) private readonly register: RegisterPerson,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  async execute(ctx: RequestContext, form: SignUpForm): Promise<BegunSession | Refusal> {
    const email = emailAddress(form.email);
    if (email === null) return new FieldNotValid('email', 'This is no complete e-mail address.');
    if (form.privacyNotice !== PRIVACY_NOTICE) return new FieldNotValid('privacyNotice', 'The privacy notice has changed. Please load the page again and read it.');
    const right = await this.codes.check(ctx, email, form.code);
    if (isRefusal(right)) return right;
    return this.work.run(ctx, async (tx) => {
      if (!await this.codes.use(tx, right)) return new CodeNotValid();
      const registered = await this.register.within(tx, {
        email, displayName: form.displayName, officeCode: form.officeCode, audience: form.audience, language: form.language, timeZone: form.timeZone, privacyNotice: form.privacyNotice,
      });
      if (isRefusal(registered)) return registered;
      return { personId: registered.personId, token: await this.sessions.begin(tx, registered.personId) };
    });
  }
}
