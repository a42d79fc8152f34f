import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT_SITE, SUB_PATH_SITE } from '../../tools/test-sites.ts';

// A browser offers installing only in a profile that lasts.
for (const { base, url } of [ROOT_SITE, SUB_PATH_SITE]) {
  test(`can be installed from ${base}`, async ({ playwright, launchOptions }) => {
    const profile = mkdtempSync(join(tmpdir(), 'pocket-district-'));
    const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
    try {
      const page = await context.newPage();
      await page.goto(url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      const devtools = await context.newCDPSession(page);
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      expect(installabilityErrors).toEqual([]);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
