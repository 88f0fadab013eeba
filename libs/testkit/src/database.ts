import pg from 'pg';

/** A database of a suite's own, cloned from the migrated template; dropped with `drop()`. */
export interface SuiteDatabase { readonly url: string; drop(): Promise<void> }

let counter = 0;

/**
 * Clones the migrated template database (16–40 ms). The test command prepares the server and the template and hands
 * them over in TEST_DATABASE_URL (a server whose database is the template's name).
 */
export async function suiteDatabase(): Promise<SuiteDatabase> {
  const template = new URL(templateUrl());
  const name = `suite_${process.pid}_${counter += 1}_${process.hrtime.bigint().toString(36)}`;
  await onServer(template, `create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(template, `drop database if exists ${name} with (force)`) };
}

function templateUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run integration tests through `npm run test:integration`.');
  return url;
}

async function onServer(template: URL, sql: string): Promise<void> {
  const admin = new URL(template);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    // Two suites cloning at the same moment wait for each other: the template must have no other session.
    await client.query('select pg_advisory_lock(4711, 2)');
    await client.query(sql);
  } finally {
    await client.end();
  }
}
