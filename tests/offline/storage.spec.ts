import { storedPacks } from './device-store.ts';
import { BUILT } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

test('where storage is denied answers come from memory, and that is said', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(site.url);
  await expectAnswer(page);
  await expectAnswer(page, ANSWERS[1]);
  await expect(page.getByText(/keeps no data for us/)).toBeVisible();
});

test('where there is no room at all answers come from memory', async ({ context, page, site }) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(site.url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
  await page.goto(site.url);
  await expectAnswer(page);
  await expect(page.getByText(/keeps no data for us/)).toBeVisible();
});

test('nothing that the page does rejects unobserved', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  site.misbehave.set('snapshot/manifest.json', [{ kind: 'status', status: 500 }]);
  await page.goto(site.url);
  await expectAnswer(page);
  await expect.poll(() => storedPacks(page)).toBeGreaterThan(2);
  await page.reload();
  await expectAnswer(page, ANSWERS[2]);
  expect(errors).toEqual([]);
});

test('data that the browser has deleted is missed, said and fetched again', async ({
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.goto(site.url);
  await expect(page.getByText('The browser had deleted the data')).toBeVisible();
  await expectAnswer(page, ANSWERS[1]);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);
  await page.reload();
  await expectAnswer(page, ANSWERS[2]);
  await expect(page.getByText('The browser had deleted the data')).toBeHidden();
});
