import { GraphQLError } from 'graphql';

/** The codes a client may meet in `errors[].extensions.code`. What is not yours and what does not exist look alike: NOT_FOUND. */
export const FAULT_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'THROTTLED', 'INTERNAL'] as const;

/** One of the codes. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** Whether a word is one of the codes. */
export function isFaultCode(word: unknown): word is FaultCode {
  return (FAULT_CODES as readonly unknown[]).includes(word);
}

/**
 * An error with a code, its message written for the client. For what is not an outcome of the use case: outcomes are
 * refusals. Throw it, or return it from a hook.
 * @param retryAfterSeconds with THROTTLED: when to try again
 */
export function fault(code: FaultCode, message: string, retryAfterSeconds?: number): GraphQLError {
  return new GraphQLError(message, { extensions: retryAfterSeconds === undefined ? { code } : { code, retryAfterSeconds } });
}
