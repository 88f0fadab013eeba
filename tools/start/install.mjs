// The packages of the lock file, installed when they are not there or not those. Runs on Node 20 with nothing installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StopSentence } from './stop-sentence.mjs';

const MARK = 'node_modules/.classmark-lock';

/**
 * Whether what is installed is what the lock file says.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = hashOfLock(root);
  const mark = join(root, MARK);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return true;
  if (!matchesLock(root)) return false;
  writeFileSync(mark, wanted); // installed by hand: compare once
  return true;
}

const hashOfLock = (root) => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');

/** npm keeps its own list of what it installed; optional packages of other systems are missing there. */
function matchesLock(root) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const { packages: there } = JSON.parse(readFileSync(list, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || (there[path] ? there[path].version === version : optional === true));
}

/**
 * Installs from the lock file. npm's warnings (it may itself run on an older Node than our packages ask for) stay out of the way;
 * when it fails, the reason is said.
 * @param {string} root
 */
export async function install(root) {
  const { command, args } = npm();
  // No package of ours needs its install script; links of PostgreSQL's libraries are repaired at its start.
  const { code, said } = await runQuietly(command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (code !== 0) throw new StopSentence(reasonOf(said));
  writeFileSync(join(root, MARK), hashOfLock(root));
}

/** The npm that runs us, or the one on PATH. */
function npm() {
  const path = process.env.npm_execpath;
  if (path && existsSync(path) && /npm/.test(path)) return { command: process.execPath, args: [path] };
  const onPath = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'npm')));
  if (!onPath) throw new StopSentence('npm is missing. Install Node.js 20.19 or later together with npm, and start again.');
  return { command: 'npm', args: [] };
}

/** @returns {Promise<{ code: number | null, said: string }>} */
function runQuietly(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said = (said + chunk).slice(-20_000); });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

function reasonOf(said) {
  if (/ENOSPC/.test(said)) return 'The disk is full, so the packages cannot be installed. Free about 1.5 GB and start again.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(said)) return 'npm cannot reach its registry, so the packages cannot be installed. Check the network or npm\'s proxy and registry settings, and start again.';
  const line = said.split('\n').find((text) => /npm (error|ERR!)/.test(text) && !/code|errno|syscall/.test(text)) ?? said.trim().split('\n').at(-1) ?? '';
  return `The packages cannot be installed: ${line.replace(/^npm (error|ERR!)\s*/, '').trim()}. Run \`npm ci\` to see all that npm says.`;
}
