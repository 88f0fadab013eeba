import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Lang } from '@classmark/platform/core';
import type { HeldRole } from '@classmark/platform/server';
import type { PersonRow } from './person-reader';

@ObjectType({ description: 'A role of the signed-in person.' })
export class MyRole {
  @Field({ description: 'learner, trainer, coordinator, secretariat or administrator.' }) readonly role!: string;
  @Field(() => String, { nullable: true, description: 'The office it is limited to.' }) readonly officeCode!: string | null;
}

@ObjectType({ description: 'The signed-in person, as seen by that person.' })
export class Me {
  @Field(() => ID) readonly id!: string;
  @Field() readonly email!: string;
  @Field({ description: 'As it stands on certificates.' }) readonly displayName!: string;
  @Field(() => String, { description: 'Language of the site and of mail: ar, zh, en, fr, ru or es.' }) readonly language!: Lang;
  @Field(() => String, { nullable: true, description: 'IANA time zone; null: as the browser says.' }) readonly timeZone!: string | null;
  @Field(() => String, { nullable: true, description: 'WIPO ST.3 code of the office; null for somebody without one.' }) readonly officeCode!: string | null;
  @Field({ description: 'ipoStaff, ipInformationUser or universityStudent.' }) readonly audience!: string;
  @Field({ description: 'Whether the office was confirmed, and not only claimed.' }) readonly officeConfirmed!: boolean;
  @Field({ description: 'Whether a password was chosen; without one every sign-in is by mailed code.' }) readonly hasPassword!: boolean;
  @Field(() => [MyRole], { description: 'Roles held now.' }) readonly roles!: readonly MyRole[];
}

/** Maps the row and the roles of the request. */
export function meOf(row: PersonRow, roles: readonly HeldRole[]): Me {
  return {
    id: row.id, email: row.email, displayName: row.display_name, language: row.language, timeZone: row.time_zone, officeCode: row.office_code,
    audience: row.audience, officeConfirmed: row.confirmed_at !== null, hasPassword: row.has_password,
    roles: roles.map((held) => ({ role: held.role, officeCode: held.scope === 'office' ? held.scopeId : null })),
  };
}
