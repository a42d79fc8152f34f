import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/find-browser.ts';
import { ROOT_SITE, SUB_PATH_SITE, type TestSite } from './tools/test-sites.ts';

const executablePath = findBrowser(); // tools/find-browser.ts has installed one where it can

const ON_BOTH = ['keyboard', 'map', 'zip-answer', 'photographs'].map(
  (name) => `browser/${name}.spec.ts`,
);
/** The sizes that an element has on other people's pages are set by its tests. */
const ON_DESKTOP_ALONE = 'widget/**/*.spec.ts';

function server({ siteDir, base, port, url }: TestSite) {
  return {
    command: `node --import tsx tools/serve.ts --dir ${JSON.stringify(siteDir)} --base ${base} --port ${port}`,
    url,
    reuseExistingServer: false,
  };
}

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.spec.ts', 'offline/**/*.spec.ts', 'widget/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 2 : 0, // a test that needs it is listed as flaky
  timeout: 60_000,
  expect: { timeout: 15_000 }, // all states' lines arrive meanwhile, on two cores
  workers: 3, // for two cores: a test waits more than it works
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: ROOT_SITE.url,
    locale: 'en-US',
    trace: 'retain-on-failure',
    video: 'off',
    launchOptions: executablePath === null ? {} : { executablePath },
  },
  projects: [
    { name: 'phone', use: devices['Pixel 7'], testIgnore: ON_DESKTOP_ALONE },
    {
      name: 'desktop',
      use: devices['Desktop Chrome'],
      // The worker, the store and what axe reads are the same on both: here is what a mouse, a
      // keyboard and a wide screen change.
      testMatch: [...ON_BOTH, ON_DESKTOP_ALONE],
    },
  ],
  webServer: [server(ROOT_SITE), server(SUB_PATH_SITE)],
});
