import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp, people, sidewaysPixels, sign, typeZip } from './app.ts';

// A ZIP of Salt Lake City, in UT-2 until January 3, 2027, and wholly in UT-1 after it.
const CHANGES = '84101';
const BEFORE = '2026-12-01T12:00:00Z';
const AFTER = '2027-01-05T12:00:00Z';

const card = (page: Page) => page.locator('.plan-card');

async function openAt(page: Page, fragment: string, time = BEFORE): Promise<void> {
  await page.clock.setFixedTime(time);
  await openApp(page, fragment);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(await sidewaysPixels(page)).toBe(0);
}

test('a ZIP that changes has both districts in one card', async ({ page }) => {
  await openAt(page, `#/zip/${CHANGES}`);
  await expect(sign(page)).toContainText('UT-2');
  await expect(card(page)).toContainText('Today');
  await expect(card(page)).toContainText('UT-2');
  await expect(card(page)).toContainText('From January 3');
  await expect(card(page)).toContainText('UT-1');
  await expect(card(page)).toContainText('This ZIP’s lines change.');
  await expectAccessible(page);
});

test('the other lines are one tap away, and so is the way back', async ({ page }) => {
  await openAt(page, `#/zip/${CHANGES}`);
  await page.getByRole('radio', { name: 'From Jan 3, 2027' }).check();
  await expect(sign(page)).toContainText('UT-1');
  await expect(page.getByText('Shown: the lines from January 3, 2027')).toBeVisible();
  await expect(people(page)).toContainText('Elected on November 3, 2026');
  await expect(people(page)).not.toContainText('Maloy');
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Now' }).check();
  await expect(sign(page)).toContainText('UT-2');
  await expect(people(page)).toContainText('Celeste Maloy');
});

test('other lines that were chosen are named wherever one goes, with the way back', async ({
  page,
}) => {
  await openAt(page, `#/zip/${CHANGES}`);
  await page.getByRole('radio', { name: 'From Jan 3, 2027' }).check();
  await typeZip(page, '80202');
  await expect(sign(page)).toContainText('CO-1');
  await expect(page.getByText('Shown: the lines from January 3, 2027')).toBeVisible();
  await expect(people(page)).toContainText('Elected on November 3, 2026');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(people(page)).toContainText('Diana DeGette');
  await expect(page.getByText('Shown: the lines')).toHaveCount(0);
});

test('the choice works by keyboard', async ({ page }) => {
  await openAt(page, `#/zip/${CHANGES}`);
  await page.getByRole('radio', { name: 'Now' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(sign(page)).toContainText('UT-1');
  await expect(page.getByRole('radio', { name: 'From Jan 3, 2027' })).toBeFocused();
});

test('nothing is said where nothing changes', async ({ page }) => {
  await openAt(page, '#/zip/80202');
  await expect(sign(page)).toContainText('CO-1');
  await expect(people(page)).toContainText('Diana DeGette');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByText('January 3')).toHaveCount(0);
});

test('a position has both districts too', async ({ page }) => {
  await openAt(page, '#/at/40.725,-111.9');
  await expect(sign(page)).toContainText('UT-2');
  await expect(card(page)).toContainText('The lines change here.');
  await page.getByRole('radio', { name: 'From Jan 3, 2027' }).check();
  await expect(sign(page)).toContainText('UT-1');
});

test('a changing state has a page with its facts, its source and a map of both lines', async ({
  page,
}) => {
  await openAt(page, '#/changes/LA');
  await expect(page.getByRole('heading', { name: 'New lines: Louisiana' })).toBeVisible();
  await expect(page.getByText('Yes, as of July 20, 2026')).toBeVisible();
  await expect(page.getByText('Louisiana Legislature, Act 2')).toBeVisible();
  await expect(page.getByRole('link', { name: /official source/ })).toHaveAttribute(
    'href',
    /^https:\/\/redist\.legis\.la\.gov\//,
  );
  await expect(page.getByText('Dashed: lines from January 3, 2027')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'LA-6' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('./#/settings');
  await page.getByRole('link', { name: 'New lines' }).click();
  await expect(page.getByRole('link', { name: 'Louisiana' })).toBeVisible();
  await page.goto('./#/changes/CO');
  await expect(page.getByText('No change of lines is known for Colorado.')).toBeVisible();
  await page.getByRole('link', { name: 'Utah' }).click();
  await expect(page.getByRole('heading', { name: 'New lines: Utah' })).toBeVisible();
});

test('a district’s page says what becomes of it', async ({ page }) => {
  await openAt(page, '#/district/CA-48');
  await expect(card(page)).toContainText('What becomes of CA-48');
  await expect(card(page)).toContainText('% goes to CA-');
  await expectAccessible(page);
});

test('after the day the answers speak for the new lines, say so, and keep the old ones', async ({
  page,
}) => {
  await openAt(page, `#/zip/${CHANGES}`, AFTER);
  await expect(sign(page)).toContainText('UT-1');
  await expect(page.getByText('A new Congress, and new lines')).toBeVisible();
  await expect(page.getByText('it is January 5, 2027')).toBeVisible();
  await expect(page.getByText('has ended')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(page.getByText('A new Congress, and new lines')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Before Jan 3, 2027' }).check();
  await expect(sign(page)).toContainText('UT-2');
  await page.reload();
  await expect(sign(page)).toContainText('UT-1');
  await expect(page.getByText('A new Congress, and new lines')).toHaveCount(0);
});

test('a page that stays open over the change goes over with it', async ({ page }) => {
  for (const [address, before, after] of [
    ['#/district/UT-2', 'Celeste Maloy', 'Elected on November 3, 2026'],
    ['#/state/UT', 'Celeste Maloy', 'All elected on November 3, 2026'],
    ['#/place/UT/salt-lake-city', 'lie in 4 districts', 'lie in one district'],
  ] as const) {
    await openAt(page, address, '2027-01-03T16:59:50Z');
    const main = page.getByRole('main');
    await expect(main).toContainText(before);
    await expect(main.getByText(/What changes in Utah/).first()).toBeVisible();
    await page.clock.setFixedTime('2027-01-03T17:00:01Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(main, address).toContainText(after);
    await expect(main, address).not.toContainText(before);
    await page.goto('about:blank');
  }
});

test('lines that were chosen are those of the pages that one goes on to', async ({ page }) => {
  await openAt(page, `#/zip/${CHANGES}`);
  await page.getByRole('radio', { name: 'From Jan 3, 2027' }).check();
  for (const [address, said] of [
    ['#/district/UT-1', 'Elected on November 3, 2026'],
    ['#/state/UT', 'All elected on November 3, 2026'],
    ['#/place/UT/salt-lake-city', 'lie in one district'],
  ] as const) {
    await page.goto(`./${address}`);
    const main = page.getByRole('main');
    await expect(main, address).toContainText(said);
    await expect(main, address).toContainText('Shown: the lines from January 3, 2027');
  }
  // Who sits is no matter of the lines that one looks at.
  await page.goto('./#/member/M001228');
  await expect(page.locator('.who')).toContainText('Celeste Maloy');
  await page.goto('./#/district/UT-1');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.locator('.who')).toContainText('Blake D. Moore');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a position says too when its data is over, and that a Congress has begun', async ({
  page,
}) => {
  await openAt(page, '#/at/40.725,-111.9', '2035-05-01T12:00:00Z');
  await expect(sign(page)).toContainText('UT-1');
  await expect(page.getByText('The 120th Congress has ended')).toBeVisible();
  await expect(page.getByText('A new Congress, and new lines')).toBeVisible();
  await expectAccessible(page);
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-US' });

  test('it is all there', async ({ page }) => {
    await openAt(page, `#/zip/${CHANGES}`);
    await expect(card(page)).toContainText('Los límites de este código postal cambian.');
    await page.getByRole('radio', { name: 'Desde el 3 de enero de 2027' }).check();
    await expect(sign(page)).toContainText('UT-1');
    await page.goto('./#/changes/OH');
    await expect(page.getByText('Comisión de Redistribución de Ohio')).toBeVisible();
  });
});
