import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such import, or it is not in a state for this.' })
export class ImportNotPossible extends Refusal {
  constructor(message: string) {
    super(message);
  }
}
