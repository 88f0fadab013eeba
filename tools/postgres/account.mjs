// PostgreSQL refuses to run as root. There it runs as `nobody`, which every system has.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The account for PostgreSQL's processes; undefined means "as ourselves".
 * @returns {Account | undefined}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/**
 * Whether the account can reach this folder; tried, not computed, because access lists and mounts have their say too.
 * @param {Account | undefined} account
 * @param {string} folder
 */
export function canReach(account, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
