// What is served, built when a source changed. The quick look below decides in milliseconds; Nx and its cache do the rest.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../process/lock-file.mjs';
import { StopSentence } from './stop-sentence.mjs';

/** What a build reads. */
const SOURCES = ['apps', 'libs', 'tools/codegen', 'tools/i18n', 'tools/build', 'tools/nx', 'package-lock.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'nx.json', 'lingui.config.ts'];
/** What a build writes between the sources. */
const MADE = /\.generated\.ts$|\/locales\/(?:[a-z-]+\/)?[a-z]+\.ts$/;
/** What must be there afterwards. */
const RESULTS = ['dist/apps/api/main.js', 'dist/apps/api/cli.js', 'dist/apps/web/client', 'dist/apps/web/server/entry-server.js'];
const MARK = 'dist/.built';

/** @param {string} root @returns {boolean} whether what is built is built from what is there */
export function isBuilt(root) {
  const mark = join(root, MARK);
  return existsSync(mark) && RESULTS.every((path) => existsSync(join(root, path))) && readFileSync(mark, 'utf8') === fingerprint(root);
}

/**
 * @param {string} root
 * @param {string} logs folder for what the build says
 */
export async function build(root, logs) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await withLock(join(root, 'dist/.building'), async () => {
    if (isBuilt(root)) return; // another start of this checkout was faster
    const before = fingerprint(root);
    rmSync(join(root, MARK), { force: true });
    const log = join(logs, 'build.log');
    const code = await runInto(log, root, 'npm', ['run', '--silent', 'build']);
    if (code !== 0) throw new StopSentence(`The build failed; ${log} says why. Its end:\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n')}`);
    writeFileSync(join(root, MARK), before);
  }, 300_000);
}

/** Names, sizes and times of every source. */
function fingerprint(root) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const stat = statSync(full);
    if (!stat.isDirectory()) return void (MADE.test(path) || hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`));
    for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
  };
  for (const source of SOURCES) visit(source);
  return hash.digest('hex');
}

function runInto(log, cwd, command, args) {
  const out = openSync(log, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', out, out], env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', NO_COLOR: '1' } });
    closeSync(out);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
