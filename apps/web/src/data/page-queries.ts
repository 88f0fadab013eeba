import type { GraphQLAnswer, RunQuery } from '@classmark/platform/web';
import { browserQuery, dataOf } from '@classmark/platform/web';

/** What the loaders of a page found, by operation and variables. */
export type PageState = Record<string, unknown>;

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

/** Executes on the server and keeps each answer for the browser. */
export function recordingQuery(execute: (query: string, variables: Record<string, unknown>) => Promise<GraphQLAnswer>, state: PageState): RunQuery {
  return async (text, ...[variables]) => {
    const data = dataOf(await execute(text, variables ?? {}));
    state[shortKey(text, variables)] = data;
    return data as never;
  };
}

/** In the browser: the first question of the page is answered from what the server wrote, later ones by the API. */
export function replayingQuery(state: PageState, language: () => string): RunQuery {
  const ask = browserQuery(language);
  return async (text, ...rest) => {
    const key = shortKey(text, rest[0]);
    if (Object.hasOwn(state, key)) {
      const data = state[key];
      delete state[key];
      return data as never;
    }
    return ask(text, ...rest);
  };
}

/** JSON that cannot end the script element it stands in. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
