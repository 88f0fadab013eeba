import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such question, or the enrolment is not the person’s.' })
export class CheckNotFound extends Refusal {
  constructor() {
    super('This question does not exist here. Reload the lesson.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The choice cannot be marked.' })
export class ChoiceNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}
