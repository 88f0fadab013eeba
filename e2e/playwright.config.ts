import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS, chromiumEnvironment } from './browser/chromium';

const report = process.env['CLASSMARK_REPORT'];
const live = process.argv.some((argument) => /^(--project=)?live$/.test(argument));
// Read by the global setup: only live tests need the live server, and building it would slow the others down.
process.env['CLASSMARK_LIVE'] ??= String(live);

// The one journey with a live room in it: it needs the camera and the server of the live project.
const WHOLE_PATH = '**/e2e/journeys/the-whole-path.spec.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  globalSetup: './server/global-setup.ts',
  forbidOnly: true,
  retries: 0,
  workers: live ? 1 : 2,
  // Patience costs nothing where a test passes; a busy machine needs it.
  timeout: 120_000,
  globalTimeout: 900_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['line'], ['json', { outputFile: report }]] : [['list']],
  use: {
    get baseURL() { return process.env['CLASSMARK_URL']; },
    // What the page was, not a film of it: filming costs a busy machine more than the test, above all beside live pictures.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_ARGS, env: chromiumEnvironment(), chromiumSandbox: false },
  },
  projects: [
    { name: 'browser', testMatch: ['**/e2e/accessibility/**/*.spec.ts', '**/e2e/journeys/**/*.spec.ts'], testIgnore: WHOLE_PATH, fullyParallel: true },
    {
      name: 'live', testMatch: ['**/e2e/live/**/*.spec.ts', WHOLE_PATH], timeout: 300_000,
      use: { permissions: ['camera', 'microphone'], launchOptions: { executablePath: CHROMIUM, env: chromiumEnvironment(), chromiumSandbox: false, args: [...CHROMIUM_ARGS, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'] } },
    },
  ],
});
