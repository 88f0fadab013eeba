// Makes the Nx projects, their tags and their tasks from the paths: a tag that is written by hand can lie, a path cannot.
// libs/<domain>/<layer> · libs/ui · libs/testkit · libs/contract · apps/api · apps/web · e2e · tools
import { dirname } from 'node:path';

/** One file that marks each project. */
const MARKS = '{libs/*/{core,server,web}/src/index.ts,libs/{ui,testkit}/src/index.ts,libs/contract/schema.graphql,apps/api/main.ts,apps/web/vite.config.ts,e2e/playwright.config.ts,tools/nx/projects.mjs}';

export const name = 'classmark-projects';

export const createNodes = [MARKS, (files) => files.map((file) => {
  const project = projectOf(file);
  return [file, { projects: { [project.root]: project } }];
})];

export const createNodesV2 = createNodes;

/** @param {string} file the mark @returns the project's root, name, tags and tasks */
export function projectOf(file) {
  const [area, first, second] = file.split('/');
  if (area === 'libs' && (first === 'ui' || first === 'testkit')) return project(`libs/${first}`, first, [`scope:${first}`]);
  if (area === 'libs' && first === 'contract') return { ...project('libs/contract', 'contract', ['scope:contract']), targets: {} };
  if (area === 'libs') return project(`libs/${first}/${second}`, `${first}-${second}`, [`domain:${first}`, `layer:${second}`]);
  if (area === 'apps') return withBuild(project(dirname(file), first, [`app:${first}`]));
  return project(area, area, [`scope:${area}`]);
}

function project(root, named, tags) {
  return { root, name: named, projectType: root.startsWith('apps') ? 'application' : 'library', sourceRoot: root, tags, targets: { lint: lint(root) } };
}

function lint(root) {
  return {
    command: `node node_modules/eslint/bin/eslint.js --no-warn-ignored --no-error-on-unmatched-pattern ${root}`,
    options: { cwd: '{workspaceRoot}' }, cache: true, inputs: ['default', 'rules'], outputs: [],
  };
}

/** Beside what the graph knows: style sheets are drawn together by path, and the words and operations of every domain are built in. */
const AROUND = ['{workspaceRoot}/libs/*/web/**/*', '{workspaceRoot}/lingui.config.ts', '{workspaceRoot}/libs/contract/schema.graphql', '{workspaceRoot}/tools/codegen/**/*', '{workspaceRoot}/tools/i18n/split.mjs'];

function withBuild(app) {
  const sources = ['sources', '^sources', 'compiler'];
  if (app.name === 'api') {
    const build = { command: 'rolldown -c apps/api/rolldown.config.mjs', options: { cwd: '{workspaceRoot}' }, cache: true, inputs: sources, outputs: ['{workspaceRoot}/dist/apps/api'] };
    return { ...app, targets: { ...app.targets, build } };
  }
  // Operations and words are made beside their sources in a second; only the bundles are worth a cache.
  const made = (script) => ({ command: `npm run --silent ${script}`, options: { cwd: '{workspaceRoot}' }, cache: false });
  const build = {
    command: 'vite build -c apps/web/vite.config.ts && vite build -c apps/web/vite.config.ts --ssr', options: { cwd: '{workspaceRoot}' },
    dependsOn: ['codegen', 'words'], cache: true, inputs: [...sources, ...AROUND],
    outputs: ['{workspaceRoot}/dist/apps/web/client', '{workspaceRoot}/dist/apps/web/server'],
  };
  return { ...app, targets: { ...app.targets, codegen: made('codegen'), words: made('i18n:compile'), build } };
}
