import { expect, test } from '@playwright/test';
import { openApp, people, sign, typeZip, zipBox } from './app.ts';

function holding() {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
}

test('a first visit without a connection to the data says so, and mends itself on request', async ({
  page,
}) => {
  let down = true;
  await page.route('**/snapshot/**', (route) => (down ? route.abort() : route.continue()));
  await page.goto('./#/zip/97834');
  const notice = page.locator('.notice-alert');
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await expect(notice.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(zipBox(page)).toHaveValue('97834');
  down = false;
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(sign(page)).toContainText('OR-2', { timeout: 20_000 });
  await expect(notice).toHaveCount(0);
});

test('a login page in place of the data is told as such', async ({ page }) => {
  await page.route('**/snapshot/manifest.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  );
  await page.goto('./');
  await expect(page.locator('.notice-alert')).toContainText('The network answers with a page', {
    timeout: 20_000,
  });
});

test('a ZIP typed before the data is here waits for it, with the download in view', async ({
  page,
}) => {
  const { held, release } = holding();
  await page.route('**/snapshot/people-*.pack', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await typeZip(page, '97834');
  await expect(page.locator('main')).toContainText('The answer comes as soon as the data is here');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText(/\d+ KB of \d+ KB/)).toBeVisible();
  release();
  await expect(sign(page)).toContainText('OR-2');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('an answer needs neither offices nor places', async ({ page, context }) => {
  let down = true;
  await context.route(/snapshot\/(offices|places)-/, (route) =>
    down ? route.abort() : route.continue(),
  );
  await page.goto('./#/zip/97834');
  await expect(sign(page)).toContainText('OR-2');
  await expect(people(page)).toContainText('Local offices are still on their way');
  await expect(page.locator('.notice-care')).toContainText(
    'What is on this device goes on working',
    {
      timeout: 20_000,
    },
  );
  down = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(people(page).locator('.office').first()).toContainText('Ontario', {
    timeout: 20_000,
  });
  await expect(sign(page)).toContainText('Halfway');
});

test('offline is said, and that it does not matter', async ({ page, context }) => {
  await openApp(page, '#/zip/97834');
  await context.setOffline(true);
  await expect(page.locator('.foot')).toContainText('No connection, and none needed');
  await typeZip(page, '78840');
  await expect(sign(page)).toContainText('TX-23');
  await context.setOffline(false);
  await expect(page.locator('.foot')).not.toContainText('No connection');
});

test('where nothing can be stored it works from memory, and says what that means', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('./#/zip/97834');
  await expect(sign(page)).toContainText('OR-2', { timeout: 20_000 });
  await expect(page.locator('.foot')).toContainText('until this page is closed');
});
