// One Jest configuration for every project. Unit specs are `*.spec.ts(x)`; specs that need a real PostgreSQL are
// `*.int.spec.ts` and run only when JEST_SIZE=integration, so that the small tests never wait for a database.
const integration = process.env.JEST_SIZE === 'integration';

/** @type {import('jest').Config} */
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // The tools are plain JavaScript, and so are their specs.
  testMatch: integration ? ['**/*.int.spec.{ts,mjs}'] : ['**/*.spec.{ts,tsx,mjs}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '^<rootDir>/e2e/', ...(integration ? [] : ['\\.int\\.spec\\.(ts|mjs)$'])],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.classmark', '<rootDir>/.nx'],
  watchPathIgnorePatterns: ['<rootDir>/.classmark'],
  moduleNameMapper: {
    '^@classmark/(.+)/(testing|demo)$': '<rootDir>/libs/$1/src/$2.ts',
    '^@classmark/(.+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': '<rootDir>/tools/test/empty-style.mjs',
  },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
        // JSON is imported as JSON: Jest asks for the attribute that would be left out otherwise.
        experimental: { plugins: [['@lingui/swc-plugin', {}]], keepImportAttributes: true },
      },
      module: { type: 'es6' },
    }],
  },
  setupFilesAfterEnv: ['<rootDir>/tools/test/patience.mjs'],
  // Far more than any test takes: a test that passes is not slower for it, and one on a busy machine does not fail.
  testTimeout: 60_000,
  maxWorkers: 2,
};
