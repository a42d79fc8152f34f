import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { rotInStore, storedPacks } from './device-store.ts';
import { BUILT, builtEntry, holdsLines, publishLater, publishLines } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

const LATER = '2026-12-24';

async function openDataScreen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Offline and data' }).click();
  await expect(page.getByRole('heading', { name: 'Shift check' })).toBeVisible();
}

const row = (page: Page, name: string) => page.locator('.data-row').filter({ hasText: name });
const status = (page: Page) => page.locator('.data-screen [role=status]').first();

test('every part is listed with its date, its size and that it is here', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  await openDataScreen(page);
  await expect(page.locator('.fate-here')).toHaveCount(BUILT.packs.length);
  await expect(row(page, 'Members and senators')).toContainText('June 15, 2026');
  await expect(row(page, 'Members and senators')).toContainText(/\d+ KB/);
  await expect(page.getByText(/used of .* allowed/)).toBeVisible();
});

test('a part under way shows how much of it has come', async ({ page, site }) => {
  const { file } = builtEntry('places');
  site.misbehave.set(`snapshot/${file}`, [{ kind: 'hang', afterBytes: 100_000 }]);
  await page.goto(site.url);
  await expectAnswer(page);
  await openDataScreen(page);
  const places = row(page, 'Places of ZIP codes');
  await expect(places).toContainText('On its way');
  await expect(places.getByRole('progressbar')).toHaveAttribute('value', /^\d{5,6}$/);
});

test('"update now" says that there is nothing newer, or fetches what is', async ({
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await openDataScreen(page);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(status(page)).toContainText('Nothing newer');
  await publishLater(site, LATER);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(status(page)).toContainText('Everything is here');
  await expect(page.getByText('used from the next start')).toBeVisible();
  await expect(row(page, 'Members and senators')).toContainText('December 24, 2026');
});

test('"update now" without a connection says so, and what is here goes on', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await openDataScreen(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(status(page)).toContainText('You are offline.');
  // The request that failed is nothing that a person has lost.
  await expect(page.getByText('Missing part')).toHaveCount(0);
  await page.goto(`${site.url}#/zip/99501`);
  await expectAnswer(page, ANSWERS[1]);
});

test('"verify" finds a rotten part and fetches it again, alone', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  await openDataScreen(page);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(status(page)).toContainText(`${BUILT.packs.length} parts verified`);
  const { sha256, file } = builtEntry('offices');
  await rotInStore(page, sha256);
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(status(page)).toContainText('One part mended');
  expect(site.packRequests()).toEqual([`snapshot/${file}`]);
});

test('a rotten part stays marked as damaged while there is no connection', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await openDataScreen(page);
  await rotInStore(page, builtEntry('offices').sha256);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(row(page, 'Local offices')).toContainText('Damaged');
  await context.setOffline(false);
  await expect(row(page, 'Local offices')).toContainText('Here', { timeout: 15_000 });
});

test('deleting takes the data and leaves what the person saved', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  await page.evaluate(() => localStorage.setItem('pocket-district:theme', '"dark"'));
  await openDataScreen(page);
  await page.getByRole('button', { name: 'Delete all data' }).click();
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  expect(await storedPacks(page)).toBe(BUILT.packs.length);
  await page.getByRole('button', { name: 'Delete all data' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('has been deleted')).toBeVisible();
  expect(await storedPacks(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('pocket-district:theme'))).toBe('"dark"');
  expect(await page.evaluate(() => localStorage.getItem('pocket-district:recents-1'))).toContain(
    '82001',
  );
  await page.getByRole('button', { name: 'Fetch it again' }).click();
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);
});

test('fine lines are kept state by state, and the others removed at once', async ({
  page,
  site,
}) => {
  const states = ['AK', 'OR', 'WY'];
  publishLines(site, states);
  const all = BUILT.packs.filter(({ name }) => !holdsLines(name)).length + states.length;
  await page.goto(site.url);
  await expectAnswer(page);
  await expect.poll(() => storedPacks(page)).toBe(all);
  await openDataScreen(page);
  await expect(page.getByText('3 of 3 states here, 1')).toBeVisible();
  await page.getByLabel('Only the states I choose').check();
  await page.getByLabel('Wyoming').uncheck();
  await expect(row(page, 'Wyoming')).toContainText('Not kept');
  await expect.poll(() => storedPacks(page)).toBe(all - 1);
  await page.reload();
  await expect(page.getByLabel('Wyoming')).not.toBeChecked();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(status(page)).toContainText('Nothing newer');
  expect(await storedPacks(page)).toBe(all - 1);
  await page.getByLabel('Wyoming').check();
  await expect.poll(() => storedPacks(page)).toBe(all);
  await page.getByLabel('All states').check();
  await expect(page.locator('#lines .fate-here')).toHaveCount(3);
});

test('the screen keeps to the rules of accessibility, light and dark, checked and unchecked', async ({
  page,
  site,
}) => {
  publishLines(site, ['AK', 'OR']);
  await page.goto(`${site.url}#/data`);
  await expect(page.locator('#lines .fate-here')).toHaveCount(2);
  await page.getByLabel('Only the states I choose').check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: /^Check (now|again)$/ }).click();
    await expect(page.locator('.checks')).toBeVisible();
    const checked = await new AxeBuilder({ page }).analyze();
    expect(checked.violations).toEqual([]);
  }
});
