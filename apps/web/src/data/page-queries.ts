import type { GraphQLAnswer, RunQuery } from '@classmark/platform/web';
import { browserQuery, dataOf, QueryFailed } from '@classmark/platform/web';

/** How a question of a loader ended on the server. */
type Answer = { readonly data: unknown } | { readonly failed: { readonly code: string; readonly message: string } };

/** What the loaders of a page found, by operation and variables. */
export type PageState = Record<string, Answer>;

function keyOf(text: string, variables: unknown): string {
  return `${text}\n${JSON.stringify(variables ?? {})}`;
}

/** A short name for a question, so that the page does not carry the operation's text twice. */
function shortKey(text: string, variables: unknown): string {
  const key = keyOf(text, variables);
  let hash = 5381;
  for (let index = 0; index < key.length; index += 1) hash = (Math.imul(hash, 33) ^ key.charCodeAt(index)) >>> 0;
  return hash.toString(36);
}

/** Executes on the server and keeps each answer for the browser, a failure too: both have to draw the same page. */
export function recordingQuery(execute: (query: string, variables: Record<string, unknown>) => Promise<GraphQLAnswer>, state: PageState): RunQuery {
  return async (text, ...[variables]) => {
    const key = shortKey(text, variables);
    try {
      const data = dataOf(await execute(text, variables ?? {}));
      state[key] = { data };
      return data as never;
    } catch (error) {
      const code = error instanceof QueryFailed ? error.code : 'ERROR';
      // The message may name what only operators should read; the browser needs the code.
      state[key] = { failed: { code, message: 'The page could not be made.' } };
      throw error;
    }
  };
}

/** In the browser: the first question of the page is answered from what the server wrote, later ones by the API. */
export function replayingQuery(state: PageState, language: () => string): RunQuery {
  const ask = browserQuery(language);
  return async (text, ...rest) => {
    const key = shortKey(text, rest[0]);
    const written = state[key];
    if (!written) return ask(text, ...rest);
    delete state[key];
    if ('failed' in written) throw new QueryFailed(written.failed.code, written.failed.message);
    return written.data as never;
  };
}

/** JSON that cannot end the script element it stands in. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
