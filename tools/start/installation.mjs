// The data folder of one installation: what lies where, and the secrets made for it.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} data */
export function pathsOf(data) {
  return {
    data,
    lock: join(data, 'start.lock'),
    children: join(data, 'children'),
    postgres: join(data, 'postgres'),
    logs: join(data, 'logs'),
    compileCache: join(data, 'compile-cache'),
    secrets: join(data, 'secrets.json'),
    state: join(data, 'installation.json'),
    livekit: join(data, 'livekit'),
    livekitState: join(data, 'livekit', 'state.json'),
  };
}

/** Readable for others as a folder, because PostgreSQL may run as another account; secrets in it are not. @param {string} data */
export function makeDataFolder(data) {
  const paths = pathsOf(data);
  for (const folder of [paths.data, paths.logs, paths.children, paths.livekit]) mkdirSync(folder, { recursive: true, mode: 0o755 });
  return paths;
}

/** @typedef {{ session: string, livekitKey: string, livekitSecret: string }} Secrets */

/**
 * The secrets of this installation, made at the first start and kept.
 * @param {string} file
 * @returns {Secrets}
 */
export function secretsOf(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = { session: secret(), livekitKey: `classmark${randomBytes(4).toString('hex')}`, livekitSecret: secret() };
  writeWhole(file, secrets);
  return secrets;
}

const secret = () => randomBytes(32).toString('base64url');

/** What is known of the installation between starts. @typedef {{ demo?: boolean }} InstallationState */

/** @param {string} file @returns {InstallationState} */
export function stateOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * Replaces the file at once, so that nobody ever reads half of it. Only we may read it.
 * @param {string} file
 * @param {unknown} value
 */
export function writeWhole(file, value) {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, file);
}
