import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such version of a case, or one may not decide about it.' })
export class CaseVersionNotFound extends Refusal {
  constructor() {
    super('This case is not here. Open the queue again.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The decision cannot be made as it stands.' })
export class DecisionNotPossible extends Refusal {
  constructor(message: string) {
    super(message);
  }
}
