import { expect, test } from '@playwright/test';
import { openApp, sign, typeZip, zipBox } from './app.ts';

test('one of the commonest ZIPs is answered before the data is here, any other waits', async ({
  page,
}) => {
  // The packs never come.
  await page.route('**/snapshot/*.pack', () => undefined);
  await page.goto('./');
  await zipBox(page).fill('79936');
  await expect(sign(page)).toContainText('Texas');
  await expect(page.getByText('TX-16', { exact: true }).first()).toBeVisible();
  await typeZip(page, '59718');
  await expect(sign(page)).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the lines around the last place are open before a position is asked for', async ({
  page,
}) => {
  await openApp(page, '#/zip/82001');
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 60_000 });
  await expect(sign(page)).toContainText('Wyoming');
  const opened = page.locator('.figure', { hasText: 'Lines of a state' });

  await page.goto('./#/diagnostics');
  await page.reload();
  await expect(async () => {
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect(opened).toHaveText(/\d ms$/, { timeout: 500 });
  }).toPass();

  await page.evaluate(() => localStorage.setItem('pocket-district:warm-lines', 'false'));
  await page.reload();
  await expect(async () => {
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect(page.locator('.figure', { hasText: 'Local offices' })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await page.waitForTimeout(4_000); // longer than the browser ever puts idle work off
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(opened).toHaveCount(0);
});
