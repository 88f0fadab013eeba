/** An account came into being: `{ personId }`. */
export const PERSON_REGISTERED = 'identity.personRegistered';

/** Somebody asked for a code: `{ challengeId }`. Address and code are asked of `IdentityApi.signInCode`. */
export const SIGN_IN_CODE_REQUESTED = 'identity.signInCodeRequested';

/** A session ended by its person: `{ sessionId, personId }`. */
export const SESSION_ENDED = 'identity.sessionEnded';
