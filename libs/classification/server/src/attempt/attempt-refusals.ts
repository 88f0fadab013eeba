import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'The person is not enrolled in the training, or the training has no such set of cases.' })
export class SetNotOpen extends Refusal {
  constructor() {
    super('These cases open with an enrolment in their training.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is no such attempt of the signed-in person, or it has no such case.' })
export class AttemptNotFound extends Refusal {
  constructor() {
    super('This attempt does not exist here. Open the cases again from the training.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'Places that no edition of the scheme has. Nothing was kept.' })
export class UnknownPlaces extends Refusal {
  @Field(() => [String], { description: 'The symbols as they were sent.' })
  readonly symbols: readonly string[];

  constructor(symbols: readonly string[], edition: string) {
    super(`${edition} has no place ${symbols.join(', ')}. Choose it from the scheme.`);
    this.symbols = symbols;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The answer cannot be kept or marked as it is.' })
export class AnswerNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}

@ObjectType({ implements: () => Refusal, description: 'This try has been checked: what was marked does not change any more.' })
export class AlreadyChecked extends Refusal {
  constructor() {
    super('This case has been checked already. Try it again to answer anew.');
  }
}
