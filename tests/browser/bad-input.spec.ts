import { expect, test } from '@playwright/test';
import { openApp, sidewaysPixels, sign, zipBox } from './app.ts';

const CASES: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
  ['a name that there is not', 'Qwxzvbn', /Nothing here is called “Qwxzvbn”/],
  ['three digits', '902', /Fewer than five digits/],
  ['four digits', '2138', /Fewer than five digits/],
  ['six digits', '902101', /Too many digits/],
  ['a wrong tail', '90210 12', /exactly four digits/],
  ['several ZIPs', '90210 02138, 10001', /3 ZIP codes at once/],
  ['a street', '1600 Pennsylvania Ave', /Street addresses cannot be looked up here/],
  ['a letter for a digit', '9O210', /five digits, like 90210/],
  ['10,000 digits', '9'.repeat(10_000), /Too many digits/],
  ['10,000 letters', 'x'.repeat(10_000), /Nothing here is called “x{40}…”/],
  ['markup', '<img src=x onerror=alert(1)>', /Nothing here is called “<img src=x onerror/],
];

for (const [what, text, sentence] of CASES) {
  test(`${what}: a clear sentence, no exception, nothing sticks out`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('dialog', () => errors.push(new Error('a dialog has opened')));
    await openApp(page);
    await zipBox(page).fill(text);
    await zipBox(page).press('Enter');
    await expect(page.locator('.notice-title')).toHaveText(sentence);
    await expect(sign(page)).toHaveCount(0);
    expect(await sidewaysPixels(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('a pasted ZIP with line breaks is understood', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await page.evaluate(() => navigator.clipboard.writeText('\n 97834\r\n'));
  await zipBox(page).focus();
  await page.keyboard.press('Control+V');
  await expect(sign(page)).toContainText('OR-2');
});

test('a ZIP that lost its zero is offered back', async ({ page }) => {
  await openApp(page);
  await zipBox(page).fill('2138');
  await page.getByRole('button', { name: 'Did you mean 02138?' }).click();
  await expect(sign(page)).toContainText('MA-5');
  await expect(zipBox(page)).toHaveValue('02138');
});

test('a pause counts as meant, typing on does not', async ({ page }) => {
  await openApp(page);
  await zipBox(page).fill('213');
  await expect(page.getByText('2 more digits')).toBeVisible();
  await expect(page.locator('.notice-title')).toHaveCount(0);
  await expect(page.locator('.notice-title')).toHaveText(/Fewer than five digits/);
});

for (const fragment of ['#/zip/%3Cimg%20src=x%20onerror=alert(1)%3E', '#/zip/%E0%A4%A', '#/%00']) {
  test(`a hostile fragment is only text: ${fragment}`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('dialog', () => errors.push(new Error('a dialog has opened')));
    await openApp(page, fragment);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a recent answer that somebody has edited keeps nobody from the app', async ({ page }) => {
  const row = (answer: object) => ({
    answer: { zip: '90210', states: ['CA'], ...answer },
    seats: [],
    senates: [{ senators: [null] }],
    receipt: { sources: [] },
  });
  await page.addInitScript(
    (rows) => {
      localStorage.setItem('pocket-district:recents-1', rows);
    },
    JSON.stringify([row({ districts: [null] }), row({ districts: [{ code: 'CA-36' }] })]),
  );
  await openApp(page);
  await expect(zipBox(page)).toBeVisible();
  await page.goto('./#/zip/90210');
  await expect(sign(page)).toContainText('36th');
});
