export type { AffiliationSnapshot } from './affiliation/affiliation-snapshot';
export { PERSON_REGISTERED, SESSION_ENDED, SIGN_IN_CODE_REQUESTED } from './events';
export { IdentityApi } from './identity.api';
export { IdentityModule, identityEntities } from './identity.module';
export type { OfficeView, Region } from './office/office-view';
export type { PersonView, Recipient } from './person/person-reader';
export { CreateUser, type CreateUserInput } from './person/create-user';
export { AddressTaken, FieldNotValid } from './person/person-refusals';
