declare const shape: unique symbol;

/**
 * The text of a GraphQL operation that knows its result and variables. Public pages send it as it is; they carry neither a
 * parsed document nor a client. Made by `npm run codegen` beside each `.graphql` file.
 */
export type QueryText<Data, Variables> = string & { readonly [shape]?: (variables: Variables) => Data };

/** What a page asks with: the browser posts to `/graphql`, the server executes in its own process. */
export type RunQuery = <Data, Variables extends Record<string, unknown>>(text: QueryText<Data, Variables>, ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]) => Promise<Data>;

export interface GraphQLAnswer { readonly data?: unknown; readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }> }

/** The platform could not answer: no line, a broken answer, or errors in it. `code` is the API's own where it gave one. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** The data of an answer; throws `QueryFailed` when there is none or an error beside it. */
export function dataOf(answer: GraphQLAnswer): unknown {
  const [error] = answer.errors ?? [];
  if (error) throw new QueryFailed(String(error.extensions?.['code'] ?? 'ERROR'), error.message);
  if (answer.data === undefined || answer.data === null) throw new QueryFailed('NO_DATA', 'The answer holds no data.');
  return answer.data;
}

/** Posts an operation to the API of this origin, with the session's cookie. */
export async function postQuery(query: string, variables: unknown, language: string): Promise<GraphQLAnswer> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST', credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new QueryFailed('OFFLINE', 'The platform cannot be reached.');
  }
  try {
    return (await response.json()) as GraphQLAnswer;
  } catch {
    throw new QueryFailed('BAD_ANSWER', `The platform answered with status ${response.status}.`);
  }
}

/** `RunQuery` of the browser. */
export function browserQuery(language: () => string): RunQuery {
  return async (text, ...[variables]) => dataOf(await postQuery(text, variables ?? {}, language())) as never;
}
