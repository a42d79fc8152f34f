import { expect, test } from '@playwright/test';
import { openApp, people, sign, typeZip, zipBox } from './app.ts';

test('the fifth digit answers, without a button', async ({ page }) => {
  await openApp(page);
  await typeZip(page, '7884');
  await expect(page.getByText('One more digit')).toBeVisible();
  await expect(sign(page)).toHaveCount(0);
  await zipBox(page).press('0');
  await expect(sign(page).getByRole('heading', { level: 2 })).toHaveText(
    /Texas 23rd congressional district/,
  );
  await expect(sign(page)).toContainText('TX-23');
  await expect(sign(page)).toContainText('Val Verde County');
});

test('the district is the largest text on the screen', async ({ page }) => {
  await openApp(page, '#/zip/97834');
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => ({
      number: element.classList.contains('sign-number'),
      pixels: Number.parseFloat(getComputedStyle(element).fontSize),
    })),
  );
  const largest = sizes.reduce((a, b) => (b.pixels > a.pixels ? b : a));
  expect(largest.number).toBe(true);
});

test('a member is shown with party, telephone, website and the nearest office', async ({
  page,
}) => {
  await openApp(page, '#/zip/97834');
  await expect(people(page)).toContainText('Cliff Bentz');
  await expect(people(page)).toContainText('Representative · Republican');
  const house = people(page).locator('.card').first();
  await expect(house.getByRole('link', { name: /^Call 202-225-/ })).toHaveAttribute(
    'href',
    /^tel:\+1202225\d{4}$/,
  );
  await expect(house.getByRole('link', { name: /^Website/ })).toHaveAttribute('href', /^https:/);
  await expect(house.locator('.office').first()).toContainText('Ontario');
  await expect(house.locator('.office').first()).toContainText(/\d+ mi away/);
});

test('a state has two senators, the senior one first', async ({ page }) => {
  await openApp(page, '#/zip/97834');
  await expect(people(page).locator('.senator-name')).toHaveText(['Ron Wyden', 'Jeff Merkley']);
});

test('the ZIP is said digit by digit, and the answer is announced once', async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role="status"]');
    if (region === null) throw new Error('no live region');
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await typeZip(page, '97834');
  await expect(page.getByRole('status')).toHaveText(
    'ZIP code 9 7 8 3 4: Oregon 2nd congressional district. Cliff Bentz.',
  );
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
  await expect(sign(page).locator('.sign-place .visually-hidden')).toHaveText('9 7 8 3 4');
});

test('the receipt names data, rule and sources, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, '#/zip/97834');
  await page.getByText('How we know').click();
  const receipt = page.locator('.receipt');
  await expect(receipt).toContainText('The Census relates the area of this ZIP code');
  await expect(receipt).toContainText('119th Congress');
  await expect(receipt).toContainText('GeoNames');
  await receipt.getByRole('button', { name: 'Copy' }).click();
  await expect(receipt.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Pocket District: 97834');
  expect(copied).toContain('OR-2');
  expect(copied).toMatch(/[0-9a-f]{16}/);
});

test('the box takes a ZIP+4, spaces and full-width digits', async ({ page }) => {
  await openApp(page);
  for (const text of ['97834-1234', ' 97834 ', '９７８３４', '97834\n']) {
    await zipBox(page).fill('');
    await zipBox(page).fill(text);
    await expect(sign(page), JSON.stringify(text)).toContainText('OR-2');
    await expect(page).toHaveURL(/#\/zip\/97834$/);
  }
});

test('the answer stays while a ZIP+4 is typed on', async ({ page }) => {
  await openApp(page);
  await typeZip(page, '97834');
  await zipBox(page).press('End');
  await zipBox(page).pressSequentially('-12');
  await expect(sign(page)).toContainText('OR-2');
});

test('the cross empties the box and gives it the focus', async ({ page }) => {
  await openApp(page, '#/zip/97834');
  await page.getByRole('button', { name: 'Clear the box' }).click();
  await expect(zipBox(page)).toHaveValue('');
  await expect(zipBox(page)).toBeFocused();
  await expect(sign(page)).toHaveCount(0);
});
