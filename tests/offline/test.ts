import { test as base, expect, type Page } from '@playwright/test';
import { storedPacks } from './device-store.ts';
import { BUILT } from './published.ts';
import { type Site, startSite } from './site.ts';

/** Each test has the built site on a server, and so in storage, of its own. */
export const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
});

test.skip(
  ({ viewport }) => (viewport?.width ?? 0) > 800,
  'storage and worker are the same on a desktop: once is enough',
);

export { expect };

/** ZIPs of states with one district, each of which is answered without a doubt. */
export const ANSWERS = [
  ['82001', 'WY-AL'],
  ['99501', 'AK-AL'],
  ['05401', 'VT-AL'],
  ['58102', 'ND-AL'],
  ['57104', 'SD-AL'],
  ['19801', 'DE-AL'],
] as const;

/** Types a ZIP and sees its district. */
export async function expectAnswer(page: Page, [zip, district] = ANSWERS[0] as readonly string[]) {
  await page.locator('#zip').fill(zip ?? '');
  await expect(page.getByText(district ?? '', { exact: true }).first()).toBeVisible();
}

/** A visit until everything is here that an offline one needs: all packs, and the worker's shell. */
export async function wholeVisit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expectAnswer(page);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
