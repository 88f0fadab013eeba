// What `npm test` is made of, in the order it runs. A step that has a report is counted from it; every other step counts as one.

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string[]} run an npm script with its arguments, or a program of node_modules/.bin with its arguments
 * @property {'jest' | 'playwright'} [report] how its report is read
 * @property {number} limit seconds after which it is ended and counts as failed
 */

/**
 * @typedef {object} Part
 * @property {string} name `npm run test:<name>`
 * @property {Step[]} steps
 * @property {string[]} [needs] parts without whose success this one cannot run
 * @property {string[]} [meanwhile] parts right after it that run while it does: neither it nor they measure time, or write what the other reads
 */

const nodeWith = (...args) => ['node', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...args];

/** @type {Part[]} */
export const PARTS = [
  {
    name: 'types',
    steps: [
      { title: 'operations', run: ['node', 'tools/codegen/codegen.mjs'], limit: 60 },
      { title: 'type check', run: ['node', 'node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--noEmit'], limit: 120 },
    ],
  },
  {
    name: 'contract',
    steps: [
      { title: 'contract drift', run: ['node', 'tools/contract/contract.mjs', '--check'], limit: 60 },
      { title: 'contract canary', run: ['node', 'tools/contract/contract.mjs', '--canary'], limit: 60 },
    ],
  },
  { name: 'i18n', steps: [{ title: 'words', run: ['npm', 'run', '--silent', 'i18n:check'], limit: 120 }] },
  { name: 'build', steps: [{ title: 'build', run: ['npm', 'run', '--silent', 'build'], limit: 300 }] },
  {
    name: 'budgets', needs: ['build'],
    steps: [
      { title: 'budgets', run: ['node', 'tools/budgets/budgets.mjs'], limit: 60 },
      { title: 'budgets canary', run: ['node', 'tools/budgets/budgets.mjs', '--canary'], limit: 60 },
    ],
  },
  // Most of it is waiting for a process that starts again.
  { name: 'kill', needs: ['build'], meanwhile: ['lint'], steps: [{ title: 'kill -9, 50 times', run: ['node', 'e2e/kill/kill.mjs'], limit: 400 }] },
  {
    name: 'lint',
    steps: [
      { title: 'lint', run: ['nx', 'run-many', '-t', 'lint', '--outputStyle=static'], limit: 300 },
      { title: 'lint canary', run: ['node', 'tools/lint/canary.mjs'], limit: 180 },
    ],
  },
  { name: 'unit', steps: [{ title: 'unit', run: nodeWith('node_modules/jest/bin/jest.js'), report: 'jest', limit: 300 }] },
  {
    name: 'integration',
    steps: [
      // Two minutes on a machine that has never built it, nothing afterwards.
      { title: 'livekit-server', run: ['node', 'tools/livekit/build-now.mjs'], limit: 1200 },
      { title: 'integration', run: ['node', 'tools/test/integration.mjs'], report: 'jest', limit: 480 },
    ],
  },
  { name: 'start', needs: ['build'], steps: [{ title: 'start and commands', run: ['node', 'tools/start/try-start.mjs'], limit: 240 }] },
  { name: 'image', needs: ['build'], steps: [{ title: 'image', run: ['npm', 'run', '--silent', 'test:image'], limit: 240 }] },
  { name: 'killed-exam', needs: ['build'], steps: [{ title: 'an exam of 200, the API killed meanwhile', run: ['node', 'e2e/kill/exam.mjs'], limit: 240 }] },
  {
    name: 'bench', needs: ['build'], steps: [
      { title: 'bench budgets', run: ['node', 'tools/bench/bench.mjs', 'api', '--check'], limit: 240 },
      { title: 'bench budgets of large editions', run: ['node', 'tools/bench/bench.mjs', 'scheme', '--rows', 'import', '--check'], limit: 120 },
    ],
  },
  { name: 'e2e', needs: ['build'], steps: [{ title: 'browser', run: ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--project=browser'], report: 'playwright', limit: 600 }] },
  { name: 'live', needs: ['build'], steps: [{ title: 'live rooms', run: ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--project=live'], report: 'playwright', limit: 600 }] },
];
