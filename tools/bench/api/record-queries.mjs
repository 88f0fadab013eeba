// Loaded before the API (`node --import`): writes each statement that the API sends to PostgreSQL as a line into BENCH_RECORD.
// So the floor runs the very statements of an operation, and nothing else of it.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = /** @type {string} */ (process.env.BENCH_RECORD);
const query = pg.Client.prototype.query;

pg.Client.prototype.query = function recorded(config, ...rest) {
  const text = typeof config === 'string' ? config : config?.text;
  const values = (typeof config === 'string' ? (Array.isArray(rest[0]) ? rest[0] : undefined) : config?.values) ?? [];
  if (typeof text === 'string') appendFileSync(file, `${JSON.stringify({ text, name: config?.name, values: values.map(plain) })}\n`);
  return query.call(this, config, ...rest);
};

/** A value as the floor can send it again. */
function plain(value) {
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  if (value instanceof Date) return { instant: true };
  return value;
}
