import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'A field of the correction does not hold.' })
export class CorrectionNotValid extends Refusal {
  @Field({ description: 'The field, as the input names it.' })
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The attendance is not final yet.' })
export class StillGathering extends Refusal {
  constructor() {
    super('The attendance is still being gathered. Correct it when it is final, about half a minute after the end.');
  }
}
