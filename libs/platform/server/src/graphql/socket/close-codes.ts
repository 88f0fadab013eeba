/** Why a socket was closed, as graphql-transport-ws and this server say it. The reason never carries an exception's message. */
export const CLOSE = {
  goingAway: { code: 1001, reason: 'Going away' },
  readAgain: { code: 1012, reason: 'Please connect again' },
  badRequest: { code: 4400, reason: 'Invalid message received' },
  signedOut: { code: 4401, reason: 'Signed out' },
  idUsedTwice: { code: 4409, reason: 'An id is used once' },
  tooMany: { code: 4429, reason: 'Too many' },
  internal: { code: 4500, reason: 'Internal server error' },
} as const;

/** One of the ways to close. */
export type Closing = (typeof CLOSE)[keyof typeof CLOSE];
