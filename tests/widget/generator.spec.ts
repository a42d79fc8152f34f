import { expect, test } from '@playwright/test';
import { sidewaysPixels } from '../browser/app.ts';
import { EMBED } from './test.ts';

test('makes the snippet of this very build, and shows it live', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/embed');
  const snippet = page.locator('.embed-snippet');
  await expect(snippet).toContainText(EMBED.element.integrity);
  await expect(snippet).toContainText(`embed/${EMBED.element.file}`);
  await expect(page.locator('pocket-district .answer')).toContainText('Split ZIP');
  await page.getByLabel('Dark', { exact: true }).check();
  await page.getByLabel('Senators').uncheck();
  await expect(page.locator('pocket-district .box')).toHaveClass('box dark');
  await expect(page.locator('pocket-district .senators')).toHaveCount(0);
  await expect(snippet).toContainText('theme="dark" show="member map position"');
  await page.getByRole('button', { name: 'Copy' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await snippet.textContent());
  expect(await sidewaysPixels(page)).toBe(0);
});

test('says which promise each way keeps, and makes the frame as well', async ({ page }) => {
  await page.goto('./#/embed');
  await expect(page.getByText('other scripts of your page could read it')).toBeVisible();
  await page.getByLabel('In a frame of its own').check();
  await expect(page.getByText('No script of your page can read what is typed')).toBeVisible();
  await expect(page.locator('.embed-snippet')).toContainText('<pocket-district-frame position>');
  await expect(page.locator('.embed-snippet')).toContainText(EMBED.frame.integrity);
  await expect(page.locator('.embed-snippet')).toContainText('<noscript><a href=');
  const frame = page.frameLocator('pocket-district-frame iframe');
  await expect(frame.locator('.answer')).toContainText('Split ZIP');
});
