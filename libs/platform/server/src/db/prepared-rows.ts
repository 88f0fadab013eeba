import type { PoolClient, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';

/** Texts that are remembered; beyond them statements are sent without a name. */
const MOST_TEXTS = 1_000;

/** Text → name; the empty name: seen once. Shared by all connections, each of which prepares a name when it first meets it. */
const names = new Map<string, string>();
let named = 0;

/**
 * Rows of one statement on the runner's connection. A text with parameters gets a name when it comes a second time, so that
 * PostgreSQL parses and plans it once per connection: for a statement of several CTEs that is most of its cost (ADR 0033).
 */
export async function preparedRows<Row>(runner: QueryRunner, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const client = await runner.connect() as PoolClient;
  const name = parameters.length > 0 ? nameOf(sql) : undefined;
  const result: QueryResult | QueryResult[] = await client.query({ text: sql, values: [...parameters], ...(name === undefined ? {} : { name }) });
  // Several statements at once, only possible without parameters, answer with a list; callers want the last rows.
  return ((Array.isArray(result) ? result.at(-1) : result)?.rows ?? []) as Row[];
}

/** A text built for one occasion never comes again: it gets no name. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known) return known;
  if (known === undefined) {
    if (names.size < MOST_TEXTS) names.set(sql, '');
    return undefined;
  }
  named += 1;
  const name = `classmark_${named}`;
  names.set(sql, name);
  return name;
}
