// `npm run check`: proves what was touched since main (or since the commit before, on main itself) in under a minute.
// `npm run check -- <ref>` compares with another point.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../start/install.mjs';
import { openTally } from './tally.mjs';

const root = join(import.meta.dirname, '../..');
const git = (...args) => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** Where the change began. */
function base() {
  if (process.argv[2]) return git('rev-parse', '--verify', process.argv[2]) || process.argv[2];
  const fork = git('merge-base', 'HEAD', 'main') || git('merge-base', 'HEAD', 'origin/main');
  return fork && fork !== git('rev-parse', 'HEAD') ? fork : git('rev-parse', '--verify', 'HEAD~1');
}

/** Files changed since then, committed or not, that still exist. */
function touched() {
  const from = base();
  const names = [...from ? git('diff', '--name-only', from).split('\n') : [], ...git('ls-files', '--others', '--exclude-standard').split('\n')];
  return [...new Set(names)].filter((name) => name !== '' && existsSync(join(root, name)));
}

const files = touched();
const any = (pattern) => files.some((name) => pattern.test(name));
const code = files.filter((name) => /\.(tsx?|mjs|json|css)$/.test(name) && !/^(package(-lock)?|nx|tsconfig.*)\.json$/.test(name));

/** @type {(import('./parts.mjs').Step | false)[]} */
const steps = [
  any(/\.graphql$|^tools\/codegen/) && { title: 'operations', run: ['node', 'tools/codegen/codegen.mjs'], limit: 30 },
  any(/\.tsx?$|^tsconfig|^package/) && { title: 'type check', run: ['node', 'node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--noEmit'], limit: 60 },
  any(/^libs\/.*\/server\/|^apps\/api\/|^libs\/contract\//) && { title: 'contract drift', run: ['node', 'tools/contract/contract.mjs', '--check'], limit: 30 },
  files.length > 0 && { title: 'lint', run: ['nx', 'affected', '-t', 'lint', `--files=${files.join(',')}`, '--outputStyle=static'], limit: 60 },
  code.length > 0 && { title: 'related unit tests', run: ['node', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--passWithNoTests', '--findRelatedTests', ...code], report: 'jest', limit: 60 },
  any(/\/web\/.*\.(tsx?|po)$|^apps\/web\//) && { title: 'words', run: ['npm', 'run', '--silent', 'i18n:check'], limit: 30 },
];

const tally = openTally(root);
if (!isInstalled(root)) tally.fail('check', 'packages are missing or out of date; run npm ci');
else {
  process.stdout.write(`${files.length} files touched\n`);
  for (const step of steps) if (step) await tally.prove(step);
}
tally.close();
