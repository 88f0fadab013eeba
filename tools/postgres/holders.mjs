// Who uses a cluster right now. The last one to leave switches it off, so that a command that ends does not take the
// database away from a server that began meanwhile.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markIsAlive, processMark } from '../process/alive.mjs';

const folderOf = (folder) => join(folder, 'holders');

/** @param {string} folder */
export function hold(folder) {
  mkdirSync(folderOf(folder), { recursive: true });
  writeFileSync(join(folderOf(folder), String(process.pid)), processMark(process.pid));
}

/**
 * Gives up this process's hold.
 * @param {string} folder
 * @returns {boolean} whether nobody else holds it
 */
export function letGo(folder) {
  rmSync(join(folderOf(folder), String(process.pid)), { force: true });
  let others = 0;
  for (const name of readdirSync(folderOf(folder))) {
    const file = join(folderOf(folder), name);
    if (markIsAlive(readFileSync(file, 'utf8'))) others += 1;
    else rmSync(file, { force: true });
  }
  return others === 0;
}
