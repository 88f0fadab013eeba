import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

/** Fields of a person that can be wrong. */
export type PersonField = 'email' | 'displayName' | 'officeCode' | 'audience' | 'language' | 'timeZone' | 'password' | 'currentPassword' | 'privacyNotice' | 'role';

@ObjectType({ implements: () => Refusal, description: 'Something in the form does not hold.' })
export class FieldNotValid extends Refusal {
  @Field(() => String, { description: 'The field, as the input names it.' })
  readonly field: PersonField;

  constructor(field: PersonField, message: string) {
    super(message);
    this.field = field;
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is an account with this address already. Told only to who has proved to read its mail, and to operators.' })
export class AddressTaken extends Refusal {
  constructor() {
    super('There is an account with this address already. Please sign in.');
  }
}
