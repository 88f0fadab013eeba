import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'Address and password do not fit. Says the same where there is no such account.' })
export class SignInRefused extends Refusal {
  constructor() {
    super('Address and password do not fit.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The code is wrong, outdated, used, or was tried too often.' })
export class CodeNotValid extends Refusal {
  constructor() {
    super('This code is not valid. Check it, or ask for a new one.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The code is right, and there is no account with this address yet. The code stays valid for signing up.' })
export class NoAccountYet extends Refusal {
  constructor() {
    super('There is no account with this address yet.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'Too many attempts for this address or from this place.' })
export class TooManyAttempts extends Refusal {
  @Field(() => Int, { description: 'Seconds until the next attempt is heard.' })
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Too many attempts. Please try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
