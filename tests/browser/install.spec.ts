import { expect, test } from '@playwright/test';
import { openApp, sign, typeZip } from './app.ts';

const IPHONE_SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const TITLE = 'Keep it in your pocket';

/** What Chromium sends when the app can be installed. */
async function offerInstall(page: import('@playwright/test').Page): Promise<void> {
  await page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(event, {
      prompt: () => {
        document.documentElement.dataset['asked'] = 'yes';
        return Promise.resolve({ outcome: 'accepted' });
      },
    });
    window.dispatchEvent(event);
  });
}

test('installing is offered after an answer, not on arrival', async ({ page }) => {
  await openApp(page);
  await offerInstall(page);
  await expect(page.getByText(TITLE)).toHaveCount(0);
  await typeZip(page, '97834');
  await expect(page.getByText(TITLE)).toBeVisible();
  await page.getByRole('button', { name: 'Install' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  await expect(page.getByText(TITLE)).toHaveCount(0);
});

test('"not now" is remembered', async ({ page }) => {
  await openApp(page, '#/zip/97834');
  await offerInstall(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText(TITLE)).toHaveCount(0);
  await page.reload();
  await expect(sign(page)).toContainText('OR-2');
  await offerInstall(page);
  await page.waitForTimeout(300);
  await expect(page.getByText(TITLE)).toHaveCount(0);
});

test.describe('Safari on an iPhone', () => {
  test.use({ userAgent: IPHONE_SAFARI });

  test('gets three steps in pictures', async ({ page }) => {
    await openApp(page, '#/zip/97834');
    await expect(page.locator('.step')).toHaveCount(3);
    await expect(page.locator('.step svg')).toHaveCount(3);
    await expect(page.getByText('Add to Home Screen')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Install' })).toHaveCount(0);
  });
});

test.describe('a browser inside another app', () => {
  test.use({ userAgent: `${IPHONE_SAFARI} Instagram 380.0.0.0` });

  test('gets no offer', async ({ page }) => {
    await openApp(page, '#/zip/97834');
    await expect(sign(page)).toContainText('OR-2');
    await page.waitForTimeout(300);
    await expect(page.getByText(TITLE)).toHaveCount(0);
  });
});
