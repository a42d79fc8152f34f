import { expect, type Page, test } from '@playwright/test';
import { openApp, people, sign, typeZip, zipBox } from './app.ts';

/** The rows of the list under the box. */
function rows(page: Page) {
  return page.getByRole('option');
}

test('a name leads to its page, and back to what was found', async ({ page }) => {
  await openApp(page);
  await typeZip(page, 'st paul mn');
  await expect(rows(page).first()).toContainText('Saint Paul, Minnesota');
  await rows(page).first().click();
  await expect(page).toHaveURL(/#\/place\/MN\/saint-paul$/);
  await expect(page).toHaveTitle('Saint Paul, Minnesota – Pocket District');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saint Paul, Minnesota');
  await expect(sign(page)).toContainText('MN-4');
  await page.goBack();
  await expect(zipBox(page)).toHaveValue('st paul mn');
  await expect(rows(page).first()).toContainText('Saint Paul, Minnesota');
});

test('by keyboard: arrows choose, Enter opens, Escape lets go', async ({ page }) => {
  await openApp(page);
  const box = zipBox(page);
  await typeZip(page, 'warren');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  // Members are found before the names of places are ready.
  await expect(page.getByRole('group', { name: 'Places' })).toBeVisible();
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  const second = rows(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  );
  await expect(box).toBeFocused();
  await box.press('Escape');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await box.press('ArrowUp');
  await expect(rows(page).last()).toHaveAttribute('aria-selected', 'true');
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL(/#\/member\/W000817$/);
  await expect(people(page)).toContainText('Elizabeth Warren');
});

test('Enter opens the first, pressed before the list is there too', async ({ page }) => {
  await openApp(page);
  await typeZip(page, 'st paul mn');
  await zipBox(page).press('Enter');
  await expect(page).toHaveURL(/#\/place\/MN\/saint-paul$/);
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
  await zipBox(page).press('Enter');
  await expect(page).toHaveURL(/#\/place\/MN\/saint-paul$/);
});

test('the list is grouped, and its length is said once', async ({ page }) => {
  await openApp(page);
  await typeZip(page, 'warren');
  await expect(page.getByRole('listbox', { name: 'What it may be' })).toBeVisible();
  for (const name of ['Members of Congress', 'Places', 'Counties']) {
    await expect(page.getByRole('group', { name })).toBeVisible();
  }
  const count = await rows(page).count();
  await expect(page.locator('[role=status]')).toHaveText(`${count} suggestions`);
});

test('digits close the list and answer as ever', async ({ page }) => {
  await openApp(page);
  await typeZip(page, 'springfield');
  await expect(rows(page).first()).toBeVisible();
  await typeZip(page, '97834');
  await expect(sign(page)).toContainText('OR-2');
  await expect(rows(page)).toHaveCount(0);
  await expect(zipBox(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(zipBox(page)).not.toHaveAttribute('aria-controls');
});

test('the person’s own state comes first', async ({ page }) => {
  await openApp(page, '#/zip/45501');
  await expect(sign(page)).toContainText('OH-10');
  await typeZip(page, 'springfield');
  await expect(rows(page).first()).toContainText('Springfield, Ohio');
});

test('every name of a district leads to it', async ({ page }) => {
  await openApp(page);
  for (const name of ['california 36', 'ocd-division/country:us/state:ca/cd:36', 'ca36']) {
    await zipBox(page).fill(name);
    await expect(rows(page).first()).toContainText('California 36th');
  }
  await zipBox(page).fill('ocd-division/country:us/state:ca');
  await expect(rows(page).first()).toContainText('California');
});

test('four digits are offered as a district’s number while they may become a ZIP', async ({
  page,
}) => {
  await openApp(page);
  await zipBox(page).click();
  await zipBox(page).pressSequentially('0636');
  await expect(rows(page)).toHaveText(/California 36th/);
  await expect(page.getByText('One more digit')).toBeVisible();
  await zipBox(page).press('ArrowDown');
  await zipBox(page).press('Enter');
  await expect(page).toHaveURL(/#\/district\/CA-36$/);
  await page.goBack();
  await zipBox(page).fill('06365');
  await expect(sign(page)).toContainText('CT-2');
  await expect(rows(page)).toHaveCount(0);
});

test('what only resembles a name is said to, and what is far from all is not offered', async ({
  page,
}) => {
  await openApp(page);
  await typeZip(page, 'philadelpia');
  await expect(rows(page).first()).toContainText('Philadelphia');
  await expect(page.locator('.found-lead')).toHaveText(
    'Nothing is called just that. It looks like:',
  );
  await typeZip(page, 'spekaer');
  await expect(page.getByText('Nothing here is called “spekaer”')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});

test('a pasted column of ZIPs goes to the lists, in no address, and stays in the box', async ({
  page,
}) => {
  await openApp(page);
  await zipBox(page).click();
  await zipBox(page).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '90210\r\n2138\r\n97834\r\n');
    const init = { clipboardData, bubbles: true, cancelable: true };
    box.dispatchEvent(new ClipboardEvent('paste', init));
  });
  await expect(zipBox(page)).toHaveValue('90210, 2138, 97834');
  await expect(page.getByText('3 ZIP codes at once')).toBeVisible();
  await expect(page.getByText(/hyphen/)).toHaveCount(0);
  await page.getByRole('button', { name: 'All 3, as a list' }).click();
  await expect(page).toHaveURL(/#\/list$/);
  await expect(page.getByRole('cell', { name: '97834' })).toBeVisible();
  await page.goBack();
  await expect(zipBox(page)).toHaveValue('90210, 2138, 97834');
});

test('of several ZIPs the person says which', async ({ page }) => {
  await openApp(page);
  await zipBox(page).fill('90210 97834-1234');
  await page.getByRole('button', { name: '9 7 8 3 4' }).click();
  await expect(sign(page)).toContainText('OR-2');
});

test('a cut ZIP+4 is answered before and after Enter', async ({ page }) => {
  await openApp(page);
  await zipBox(page).fill('97834-12');
  await expect(sign(page)).toContainText('OR-2');
  await zipBox(page).press('Enter');
  await expect(sign(page)).toContainText('OR-2');
});

test('nothing leaves the device for a search, and a street’s link is only a link', async ({
  page,
}) => {
  await openApp(page);
  await typeZip(page, 'portl');
  await expect(rows(page).first()).toBeVisible();
  const asked: string[] = [];
  page.on('request', ({ url }) => asked.push(url()));
  await zipBox(page).fill('12 Main St, Portland');
  await expect(page.getByText('Street addresses cannot be looked up here')).toBeVisible();
  const link = page.getByRole('link', { name: 'Look it up at house.gov' });
  await expect(link).toHaveAttribute(
    'href',
    'https://www.house.gov/representatives/find-your-representative',
  );
  expect(asked).toEqual([]);
});

test('a phone changes from digits to letters', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a keyboard of keys has both');
  await openApp(page);
  await expect(zipBox(page)).toHaveAttribute('inputmode', 'numeric');
  await page.getByRole('button', { name: 'Switch to the keyboard with letters' }).click();
  await expect(zipBox(page)).toHaveAttribute('inputmode', 'text');
  await expect(zipBox(page)).toBeFocused();
  await expect(
    page.getByRole('button', { name: 'Switch to the keyboard with digits' }),
  ).toBeVisible();
});

const PAGES: readonly (readonly [fragment: string, title: string, inside: RegExp])[] = [
  ['#/place/IL/springfield', 'Springfield, Illinois', /IL-13[\s\S]*Sangamon County/],
  ['#/county/IL/cook', 'Cook County, Illinois', /IL-7/],
  ['#/state/CA', 'California', /CA-52/],
  ['#/member/O000172', 'Alexandria Ocasio-Cortez', /NY-14/],
  ['#/member/S000033', 'Bernard Sanders', /Senator for Vermont/],
  ['#/district/CA-36', 'California 36th', /Neighboring districts[\s\S]*CA-32/],
];

for (const [fragment, title, inside] of PAGES) {
  test(`${fragment} says what there is to say`, async ({ page }) => {
    await openApp(page, fragment);
    await expect(page).toHaveTitle(`${title} – Pocket District`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('main')).toHaveText(inside);
  });
}

for (const fragment of [
  '#/place/CA/nowhere-at-all',
  '#/state/XX',
  '#/member/X999999',
  '#/county/x',
]) {
  test(`${fragment} is of nothing, and has a way on`, async ({ page }) => {
    await openApp(page, fragment);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page for this');
    await page.getByRole('link', { name: 'Search again' }).click();
    await expect(zipBox(page)).toBeVisible();
  });
}

test('back returns to where a page of a place was left', async ({ page }) => {
  await openApp(page, '#/county/IL/cook');
  const link = page.getByRole('link', { name: 'All of Illinois' });
  await link.scrollIntoViewIfNeeded();
  const height = await page.evaluate(() => scrollY);
  expect(height).toBeGreaterThan(0);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Illinois');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cook County, Illinois');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(height);
});

test('what is in a district leads to the pages of it', async ({ page }) => {
  await openApp(page, '#/district/VT-AL');
  await page.getByText(/^\d+ counties$/).click();
  await page.getByRole('link', { name: 'Windsor County' }).click();
  await expect(page).toHaveTitle('Windsor County, Vermont – Pocket District');
  await expect(sign(page)).toContainText('All of its ZIP codes lie in one district');
});
