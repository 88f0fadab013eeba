import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, DateTimeScalar } from '@classmark/platform/server';
import { NothingToConfirm, PersonNotFound } from '../affiliation/affiliation-refusals';

@ObjectType({ description: 'Somebody of an office, as its coordinator sees them.' })
export class OfficePerson {
  @Field(() => ID) readonly id!: string;
  @Field() readonly displayName!: string;
  @Field() readonly email!: string;
  @Field({ description: 'ipoStaff, ipInformationUser or universityStudent.' }) readonly audience!: string;
  @Field(() => DateTimeScalar, { description: 'Since when at this office.' }) readonly since!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it is only claimed.' }) readonly confirmedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'mailDomain, coordinator or secretariat.' }) readonly confirmedBy!: string | null;
}

@ObjectType({ description: 'People of an office, by name.' })
export class OfficePersonConnection extends Connection(OfficePerson) {}

@ObjectType({ description: 'The affiliation is confirmed from now on.' })
export class AffiliationConfirmed {
  @Field(() => OfficePerson) readonly person: OfficePerson;

  constructor(person: OfficePerson) {
    this.person = person;
  }
}

export const ConfirmAffiliationResult = createUnionType({
  name: 'ConfirmAffiliationResult', types: () => [AffiliationConfirmed, PersonNotFound, NothingToConfirm] as const, resolveType: (value: object) => value.constructor.name,
});
