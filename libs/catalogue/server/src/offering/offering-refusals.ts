import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such training, or it has no published release.' })
export class TrainingNotFound extends Refusal {
  constructor() {
    super('There is no such training, or nothing of it is published yet.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'A field of the offering does not hold.' })
export class OfferingNotValid extends Refusal {
  @Field({ description: 'The field, as the input names it.' })
  readonly field: string;

  constructor(fault: { readonly field: string; readonly message: string }) {
    super(fault.message);
    this.field = fault.field;
  }
}
