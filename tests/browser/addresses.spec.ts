import { expect, test } from '@playwright/test';
import { openApp, people, sign, typeZip, zipBox } from './app.ts';

test('what is typed stands in the address, in one step of the history', async ({ page }) => {
  await openApp(page);
  const steps = await page.evaluate(() => history.length);
  await typeZip(page, '97834');
  await expect(page).toHaveURL(/#\/zip\/97834$/);
  await typeZip(page, '78840');
  await expect(page).toHaveURL(/#\/zip\/78840$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.reload();
  await expect(zipBox(page)).toHaveValue('78840');
  await expect(sign(page)).toContainText('TX-23');
});

test('the title says what is on the screen', async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle(/which congressional district/);
  await typeZip(page, '97834');
  await expect(page).toHaveTitle('97834: Oregon 2nd – Pocket District');
  await typeZip(page, '90210');
  await expect(page).toHaveTitle('90210: CA-36, CA-32, and CA-30 – Pocket District');
  await page.goto('./#/about');
  await expect(page).toHaveTitle('About – Pocket District');
  await page.goto('./#/district/AK-AL');
  await expect(page).toHaveTitle('Alaska at large – Pocket District');
});

test('a district has a page, by any of its names', async ({ page }) => {
  for (const name of ['CA-36', 'ca36', '0636', 'california-36']) {
    await openApp(page, `#/district/${name}`);
    await expect(sign(page)).toContainText('California 36th');
    await expect(people(page)).toContainText('Ted Lieu');
    await expect(page.getByText('ocd-division/country:us/state:ca/cd:36')).toBeVisible();
    await expect(page.getByText('California has new lines')).toBeVisible();
  }
});

test('a district whose lines stay says so, a vacant one names nobody', async ({ page }) => {
  await openApp(page, '#/district/GA-13');
  await expect(page.getByText('No change of these lines is known')).toBeVisible();
  await expect(people(page)).toContainText('This seat is vacant');
});

test('a district that there is not is named, with a way on', async ({ page }) => {
  await openApp(page, '#/district/CA-99');
  await expect(page.getByText('No district is named “CA-99”')).toBeVisible();
  await page.getByRole('link', { name: 'Look up a ZIP code' }).click();
  await expect(zipBox(page)).toBeVisible();
});

test('an address that leads nowhere has a way on', async ({ page }) => {
  await openApp(page, '#/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing at this address',
  );
  await page.getByRole('link', { name: 'Look up a ZIP code' }).click();
  await expect(page).toHaveURL(/#\/$/);
});

test('back and forward lead through the screens, and the focus to their headings', async ({
  page,
}) => {
  await openApp(page, '#/zip/90210');
  await page.getByRole('link', { name: 'All about CA-36' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('California 36th');
  await expect(heading).toBeFocused();
  await page.getByRole('link', { name: 'About' }).click();
  await expect(heading).toHaveText('About');
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText('California 36th');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(zipBox(page)).toHaveValue('90210');
  await expect(sign(page)).toContainText('Split ZIP');
  await page.goForward();
  await expect(heading).toHaveText('California 36th');
});

test('back returns to where the page was scrolled', async ({ page }) => {
  await openApp(page, '#/zip/90210');
  const link = page.getByRole('link', { name: 'All about CA-36' });
  await link.scrollIntoViewIfNeeded();
  // What comes in above meanwhile moves the page: what counts is where it was left.
  await link.evaluate((element) =>
    element.addEventListener('click', () => {
      document.documentElement.dataset['left'] = String(scrollY);
    }),
  );
  await link.click();
  const height = Number(await page.locator('html').getAttribute('data-left'));
  expect(height).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('California 36th');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(height);
});

test('the button back goes home where there is nothing behind', async ({ page }) => {
  await openApp(page, '#/about');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(zipBox(page)).toBeVisible();
});

test('a ZIP in the address is brought to its plain form', async ({ page }) => {
  await openApp(page, '#/zip/97834-1234');
  await expect(sign(page)).toContainText('OR-2');
  await expect(page).toHaveURL(/#\/zip\/97834$/);
});
