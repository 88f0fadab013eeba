// Where a cluster lies, and its password.
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canReach } from './account.mjs';

/**
 * The folder that belongs to PostgreSQL's account: `cluster` below ours or, when the account cannot reach that, one in
 * /var/tmp named after ours.
 * @param {string} folder
 * @param {import('./account.mjs').Account | undefined} account
 * @returns {string}
 */
export function clusterFolder(folder, account) {
  mkdirSync(folder, { recursive: true });
  const inside = join(folder, 'cluster');
  if (!account) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return inside;
  }
  if (existsSync(inside) || canReach(account, folder)) return owned(inside, account);
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);
  return owned(join('/var/tmp', `classmark-data-${name}`), account);
}

function owned(path, account) {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || (found.uid !== account.uid && found.uid !== process.getuid?.())) {
    throw new Error(`${path} belongs to somebody else. Remove it or choose another folder with --data.`);
  }
  chownSync(path, account.uid, account.gid);
  chmodSync(path, 0o700);
  return path;
}

/**
 * The password made for this cluster, if there is one.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function knownPassword(folder) {
  const file = join(folder, 'password');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/**
 * Writes the password once the cluster stands, so that a password always means a whole cluster.
 * @param {string} folder
 * @param {string} password
 */
export function keepPassword(folder, password) {
  writeFileSync(join(folder, 'password'), `${password}\n`, { mode: 0o600 });
}

export const newPassword = () => randomBytes(24).toString('base64url');
