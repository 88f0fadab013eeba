import { Module } from '@nestjs/common';
import { ContextFactory } from '@classmark/platform/server';
import { AffiliationReader } from './affiliation/affiliation-reader';
import { AffiliationRow } from './affiliation/affiliation.entity';
import { IdentityApi } from './identity.api';
import { OfficeDirectory } from './office/office-directory';
import { DevelopmentStatusRow, HistoricalEntity, Office, OfficeMailDomain } from './office/office.entity';
import { CreateUser } from './person/create-user';
import { MeResolver } from './person/me.resolver';
import { PersonReader } from './person/person-reader';
import { Person } from './person/person.entity';
import { RegisterPerson } from './person/register-person';
import { RoleGrantRow } from './role/role-grant.entity';
import { SessionContexts } from './session/session-contexts';
import { SessionStore } from './session/session-store';
import { Session } from './session/session.entity';
import { SessionResolver } from './session/session.resolver';
import { SignOut } from './session/sign-out';
import { AttemptWindow, Credential, SignInChallenge } from './sign-in/credential.entity';

/** The tables of this domain. */
export const identityEntities = [
  Office, HistoricalEntity, OfficeMailDomain, DevelopmentStatusRow, Person, AffiliationRow, RoleGrantRow, Session, Credential, SignInChallenge, AttemptWindow,
];

/** Offices, people, affiliations, roles, sessions. The only domain that knows names and addresses. */
@Module({
  providers: [
    IdentityApi, OfficeDirectory, AffiliationReader, PersonReader, RegisterPerson, CreateUser, SessionStore, SignOut,
    { provide: ContextFactory, useClass: SessionContexts },
    MeResolver, SessionResolver,
  ],
  exports: [IdentityApi, CreateUser, ContextFactory],
})
export class IdentityModule {}
