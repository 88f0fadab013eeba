import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'The edition cannot be published as it stands.' })
export class EditionNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}
