import type { RunningApp } from './test-app';

/** An answer over HTTP as a test looks at it. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; extensions: { code: string; requestId: string; retryAfterSeconds?: number } }[];
}

/** POSTs an operation as JSON. */
export function ask(running: RunningApp, query: string, more: { variables?: object; operationName?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { headers = {}, ...rest } = more;
  return post(running, JSON.stringify({ query, ...rest }), headers);
}

/** POSTs any body. */
export async function post(running: RunningApp, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await fetch(`${running.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }));
}

/** GETs with a query string. */
export async function get(running: RunningApp, parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(await fetch(`${running.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers }));
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) as Partial<Answer> : {};
  return { status: response.status, text, headers: response.headers, ...json };
}

/** The codes of the errors of an answer. */
export function codes(answer: Answer): string[] {
  return (answer.errors ?? []).map((error) => error.extensions.code);
}
