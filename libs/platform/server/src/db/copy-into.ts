import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { Tx } from './tx';

/**
 * Writes many rows at once inside the transaction, by PostgreSQL's COPY. The caller waits for one before the next begins.
 * @param target table with its columns, `classification.place (edition_code, symbol)`: never from outside
 * @param rows lines made by `copyLine`
 */
export async function copyInto(tx: Tx, target: string, rows: string): Promise<void> {
  const client = await tx.manager.queryRunner!.connect() as PoolClient;
  const stream = client.query(from(`copy ${target} from stdin`));
  await new Promise<void>((resolve, reject) => {
    stream.once('finish', resolve).once('error', reject);
    stream.end(rows);
  });
}

/** What COPY takes as a value: arrays are arrays of text, objects are JSON. */
export type CopyValue = string | number | boolean | null | undefined | readonly string[] | { readonly json: unknown };

/** One row as COPY reads it. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = '';
  for (let index = 0; index < values.length; index++) line += (index === 0 ? '' : '\t') + copyText(values[index]);
  return `${line}\n`;
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyText(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : Array.isArray(value) ? arrayText(value as readonly string[]) : JSON.stringify((value as { json: unknown }).json);
  return SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!) : text;
}

function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`).join(',')}}`;
}
