import { expect, test } from '@playwright/test';
import { openApp, people, sign } from './app.ts';

test('a split ZIP shows all districts, the likeliest first, and how to narrow it', async ({
  page,
}) => {
  await openApp(page, '#/zip/90210');
  await expect(sign(page).getByRole('heading')).toHaveText('Split ZIP: 3 districts');
  await expect(sign(page).locator('.sign-row-code')).toHaveText(['CA-36', 'CA-32', 'CA-30']);
  await expect(sign(page).locator('.sign-row').first()).toContainText('Likeliest');
  await expect(page.getByText('Your street decides which one is yours')).toBeVisible();
  await expect(page.getByText('the middle of this ZIP code lies in it')).toBeVisible();
  const seats = people(page).locator('.choice-of-seat');
  await expect(seats).toHaveCount(3);
  await expect(seats.first()).toHaveAttribute('open');
  await seats.nth(1).locator('summary').first().click();
  await expect(seats.nth(1).getByRole('link', { name: /^Call 202-/ })).toBeVisible();
});

test('a ZIP in two states has the senators of both', async ({ page }) => {
  await openApp(page, '#/zip/57638');
  await expect(sign(page)).toContainText('South Dakota');
  await expect(sign(page)).toContainText('North Dakota');
  await expect(page.getByRole('heading', { name: 'South Dakota in the Senate' })).toBeVisible();
  await expect(people(page).locator('.senator-name')).toHaveCount(4);
});

test('a PO box of a place in several districts is an estimate', async ({ page }) => {
  await openApp(page, '#/zip/10116');
  await expect(sign(page)).toContainText('Estimate: one of 3 districts');
  await expect(page.getByText('New York lies in these districts')).toBeVisible();
  await expect(page.getByText('look up the ZIP code of your home')).toBeVisible();
});

test('ten candidates are still a sign and not a list', async ({ page }) => {
  await openApp(page, '#/zip/90009');
  await expect(sign(page).locator('.sign-row')).toHaveCount(3);
  await expect(sign(page)).toContainText('and 7 less likely');
  await expect(sign(page).locator('.sign-row-code')).toHaveCount(10);
});

test('one building with a point only is an estimate, and says so', async ({ page }) => {
  await openApp(page, '#/zip/01059');
  await expect(sign(page)).toContainText('Estimate');
  await expect(page.getByText('the district of its point on the map')).toBeVisible();
});

test('a PO box in a place of one district is no estimate', async ({ page }) => {
  await openApp(page, '#/zip/01004');
  await expect(sign(page)).not.toContainText('Estimate');
  await expect(page.getByText('Everything around it lies in this district')).toBeVisible();
});

test('military mail has no district and says where one votes', async ({ page }) => {
  await openApp(page, '#/zip/09012');
  await expect(sign(page)).toContainText('Military mail');
  await expect(sign(page)).toContainText('No district');
  await expect(page.getByText('the district of your last home address')).toBeVisible();
  await expect(people(page).locator('.card')).toHaveCount(0);
});

test('an associated state elects no member', async ({ page }) => {
  await openApp(page, '#/zip/96940');
  await expect(sign(page)).toContainText('Palau');
  await expect(page.getByText('elects no member of Congress')).toBeVisible();
});

test('a ZIP that does not exist gets a hint from its first digits', async ({ page }) => {
  await openApp(page, '#/zip/99999');
  await expect(
    page.getByRole('heading', { name: '99999 is no ZIP code in this data' }),
  ).toBeVisible();
  await expect(page.getByText('begin with 999 are in Alaska')).toBeVisible();
});

test('a vacant seat names nobody', async ({ page }) => {
  await openApp(page, '#/zip/78840');
  const house = people(page).locator('.card-vacant');
  await expect(house).toContainText('This seat is vacant');
  await expect(house).toContainText('June 15, 2026');
  // The House switchboard and the Clerk's list of vacant offices: nobody's own.
  await expect(house.getByRole('link')).toHaveCount(2);
  await expect(people(page).locator('.senator-name')).toHaveCount(2);
});

test('a delegate is called one, with what a delegate may vote on, and no senators', async ({
  page,
}) => {
  await openApp(page, '#/zip/20001');
  await expect(people(page)).toContainText('Delegate · Democrat');
  await expect(people(page)).toContainText('not on the passage of a law');
  await expect(people(page)).toContainText('District of Columbia has no senators');
});

test('the Resident Commissioner of Puerto Rico is called that', async ({ page }) => {
  await openApp(page, '#/zip/00901');
  await expect(people(page)).toContainText('Resident Commissioner');
  await expect(people(page).locator('.office').first()).not.toContainText('away');
});

test('a state at large says so', async ({ page }) => {
  await openApp(page, '#/zip/99501');
  await expect(sign(page).getByRole('heading')).toContainText('Alaska at-large');
  await expect(sign(page)).toContainText('AK-AL');
});

test('new lines for the next Congress are mentioned where there are some', async ({ page }) => {
  await openApp(page, '#/zip/78840');
  await expect(page.getByRole('link', { name: 'What changes in Texas' })).toBeVisible();
  await page.goto('./#/zip/97834');
  await expect(sign(page)).toContainText('OR-2');
  await expect(page.getByText('What changes in')).toHaveCount(0);
});

test.describe('a term that the roster ends', () => {
  const note = /Term ended November 3, 2026 in this roster, which is of June 15, 2026/;

  test('is said once it is over', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-21T12:00:00');
    await openApp(page, '#/zip/43085');
    await expect(people(page).getByText(note)).toHaveCount(1);
  });

  test('is not said before', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-03T12:00:00');
    await openApp(page, '#/zip/43085');
    await expect(people(page).locator('.senator-name')).toHaveCount(2);
    await expect(people(page).getByText(note)).toHaveCount(0);
  });
});
