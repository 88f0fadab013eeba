import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'The set of cases cannot be published as it stands.' })
export class SetNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}
