// The rules of the house as configuration. Run it through Nx (`npm run test:lint`): without the project graph the boundary
// rule stays silent, and tools/lint/canary.mjs proves on every test run that it does not.
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { coreIsPure } from './tools/lint/core-is-pure.ts';
import { logicalClassNames, logicalStyleSheet, parseStyleSheet } from './tools/lint/logical-directions.ts';
import { DOMAIN_ORDER, domainsBelow } from './tools/nx/domain-order.ts';

const BROWSER = ['react', 'react-dom', 'react-dom/*', 'react-aria-components', 'react-aria-components/*', '@apollo/*', '@tanstack/*', '@lingui/react', 'lucide-react', 'livekit-client'];
const SERVER = ['@nestjs/*', 'typeorm', 'pg', 'fastify', '@fastify/*', 'graphile-worker', 'nodemailer', 'livekit-server-sdk', 'graphql-http', '@node-rs/*', 'docx'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/specs/**/*.ts'];
const WEB = ['libs/*/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'];

/**
 * @param {readonly string[]} packagesOfCore what a core may import from outside
 * @param {readonly string[]} allow imports beside the rule, as regular expressions
 */
const boundaries = (packagesOfCore, allow = []) => ['error', {
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: true,
  allow: [...allow],
  depConstraints: [
    { sourceTag: 'layer:core', onlyDependOnLibsWithTags: ['layer:core'], allowedExternalImports: [...packagesOfCore] },
    { sourceTag: 'layer:server', onlyDependOnLibsWithTags: ['layer:core', 'layer:server', 'scope:testkit'], bannedExternalImports: BROWSER },
    // graphql-ws is both ends of the socket; a screen holds the client's.
    { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:core', 'layer:web', 'scope:ui', 'scope:contract'], bannedExternalImports: SERVER.filter((name) => name !== 'graphql-ws') },
    { sourceTag: 'scope:ui', onlyDependOnLibsWithTags: ['scope:ui'], bannedExternalImports: [...SERVER, '@apollo/*', 'livekit-client'] },
    { sourceTag: 'scope:testkit', onlyDependOnLibsWithTags: ['scope:testkit'] },
    { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['layer:core', 'layer:server', 'scope:testkit'], bannedExternalImports: BROWSER },
    { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['layer:core', 'layer:web', 'scope:ui', 'scope:contract'], bannedExternalImports: SERVER },
    { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['layer:core'] },
    { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['*'] },
    ...DOMAIN_ORDER.map((domain) => ({
      sourceTag: `domain:${domain}`,
      onlyDependOnLibsWithTags: [...domainsBelow(domain).map((name) => `domain:${name}`), 'scope:ui', 'scope:testkit', 'scope:contract'],
    })),
  ],
}];

export default [
  { ignores: ['**/dist/**', '**/*.generated.ts', '**/locales/**/*.ts', '.classmark/**', '.nx/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries([]),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are one schema, read in libs/platform/server/src/config only.' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      // Alarms of size, not walls.
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['libs/*/server/**/*.ts', 'apps/api/**/*.ts'], rules: { 'max-params': ['warn', { max: 6 }] } },
  { files: ['libs/*/core/**/*.ts'], ignores: SPECS, plugins: { classmark: { rules: { 'core-is-pure': coreIsPure } } }, rules: { 'classmark/core-is-pure': 'error' } },
  { files: WEB, plugins: { classmark: { rules: { 'logical-class-names': logicalClassNames } } }, rules: { 'classmark/logical-class-names': 'error' } },
  {
    files: ['**/*.css'],
    languageOptions: { parser: parseStyleSheet },
    plugins: { classmark: { rules: { 'logical-style-sheet': logicalStyleSheet } } },
    rules: { 'classmark/logical-style-sheet': 'error' },
  },
  // What talks to a person at a terminal, and the one place that reads the environment.
  { files: ['apps/api/*.ts', 'apps/api/commands/**/*.ts', 'tools/**/*.{ts,mjs}'], rules: { 'no-console': 'off' } },
  { files: ['libs/platform/server/src/config/process-env.ts', 'libs/testkit/**/*.ts', 'e2e/**/*.ts', 'tools/**/*.{ts,mjs}', ...SPECS], rules: { 'no-restricted-properties': 'off' } },
  { files: ['tools/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off', 'no-template-curly-in-string': 'off' } },
  { files: ['apps/api/migrations/*.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // A spec may hold a tool to its word, and read the reference data of its own domain's core.
  {
    files: SPECS,
    ignores: ['tools/**'],
    rules: { '@nx/enforce-module-boundaries': boundaries(['fast-check', '@jest/globals'], ['^[./]+/tools/', '^[./]+/core/src/reference/[\\w-]+\\.json$', '^[./]+/libs/classification/server/src/demo/cases/index$']), 'max-lines': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/no-empty-function': 'off' },
  },
];
