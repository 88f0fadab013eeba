// The demo of a fresh embedded database. It is loaded beside the database and takes its place when it is whole, so that
// a start that is cut off leaves no half demo, and nothing of anybody's is ever removed.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StopSentence } from './stop-sentence.mjs';

const BESIDE = 'classmark_demo';

/**
 * Whether nobody has done anything in this database yet.
 * @param {string} url
 */
export async function isUnused(url) {
  return withClient(url, async (client) => {
    const { rows: [table] } = await client.query(`select to_regclass('platform.audit_entry') is not null as there`);
    if (!table.there) return true;
    const { rows: [state] } = await client.query('select not exists (select from platform.audit_entry) as unused');
    return state.unused;
  });
}

/**
 * Loads the demo and puts it in the place of the unused database.
 * @returns {Promise<boolean>} false when somebody has used the database meanwhile: then it stays as it is
 * @param {{ root: string, url: string, env: Record<string, string | undefined>, log: string, started: (pid: number) => void }} options
 */
export async function loadDemo({ root, url, env, log, started }) {
  const name = new URL(url).pathname.slice(1);
  const [server, beside] = ['/postgres', `/${BESIDE}`].map((pathname) => Object.assign(new URL(url), { pathname }).href);
  await withClient(server, async (client) => {
    await client.query(`drop database if exists ${BESIDE} with (force)`);
    await client.query(`create database ${BESIDE}`);
    // Safe: the rename below is flushed, and with it everything before it.
    await client.query(`alter database ${BESIDE} set synchronous_commit = off`);
  });
  await runCommand({ root, log, started, env: { ...env, DATABASE_URL: beside } });
  // A command may have been given meanwhile; what somebody did stays.
  if (!await isUnused(url)) return false;
  await withClient(server, async (client) => {
    await client.query(`drop database ${name} with (force)`);
    await client.query(`alter database ${BESIDE} rename to ${name}`);
    await client.query(`alter database ${name} reset synchronous_commit`);
  });
  return true;
}

function runCommand({ root, log, env, started }) {
  const out = openSync(log, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/cli.js', 'demo', 'load'], { cwd: root, detached: true, stdio: ['ignore', out, out], env });
    closeSync(out);
    if (child.pid) started(child.pid);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new StopSentence(`The demo cannot be loaded; ${log} says why. Its end:\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n')}\nStart with --no-demo to go on without it.`));
    });
  });
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
