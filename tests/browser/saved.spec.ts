import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openApp, sign } from './app.ts';

const list = (page: Page) => page.locator('.saved-name');

async function save(page: Page, fragment: string): Promise<void> {
  await openApp(page, fragment);
  // With the places the answer has its full name.
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeFocused();
}

test('an answer is saved, named, found again on the first screen, and deleted, by keyboard alone', async ({
  page,
}) => {
  await save(page, '#/zip/97834');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'All saved' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveText(['97834, Halfway']);

  const pen = page.getByRole('button', { name: 'Rename 97834, Halfway' });
  await pen.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Aunt Ida');
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveText(['Aunt Ida']);
  await expect(page.getByRole('button', { name: 'Rename Aunt Ida' })).toBeFocused();

  await page.goto('./#/');
  await page.reload();
  await page.getByRole('link', { name: 'Aunt Ida' }).click();
  await expect(sign(page)).toContainText('OR-2');

  await page.goto('./#/saved');
  // The screen takes the focus on arrival; whoever uses the keyboard goes on from there.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Delete Aunt Ida' }).focus();
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Saved', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveText(['Aunt Ida']);
});

test('what is saved goes to another device as a file, and adds to what is there', async ({
  page,
  browser,
}) => {
  await save(page, '#/zip/97834');
  await save(page, '#/district/AK-AL');
  await page.goto('./#/saved');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('pocket-district-saved.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text).places).toHaveLength(2);

  const other = await browser.newContext();
  const there = await other.newPage();
  await save(there, '#/district/AK-AL');
  await there.goto('./#/saved');
  const choose = (name: string, content: string) =>
    there.locator('.file-input').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose('saved.json', text);
  await expect(there.getByText('1 added, 1 was here already.').first()).toBeVisible();
  await expect(list(there)).toHaveText(['Alaska at large', '97834, Halfway']);
  await choose('photo.json', '<html>');
  await expect(there.getByText('This is no file of saved answers').first()).toBeVisible();
  await expect(list(there)).toHaveCount(2);
  await other.close();
});

test('deleting the data, and the data of the browser’s cache, leaves what is saved', async ({
  page,
}) => {
  await save(page, '#/zip/97834');
  await page.goto('./#/data');
  await page.getByRole('button', { name: 'Delete all data' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('The data has been deleted').first()).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.goto('./#/saved');
  await page.reload();
  await expect(list(page)).toHaveText(['97834, Halfway']);
});

test('where nothing can be kept, it says so and does not pretend', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openApp(page, '#/zip/97834');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('could not be saved').first()).toBeVisible();
});

test('all recent answers are listed beside, and forgotten on request', async ({ page }) => {
  await openApp(page, '#/zip/97834');
  await expect(page.locator('.office').first()).toBeVisible();
  await page.goto('./#/saved');
  await expect(page.locator('.recent')).toHaveCount(1);
  await page.getByRole('button', { name: 'Forget them now' }).click();
  await expect(page.locator('.recent')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Recent', exact: true })).toBeFocused();
});
