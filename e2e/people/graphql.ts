import type { APIRequestContext } from '@playwright/test';

/** Asks the API as the person of the context. @throws Error with what it answered instead of data */
export async function graphql<Data>(context: APIRequestContext, url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await context.post(`${url}/graphql`, { data: { query, variables }, headers: { origin: url, accept: 'application/json' } });
  const answer = await response.json() as { data?: Data | null; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(`${response.status()} ${JSON.stringify(answer.errors ?? answer)}`);
  return answer.data;
}
