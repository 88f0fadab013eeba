// The floor: the cheapest honest way to do the same work with the same parts. Bare node:http and pg, the statements that our
// API was seen to send, the bytes that it was seen to answer. `node floor.mjs <plan.json>` tells its port over IPC.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

/** @type {{ url: string, pool: number, rows: Record<string, { statements: { text: string, name?: string, values: unknown[] }[], status: number, headers: Record<string, string>, body: string, ids: Record<string, string>, fresh: string[] }> }} */
const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const pool = new pg.Pool({ connectionString: plan.url, max: plan.pool });
const rows = Object.fromEntries(Object.entries(plan.rows).map(([name, row]) => [name, { ...row, body: Buffer.from(row.body, 'base64'), plain: row.fresh.length === 0 && Object.keys(row.ids).length === 0 }]));

/** Values for one operation: ids of this request in the place of the recorded ones, new ids for those the operation makes. */
function valuesFor(row, statement, ids, made) {
  return statement.values.map((value) => {
    if (value && typeof value === 'object' && 'bytes' in value) return Buffer.from(value.bytes, 'base64');
    if (value && typeof value === 'object' && 'instant' in value) return new Date();
    if (typeof value !== 'string' || row.plain) return value;
    let text = value;
    for (const [name, recorded] of Object.entries(row.ids)) if (text.includes(recorded)) text = text.replaceAll(recorded, ids[name] ?? recorded);
    for (const id of row.fresh) if (text.includes(id)) text = text.replaceAll(id, made[id] ??= randomUUID());
    return text;
  });
}

const server = createServer((request, response) => {
  const row = rows[String(request.headers['x-bench-row'])];
  const ids = JSON.parse(String(request.headers['x-bench-ids'] ?? '{}'));
  request.resume();
  request.once('end', () => void answer(row, ids, response).catch((fault) => response.writeHead(500).end(String(fault))));
});

async function answer(row, ids, response) {
  if (row.statements.length > 0) {
    const client = await pool.connect();
    const made = {};
    try {
      for (const statement of row.statements) await client.query(statement.values.length > 0 ? { name: statement.name, text: statement.text, values: valuesFor(row, statement, ids, made) } : statement.text);
    } finally {
      client.release();
    }
  }
  response.writeHead(row.status, row.headers).end(row.body);
}

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port }));
process.once('disconnect', () => process.exit(0));
