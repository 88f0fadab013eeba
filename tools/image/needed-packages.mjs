// Which installed packages the built API needs: those that it imports, and what those need. The web application is in
// its bundles whole, so nothing of React, Apollo or the icons goes along.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

/**
 * @param {string} root of the checkout
 * @param {string} built folder of the API's bundles
 * @returns {string[]} paths below the checkout, sorted
 */
export function neededPackages(root, built) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set();
  /** Where Node finds `name` for a file of the package at `path`. */
  const locate = (path, name) => {
    for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
      const candidate = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
      if (packages[candidate] && existsSync(join(root, candidate))) return candidate;
      if (at === '') return undefined;
    }
  };
  const visit = (path, name, needed) => {
    const place = locate(path, name);
    if (!place) {
      if (needed) throw new Error(`${name} is needed by ${path || 'the API'} and not installed.`);
      return;
    }
    if (found.has(place)) return;
    found.add(place);
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[place];
    for (const each of Object.keys(dependencies)) visit(place, each, !(each in optionalDependencies));
    for (const each of Object.keys(optionalDependencies)) visit(place, each, false);
    // A peer comes along where the package cannot do without; some name their optional peers nowhere, so a missing one is no fault.
    for (const each of Object.keys(peerDependencies)) if (!peerDependenciesMeta[each]?.optional) visit(place, each, false);
  };
  for (const name of importedBy(built)) visit('', name, true);
  return [...found].sort();
}

/** Names of the packages that the bundles import. */
function importedBy(folder) {
  const names = new Set();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, id] of text.matchAll(/^(?:import|export)\b[^'"\n]*?["']([^'"\n]+)["'];?$|\bimport\(["']([^'"\n]+)["']\)/gm).map((match) => [match[0], match[1] ?? match[2]])) {
      if (!id || id.startsWith('.') || id.startsWith('/') || isBuiltin(id)) continue;
      names.add(id.split('/').slice(0, id.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return names;
}
