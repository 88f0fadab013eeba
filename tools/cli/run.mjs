// The second part of the command line, on Node 24: the database of the installation, then the command itself. The
// result is the only thing on stdout. It works beside a running server and without one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPostgres } from '../postgres/open-postgres.mjs';
import { build, isBuilt } from '../start/build.mjs';
import { makeDataFolder, pathsOf, secretsOf, stateOf, writeWhole } from '../start/installation.mjs';
import { step } from '../start/progress.mjs';
import { sentenceFor } from '../start/stop-sentence.mjs';
import { NODE_FLAGS } from './node-flags.mjs';
import { cliOptions } from './options.mjs';

const root = join(import.meta.dirname, '../..');

async function main() {
  let options;
  try {
    options = cliOptions(process.argv.slice(2), root);
  } catch (fault) {
    process.stderr.write(`${sentenceFor(fault)}\n`);
    return 2;
  }
  // An image brings the built files and no sources.
  const paths = options.needsDatabase && !process.env.DATABASE_URL ? makeDataFolder(options.data) : undefined;
  if (existsSync(join(root, 'apps')) && !isBuilt(root)) await step(process.stderr, 'Building', () => build(root, paths?.logs ?? join(root, 'dist')));
  if (!options.needsDatabase) return run(options.rest, {});
  if (!paths) return run(options.rest, secretOfInstallation(options.data));
  const server = await openPostgres({ folder: paths.postgres });
  try {
    const code = await run(options.rest, {
      SESSION_SECRET: secretsOf(paths.secrets).session, ...process.env, DATABASE_URL: server.url, MIGRATE_ON_START: 'true', NODE_COMPILE_CACHE: paths.compileCache,
      ...(stateOf(paths.state).demo && !process.env.SMTP_URL ? { MAILBOX: 'true' } : {}),
    });
    if (code === 0 && options.rest[0] === 'demo') writeWhole(paths.state, { demo: true });
    return code;
  } finally {
    await server.close();
  }
}

/** With a database of one's own: the secret that `npm start` made here, unless the environment has one. @param {string} data */
function secretOfInstallation(data) {
  const { secrets } = pathsOf(data);
  return process.env.SESSION_SECRET || !existsSync(secrets) ? {} : { SESSION_SECRET: secretsOf(secrets).session };
}

/** @returns {Promise<number>} its exit code */
function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...NODE_FLAGS, join(root, 'dist/apps/api/cli.js'), ...args], {
      // Relative files of a command mean the folder in which the person stands.
      cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit', env: { ...process.env, ...env },
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

main().then((code) => { process.exitCode = code; }, (fault) => {
  process.stderr.write(`${sentenceFor(fault)}\n`);
  process.exitCode = 1;
});
