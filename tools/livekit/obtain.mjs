// A livekit-server of the pinned version: on PATH, built earlier, or built by Go now.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { withLock } from '../process/lock-file.mjs';

export const LIVEKIT_VERSION = '1.13.5';
const LEAST_GO = [1, 26];
const BUILD_PATIENCE_MS = 20 * 60_000;

/** How to get live rooms where they are off. */
const REMEDY = `Install Go 1.26 or later, put livekit-server ${LIVEKIT_VERSION} on PATH, or set LIVEKIT_URL, LIVEKIT_KEY and LIVEKIT_SECRET; then start again.`;

/** Outside the checkout, so that every clone on the machine shares it. */
export function livekitCache() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'classmark', 'livekit', `${LIVEKIT_VERSION}-${process.arch}`);
}

/**
 * A binary that is ready to run; undefined when it must be built first.
 * @returns {string | undefined}
 */
export function readyBinary() {
  const onPath = findOnPath('livekit-server');
  if (onPath && fits(versionOf(onPath))) return onPath;
  const cached = join(livekitCache(), 'livekit-server');
  return existsSync(cached) && fits(versionOf(cached)) ? cached : undefined;
}

/**
 * Why it cannot be built here, with what to do; undefined when it can.
 * @returns {string | undefined}
 */
export function whyNotBuildable() {
  const go = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } });
  if (go.error || go.status !== 0) return `Live rooms are off: there is no livekit-server and no Go to build it with. ${REMEDY}`;
  const [major = 0, minor = 0] = go.stdout.trim().replace(/^go/, '').split('.').map(Number);
  if (major > LEAST_GO[0] || (major === LEAST_GO[0] && minor >= LEAST_GO[1])) return undefined;
  return `Live rooms are off: ${go.stdout.trim()} is too old to build livekit-server. ${REMEDY}`;
}

/**
 * Builds the pinned version into the cache folder, about two minutes the first time, with least priority so that
 * serving comes first. Clones that build at the same time wait for one of them.
 * @param {{ log: string, signal?: AbortSignal, started?: (pid: number) => void }} options
 * @returns {Promise<string>} path of the binary
 */
export async function buildBinary({ log, signal, started }) {
  const folder = livekitCache();
  mkdirSync(folder, { recursive: true });
  return withLock(join(folder, 'building.lock'), async () => {
    const ready = readyBinary();
    if (ready) return ready;
    const half = join(folder, 'half');
    rmSync(half, { recursive: true, force: true });
    const code = await goInstall(half, log, signal, started);
    if (signal?.aborted) throw new Error('Stopped while building livekit-server.');
    if (code !== 0) throw new Error(`livekit-server could not be built; ${log} says why. ${REMEDY}`);
    // The package's folder is called `server`, so its binary is, too.
    renameSync(join(half, 'server'), join(folder, 'livekit-server'));
    rmSync(half, { recursive: true, force: true });
    return join(folder, 'livekit-server');
  }, BUILD_PATIENCE_MS);
}

function goInstall(gobin, log, signal, started) {
  const out = openSync(log, 'w');
  return new Promise((resolve) => {
    const child = spawn('nice', ['-n', '19', 'go', 'install', `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`], {
      cwd: '/', detached: true, stdio: ['ignore', out, out], env: { ...process.env, GOBIN: gobin, GOTOOLCHAIN: 'local', GOFLAGS: '' },
    });
    closeSync(out);
    if (child.pid) started?.(child.pid);
    signal?.addEventListener('abort', () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch { /* it has just ended */ }
    });
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
}

/** The same minor version and not older: a key that another version does not know would stop its boot. */
export function fits(version) {
  const [wanted, found] = [LIVEKIT_VERSION, version].map((text) => text.split('.').map(Number));
  return found.length === 3 && found[0] === wanted[0] && found[1] === wanted[1] && found[2] >= wanted[2];
}

/** @returns {string} "1.13.5"; empty when it does not run */
function versionOf(binary) {
  const { stdout, status } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? '' : '';
}

function findOnPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch { /* not in this folder */ }
  }
  return undefined;
}
