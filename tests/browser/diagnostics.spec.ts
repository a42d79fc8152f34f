import { expect, test } from '@playwright/test';
import { openApp, sidewaysPixels, typeZip } from './app.ts';

test('the diagnostics tell what this visit did, and pass on numbers only', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await typeZip(page, '82001');
  await expect(page.getByText('WY-AL', { exact: true }).first()).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    const elsewhere = new URL(request.url()).origin !== new URL(page.url()).origin;
    if (elsewhere || request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto('./#/settings');
  await page.getByRole('link', { name: 'Diagnostics' }).click();
  await expect(page.getByRole('heading', { name: 'Look-ups' })).toBeVisible();
  const figure = (name: string) => page.locator('.figure', { hasText: name }).locator('dd').first();
  await expect(figure('ZIP codes looked up')).toHaveText('1');
  await expect(figure('Ready for a ZIP code after')).toHaveText(/\d ms$/);
  await expect(figure('First content painted')).toHaveText(/\d ms$/);

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy for Prometheus' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await clipboard()).toMatch(/^pocket_district_start_seconds{moment="usable"} [\d.]+$/m);
  await page.getByRole('button', { name: 'Copy as JSON' }).click();
  await expect.poll(clipboard).toContain('"version": 1');
  const json = await clipboard();
  expect(JSON.parse(json)).toMatchObject({ lookups: { lookups: 1, misses: 0 }, bench: null });
  expect(json).not.toContain('82001');
  expect(json).not.toContain('WY');

  // No host has named an address, so there is nothing to send to; and nothing was sent.
  await expect(page.getByRole('heading', { name: 'Send to this site' })).toHaveCount(0);
  expect(sent).toEqual([]);
});

test('a phone measures itself, and the page answers meanwhile', async ({ page }) => {
  await openApp(page, '#/diagnostics');
  await expect(page.getByText(/Works offline/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Measure' }).click();
  await expect(page.getByText('Measured.', { exact: true })).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('.figure', { hasText: 'Positions' })).toHaveText(/[\d,]+ a second/);
  await expect(page.locator('.figure', { hasText: 'ZIP codes' }).first()).toHaveText(/a second/);
  expect(await sidewaysPixels(page)).toBe(0);
});
