import { rotInStore, storedPacks } from './device-store.ts';
import { BUILT, builtEntry } from './published.ts';
import { expect, expectAnswer, test, wholeVisit } from './test.ts';

const READY = 'Everything is here. It works without a signal now.';

test.describe('the first start from the home screen', () => {
  test('fetches what is missing, says when everything is here, and says it once', async ({
    page,
    site,
  }) => {
    // An iPhone gives the installed app a storage of its own: it begins with nothing.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: true });
    });
    await page.goto(site.url);
    await expect(page.locator('.first-launch')).toContainText(READY, { timeout: 60_000 });
    expect(await storedPacks(page)).toBe(BUILT.packs.length);
    await page.getByRole('button', { name: 'All right' }).click();
    await expect(page.locator('.first-launch')).toHaveCount(0);
    await page.reload();
    await expectAnswer(page);
    await expect(page.locator('.first-launch')).toHaveCount(0);
  });

  test('finds what the browser has damaged, and fetches that alone', async ({ page, site }) => {
    await wholeVisit(page, site.url);
    const { sha256, file } = builtEntry('lines-WY');
    await rotInStore(page, sha256);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: true });
    });
    site.requests.length = 0;
    await page.reload();
    await expect(page.locator('.first-launch')).toContainText(READY, { timeout: 60_000 });
    expect(site.packRequests()).toEqual([`snapshot/${file}`]);
  });

  test('without a connection says what is so, and checks again the next time', async ({
    context,
    page,
    site,
  }) => {
    await wholeVisit(page, site.url);
    await rotInStore(page, builtEntry('lines-WY').sha256);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: true });
    });
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('.first-launch')).toContainText('Not everything is here yet', {
      timeout: 60_000,
    });
    await context.setOffline(false);
    await page.reload();
    await expect(page.locator('.first-launch')).toContainText(READY, { timeout: 60_000 });
  });
});
