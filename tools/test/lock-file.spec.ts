import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked { readonly version?: string; readonly optionalDependencies?: Record<string, string> }

const root = join(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

/** Where Node finds a package from another one's folder: the nearest `node_modules` that has it. */
function found(from: string, name: string): Locked | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const here = packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (here) return here;
    if (at === '') return undefined;
  }
}

describe('the lock file', () => {
  it('holds every optional dependency that it names, so that a clean install accepts it on every machine', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !found(path, name)).map((name) => `${path || 'package.json'} → ${name}`));
    expect(missing).toEqual([]);
  });

  it('holds exactly the versions that package.json pins', () => {
    const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
    const loose = [pinned.dependencies, pinned.devDependencies, pinned.optionalDependencies].flatMap((group) => Object.entries(group)).filter(([name, wanted]) => packages[`node_modules/${name}`]?.version !== wanted.replace(/^npm:.*@/, ''));
    expect(loose).toEqual([]);
  });
});
