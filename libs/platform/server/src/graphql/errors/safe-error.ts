import { HttpException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { isFaultCode, type FaultCode } from './fault';

const CODE_OF_STATUS: Readonly<Record<number, FaultCode>> = {
  400: 'BAD_USER_INPUT', 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'BAD_USER_INPUT', 415: 'BAD_USER_INPUT', 422: 'BAD_USER_INPUT', 429: 'THROTTLED',
};

interface Verdict { readonly code: FaultCode; readonly message: string }

/**
 * The error as a client may see it: a code, the request id, and a message only where it was written for clients. What
 * we did not foresee becomes "Internal error" and is handed to `report` with all it carries.
 */
export function safeError(error: unknown, requestId: string, report: (error: unknown) => void = () => undefined): GraphQLError {
  const { code, message } = verdictOn(error);
  if (code === 'INTERNAL') report(error instanceof GraphQLError ? error.originalError ?? error : error);
  const located = error instanceof GraphQLError ? error : undefined;
  const retryAfterSeconds = located?.extensions['retryAfterSeconds'];
  return new GraphQLError(message, {
    nodes: located?.nodes ?? null,
    source: located?.nodes ? null : located?.source ?? null,
    positions: located?.nodes ? null : located?.positions ?? null,
    path: located?.path ?? null,
    extensions: { code, requestId, ...(typeof retryAfterSeconds === 'number' ? { retryAfterSeconds } : {}) },
  });
}

function verdictOn(error: unknown): Verdict {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof HttpException) return verdictOnHttp(original);
  if (holdsUnstorableText(original)) return { code: 'BAD_USER_INPUT', message: 'A text holds a character that cannot be kept (U+0000). Leave it out.' };
  if (!(error instanceof GraphQLError)) return INTERNAL;
  const declared = error.extensions['code'];
  if (isFaultCode(declared) && declared !== 'INTERNAL') return { code: declared, message: error.message };
  // Without a path nothing was resolved yet: the document or its variables are at fault. With one, graphql-js itself
  // complains about an argument exactly when the error it wraps names a place in the document.
  const aboutTheDocument = error.path === undefined || (original instanceof GraphQLError && original.nodes !== undefined);
  return aboutTheDocument ? { code: 'BAD_USER_INPUT', message: withoutSuggestions(error.message) } : INTERNAL;
}

function verdictOnHttp(exception: HttpException): Verdict {
  const code = CODE_OF_STATUS[exception.getStatus()];
  return code ? { code, message: exception.message } : INTERNAL;
}

const INTERNAL: Verdict = { code: 'INTERNAL', message: 'Internal error' };

/** A guess at what was meant gives away names of a schema that nobody may ask for. */
function withoutSuggestions(message: string): string {
  return message.replace(/ Did you mean [^?]*\?/g, '');
}

/** PostgreSQL keeps every character but U+0000, in texts (22021) and in JSON (22P05). Nothing of ours writes one, so it came with the request. */
function holdsUnstorableText(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === '22021' || code === '22P05';
}
