// Plants one breach of each rule, proves that the lint of the workspace goes red on every one of them, and removes them again.
// A rule that stays silent is no rule: the boundary rule, for one, says nothing when it finds no project graph.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PLANTED = 'canary-planted';

/** Project, file below its folder, what is wrong in it, and the rule that must say so. */
const BREACHES = [
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-upward.ts`, text: "export { gradeOf } from '@classmark/learning/core';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-layer.ts`, text: "export { CLOCK } from '@classmark/platform/server';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-relative.ts`, text: "export * from '../../../learning/core/src/index';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-package.ts`, text: "export { z } from 'zod';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-node.ts`, text: "export { readFileSync } from 'node:fs';\n", rule: 'classmark/core-is-pure' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-now.ts`, text: 'export const now = (): number => Date.now();\n', rule: 'classmark/core-is-pure' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-date.ts`, text: 'export const today = (): Date => new Date();\n', rule: 'classmark/core-is-pure' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-chance.ts`, text: 'export const dice = (): number => Math.random();\n', rule: 'classmark/core-is-pure' },
  { project: 'platform-core', path: `libs/platform/core/src/${PLANTED}-crypto.ts`, text: 'export const id = (): string => crypto.randomUUID();\n', rule: 'classmark/core-is-pure' },
  { project: 'platform-server', path: `libs/platform/server/src/${PLANTED}-react.ts`, text: "export { useState } from 'react';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'platform-web', path: `libs/platform/web/src/${PLANTED}-database.ts`, text: "export { DataSource } from 'typeorm';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'platform-web', path: `libs/platform/web/src/${PLANTED}-server.ts`, text: "export { CLOCK } from '@classmark/platform/server';\n", rule: '@nx/enforce-module-boundaries' },
  { project: 'ui', path: `libs/ui/src/${PLANTED}-side.tsx`, text: 'export const Aside = () => <p className="mt-2 md:ml-2">Aside</p>;\n', rule: 'classmark/logical-class-names' },
  { project: 'ui', path: `libs/ui/src/${PLANTED}-side.css`, text: '.aside { margin-left: 1rem; }\n', rule: 'classmark/logical-style-sheet' },
];

/** Also what an earlier run left behind when it was killed. */
function removePlanted() {
  for (const folder of new Set(BREACHES.map(({ path }) => dirname(path)))) {
    for (const name of readdirSync(join(root, folder))) if (name.startsWith(PLANTED)) rmSync(join(root, folder, name));
  }
}

/** @returns the rules that spoke, by file */
function lint() {
  const projects = [...new Set(BREACHES.map(({ project }) => project))];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'lint', '-p', ...projects, '--skip-nx-cache', '--outputStyle=static', '--', '--format=json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000, timeout: 180_000, env: { ...process.env, NX_DAEMON: 'false', NO_COLOR: '1', FORCE_COLOR: '0' } });
  const spoke = new Map();
  for (const line of stdout.split('\n').filter((text) => text.startsWith('[{"filePath"'))) {
    for (const { filePath, messages } of JSON.parse(line)) spoke.set(relative(root, filePath), messages.map(({ ruleId }) => ruleId));
  }
  return { status, spoke, said: `${stdout}${stderr}` };
}

removePlanted();
process.once('exit', removePlanted);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

for (const { path, text } of BREACHES) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const { status, spoke, said } = lint();
removePlanted();

const silent = BREACHES.filter(({ path, rule }) => !spoke.get(path)?.includes(rule));
if (status === 0) console.error('Lint is green although rules were broken on purpose.');
for (const { path, rule } of silent) console.error(`${rule} stays silent on ${path}`);
if (silent.length > 0) console.error(said.split('\n').slice(-40).join('\n'));
if (silent.length > 0 || status === 0) process.exitCode = 1;
else console.log(`lint canary: ${BREACHES.length} planted breaches, all red.`);
