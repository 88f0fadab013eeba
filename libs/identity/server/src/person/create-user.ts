import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_LANG } from '@classmark/platform/core';
import { type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { hashPassword, PASSWORD_MAX, PASSWORD_MIN } from '../sign-in/password-hash';
import { FieldNotValid } from './person-refusals';
import { RegisterPerson } from './register-person';

/** What an operator says of a new account. */
export interface CreateUserInput {
  readonly email: string;
  readonly name: string;
  /** learner, trainer, coordinator (of the office), secretariat or administrator. */
  readonly role: string;
  /** ST.3 code; needed for a coordinator. */
  readonly office?: string | null;
  /** Without one the person signs in by mailed code. */
  readonly password?: string | null;
  readonly language?: string;
}

/** Makes an account from the operators' command line: the first administrator comes into being this way. */
@Injectable()
export class CreateUser {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(RegisterPerson) private readonly register: RegisterPerson) {}

  /** @returns the id, or what is wrong; then nothing was written */
  async execute(ctx: RequestContext, input: CreateUserInput): Promise<{ readonly personId: string } | Refusal> {
    const office = input.office?.toUpperCase() ?? null;
    if (input.role === 'coordinator' && office === null) return new FieldNotValid('officeCode', 'A coordinator needs an office.');
    if (input.password && !isPassword(input.password)) return new FieldNotValid('password', `A password has ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`);
    const passwordHash = input.password ? await hashPassword(input.password) : null;
    return this.work.run(ctx, (tx) => this.register.within(tx, {
      email: input.email, displayName: input.name, language: input.language ?? DEFAULT_LANG, officeCode: office,
      audience: office === null ? 'ipInformationUser' : 'ipoStaff', passwordHash,
      confirmedBy: office === null ? null : { by: 'secretariat', evidence: 'operator' },
      roles: [{ role: input.role, scope: input.role === 'coordinator' ? { kind: 'office', officeCode: office! } : { kind: 'platform' } }],
    }));
  }
}

/** Whether a password is long enough, and not absurdly long. */
export function isPassword(password: string): boolean {
  return [...password].length >= PASSWORD_MIN && password.length <= PASSWORD_MAX;
}
