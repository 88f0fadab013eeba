import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such person among those you may see.' })
export class PersonNotFound extends Refusal {
  constructor() {
    super('There is no such person here.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is nothing to confirm: no office is claimed, or it was confirmed before.' })
export class NothingToConfirm extends Refusal {
  constructor() {
    super('There is nothing to confirm: no office is claimed, or it was confirmed before.');
  }
}
