import { expect, test } from '@playwright/test';
import { SUB_PATH_SITE } from '../../tools/test-sites.ts';

test.use({ baseURL: SUB_PATH_SITE.url });

test('under a sub-path the worker keeps to it', async ({ page }) => {
  await page.goto('./');
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(SUB_PATH_SITE.url);
});

test('under a sub-path nothing is asked for outside of it', async ({ context, page }) => {
  const outside: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(SUB_PATH_SITE.url)) outside.push(request.url());
  });
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState('networkidle');
  expect(outside).toEqual([]);
});

test('under a sub-path the page loads again without a network', async ({ context, page }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('#zip')).toBeVisible();
});

test('under a sub-path the app has an identity of its own on its host', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const url = new URL(link ?? '', page.url());
  const manifest = await (await request.get(url.href)).json();
  // Read from the host's root, as browsers do; the others are read from the manifest's folder.
  expect(new URL(manifest.id, url.origin).href).toBe(SUB_PATH_SITE.url);
  expect(new URL(manifest.share_target.action, url).href).toBe(`${SUB_PATH_SITE.url}share`);
});
