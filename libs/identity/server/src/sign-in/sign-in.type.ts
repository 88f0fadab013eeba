import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Me } from '../person/me.type';
import { AddressTaken, FieldNotValid } from '../person/person-refusals';
import { CodeNotValid, NoAccountYet, SignInRefused, TooManyAttempts } from './sign-in-refusals';

const byClass = (value: object) => value.constructor.name;

@ObjectType({ description: 'A session began; its cookie is set.' })
export class SignedIn {
  @Field(() => Me) readonly me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

@ObjectType({ description: 'A code is on its way to the address, whether it has an account or not.' })
export class SignInCodeSent {
  @Field(() => Int, { description: 'How long it is valid.' }) readonly minutes: number;

  constructor(minutes: number) {
    this.minutes = minutes;
  }
}

@ObjectType({ description: 'The code is right. It stays valid for signing up.' })
export class EmailConfirmed {
  @Field() readonly email: string;

  constructor(email: string) {
    this.email = email;
  }
}

@InputType({ description: 'An account to be made by the person who will use it.' })
export class SignUpInput {
  @Field() readonly email!: string;
  @Field({ description: 'The code from the mail.' }) readonly code!: string;
  @Field({ description: 'As it will stand on certificates, in any script.' }) readonly displayName!: string;
  @Field(() => String, { nullable: true, description: 'WIPO ST.3 code; null for somebody who works in no office.' }) readonly officeCode!: string | null;
  @Field({ description: 'ipoStaff, ipInformationUser or universityStudent.' }) readonly audience!: string;
  @Field({ description: 'Language of the site and of mail.' }) readonly language!: string;
  @Field(() => String, { nullable: true, description: 'IANA time zone, as the browser says.' }) readonly timeZone!: string | null;
  @Field({ description: 'Version of the privacy notice that was shown.' }) readonly privacyNotice!: string;
}

export const SignInWithPasswordResult = createUnionType({ name: 'SignInWithPasswordResult', types: () => [SignedIn, SignInRefused, TooManyAttempts] as const, resolveType: byClass });
export const RequestSignInCodeResult = createUnionType({ name: 'RequestSignInCodeResult', types: () => [SignInCodeSent, FieldNotValid, TooManyAttempts] as const, resolveType: byClass });
export const SignInWithCodeResult = createUnionType({ name: 'SignInWithCodeResult', types: () => [SignedIn, CodeNotValid, NoAccountYet, TooManyAttempts] as const, resolveType: byClass });
export const ConfirmEmailResult = createUnionType({ name: 'ConfirmEmailResult', types: () => [EmailConfirmed, CodeNotValid, TooManyAttempts] as const, resolveType: byClass });
export const SignUpResult = createUnionType({ name: 'SignUpResult', types: () => [SignedIn, FieldNotValid, CodeNotValid, AddressTaken, TooManyAttempts] as const, resolveType: byClass });
