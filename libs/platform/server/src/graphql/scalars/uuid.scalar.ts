import { isUuid } from '@classmark/platform/core';
import { textScalar } from './text-scalar';

/** An id that reaches the database: refused here when malformed, instead of by PostgreSQL. Lower case inside. */
export const UuidScalar = textScalar<string>({
  name: 'UUID',
  description: 'An identifier (RFC 9562).',
  url: 'https://www.rfc-editor.org/rfc/rfc9562',
  read: (text) => (isUuid(text.toLowerCase()) ? text.toLowerCase() : undefined),
  write: (value) => (typeof value === 'string' && isUuid(value) ? value : undefined),
});
