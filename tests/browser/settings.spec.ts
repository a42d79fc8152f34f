import { expect, test } from '@playwright/test';
import { openApp, people, sign, typeZip, zipBox } from './app.ts';

const paper = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test.describe('a browser in Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('is answered in Spanish', async ({ page }) => {
    await openApp(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await typeZip(page, '90210');
    await expect(page.getByLabel('Código postal, lugar o nombre')).toHaveValue('90210');
    await expect(sign(page)).toContainText('Código postal dividido: 3 distritos');
    await expect(sign(page)).toContainText('Distrito 36 de California');
    await expect(people(page)).toContainText('Representante · Partido Demócrata');
    await expect(page.locator('.foot')).toContainText('Miembros al');
    await typeZip(page, '78840');
    await expect(people(page)).toContainText('Este escaño está vacante');
    await expect(people(page)).toContainText('15 de junio de 2026');
    await expect(page.getByRole('status')).toHaveText(
      'Código postal 7 8 8 4 0: Distrito 23 de Texas en el Congreso. Este escaño está vacante.',
    );
  });

  test('can be switched to English, and stays so', async ({ page }) => {
    await openApp(page, '#/settings');
    await page.getByLabel('English').check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('the appearance follows the device, and the person more', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openApp(page, '#/settings');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.getByLabel('Light').check();
  expect(await paper(page)).toBe(light);
  await page.reload();
  await expect(page.getByLabel('Light')).toBeChecked();
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByLabel('Dark').check();
  expect(await paper(page)).toBe(dark);
});

test('a device that asks for more contrast has sun mode, unless it is dark or the person chose', async ({
  page,
}) => {
  const root = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await openApp(page, '#/settings');
  await expect(root).toHaveAttribute('data-theme', 'sun');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(root).not.toHaveAttribute('data-theme');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(root).toHaveAttribute('data-theme', 'sun');
  await page.getByLabel('Light').check();
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('the last ZIPs are offered, answer at once, and can be forgotten', async ({ page }) => {
  await openApp(page);
  await typeZip(page, '97834');
  await expect(people(page).locator('.office').first()).toBeVisible();
  await typeZip(page, '78840');
  await expect(sign(page)).toContainText('TX-23');
  await page.goto('./#/');
  await expect(page.locator('.recent')).toHaveCount(2);
  await expect(page.locator('.recent').first()).toContainText('TX-23');
  await page.locator('.recent').nth(1).click();
  await expect(zipBox(page)).toHaveValue('97834');
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Forget them now' }).click();
  await expect(page.getByText('Forgotten.', { exact: true }).first()).toBeVisible();
  await page.goto('./#/');
  await expect(page.locator('.recent')).toHaveCount(0);
});

test('nothing is kept when keeping is switched off', async ({ page }) => {
  await openApp(page, '#/settings');
  await page.getByLabel('Keep my last 20 ZIP codes').uncheck();
  await page.goto('./#/zip/97834');
  await expect(people(page).locator('.office').first()).toBeVisible();
  await page.reload();
  await page.goto('./#/');
  await expect(page.locator('.welcome')).toBeVisible();
  await expect(page.locator('.recent')).toHaveCount(0);
});

test('a recent answer is there before any data is open', async ({ page, context }) => {
  await openApp(page, '#/zip/97834');
  await expect(people(page).locator('.office').first()).toBeVisible();
  // Nothing can be opened, and nothing can be fetched.
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await context.route('**/snapshot/**', (route) => route.abort());
  await page.reload();
  await expect(sign(page)).toContainText('OR-2');
  await expect(people(page).locator('.office').first()).toBeVisible();
  await expect(page.locator('.dotted')).toHaveCount(0);
});

test('a browser that refuses to keep anything is served all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openApp(page, '#/settings');
  await page.getByLabel('Dark').check();
  await page.goto('./#/zip/97834');
  await expect(sign(page)).toContainText('OR-2');
  expect(errors).toEqual([]);
});
