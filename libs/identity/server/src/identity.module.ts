import { Module } from '@nestjs/common';
import { ContextFactory } from '@classmark/platform/server';
import { AffiliationReader } from './affiliation/affiliation-reader';
import { ChangeAffiliation } from './affiliation/change-affiliation';
import { ConfirmAffiliation } from './affiliation/confirm-affiliation';
import { AffiliationRow } from './affiliation/affiliation.entity';
import { IdentityApi } from './identity.api';
import { OfficeDirectory } from './office/office-directory';
import { DevelopmentStatusRow, HistoricalEntity, Office, OfficeMailDomain } from './office/office.entity';
import { OfficeResolver } from './office/office.resolver';
import { StateDevelopmentStatus } from './office/state-development-status';
import { OfficePeopleReader } from './office-people/office-people-reader';
import { OfficePeopleResolver } from './office-people/office-people.resolver';
import { CreateUser } from './person/create-user';
import { MeResolver } from './person/me.resolver';
import { PersonReader } from './person/person-reader';
import { Person } from './person/person.entity';
import { RegisterPerson } from './person/register-person';
import { ChangePassword } from './profile/change-password';
import { ProfileResolver } from './profile/profile.resolver';
import { UpdateProfile } from './profile/update-profile';
import { RoleGrantRow } from './role/role-grant.entity';
import { SessionContexts } from './session/session-contexts';
import { SessionStore } from './session/session-store';
import { Session } from './session/session.entity';
import { SessionResolver } from './session/session.resolver';
import { SignOut } from './session/sign-out';
import { CodeCheck } from './sign-in/code-check';
import { AttemptWindow, Credential, SignInChallenge } from './sign-in/credential.entity';
import { ForgetChallenges } from './sign-in/forget-challenges';
import { RequestSignInCode } from './sign-in/request-sign-in-code';
import { SignInWithCode } from './sign-in/sign-in-with-code';
import { SignInWithPassword } from './sign-in/sign-in-with-password';
import { SessionGiver, SignInResolver } from './sign-in/sign-in.resolver';
import { Throttle } from './sign-in/throttle';
import { SignUp } from './sign-up/sign-up';

/** The tables of this domain. */
export const identityEntities = [
  Office, HistoricalEntity, OfficeMailDomain, DevelopmentStatusRow, Person, AffiliationRow, RoleGrantRow, Session, Credential, SignInChallenge, AttemptWindow,
];

/** Offices, people, affiliations, roles, sessions. The only domain that knows names and addresses. */
@Module({
  providers: [
    IdentityApi, OfficeDirectory, AffiliationReader, PersonReader, RegisterPerson, CreateUser, SessionStore, SignOut,
    Throttle, ForgetChallenges, CodeCheck, SignInWithPassword, RequestSignInCode, SignInWithCode, SignUp, SessionGiver,
    UpdateProfile, ChangePassword, ChangeAffiliation, ConfirmAffiliation, OfficePeopleReader, StateDevelopmentStatus,
    { provide: ContextFactory, useClass: SessionContexts },
    MeResolver, SessionResolver, SignInResolver, ProfileResolver, OfficeResolver, OfficePeopleResolver,
  ],
  exports: [IdentityApi, CreateUser, ContextFactory],
})
export class IdentityModule {}
