import { InvalidConfig, sqlStateOf } from '@classmark/platform/server';
import { UnsupportedDatabase } from './database';

/**
 * What ended a start, for the operator: one sentence that says what to do where it is theirs to mend, otherwise the
 * fault with its stack, because then it is ours.
 */
export function startFault(error: unknown): string {
  if (error instanceof InvalidConfig || error instanceof UnsupportedDatabase) return error.message;
  const code = sqlStateOf(error);
  const { port } = error as { port?: number };
  switch (code) {
    case 'EADDRINUSE': return `Port ${port} is in use. Choose another one with PORT.`;
    case 'EACCES': return `Port ${port} may not be used by this account. Choose one above 1023 with PORT.`;
    case 'ECONNREFUSED': case 'ENOTFOUND': case 'ETIMEDOUT': case 'EAI_AGAIN': return 'The database of DATABASE_URL does not answer. Check its address and that it runs.';
    case '28P01': case '28000': return 'The database refuses the user or password of DATABASE_URL. Check both.';
    case '3D000': return 'The database named in DATABASE_URL does not exist. Create it first.';
    case '42501': return 'The user of DATABASE_URL may not create tables there. Make it the owner of the database.';
    case '53100': return 'The disk of the database is full. Free some space and start again.';
    default: return error instanceof Error ? error.stack ?? error.message : String(error);
  }
}
