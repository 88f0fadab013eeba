// `npm run image -- <folder>`: everything that runs on a server, and nothing else. The Dockerfile calls this, and so do
// the tests. Runs on Node 20 with nothing installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { install, isInstalled } from '../start/install.mjs';
import { pathWithNode24 } from '../start/node-24.mjs';
import { sentenceFor } from '../start/stop-sentence.mjs';
import { neededPackages } from './needed-packages.mjs';

const root = join(import.meta.dirname, '../..');

async function main() {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Name the folder: npm run image -- <folder>');
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!isInstalled(root)) await install(root);
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: pathWithNode24(root), NX_DAEMON: 'false', NO_COLOR: '1' } });
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}${built.stderr}`);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'tools/image'), { recursive: true });
  cpSync(join(root, 'dist/apps'), join(target, 'dist/apps'), { recursive: true });
  copyFileSync(join(root, 'tools/image/healthy.mjs'), join(target, 'tools/image/healthy.mjs'));
  writeFileSync(join(target, 'package.json'), `${JSON.stringify({ name: 'classmark', private: true, type: 'module' })}\n`);
  const packages = neededPackages(root, join(root, 'dist/apps/api'));
  for (const path of packages) place(join(root, path), join(target, path));
  console.log(`image: what was built and ${packages.length} packages are in ${target}.`);
}

/** A second name for each file where that is possible, otherwise a copy. What a package has installed below itself is a package of its own. */
function place(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') place(source, target);
    } else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

main().catch((fault) => {
  process.stderr.write(`${sentenceFor(fault)}\n`);
  process.exitCode = 1;
});
