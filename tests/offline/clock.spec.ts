import { AxeBuilder } from '@axe-core/playwright';
import { expect, expectAnswer, test, wholeVisit } from './test.ts';

const BEFORE = '2027-01-03T16:59:30Z';
const FLIP = '2027-01-03T17:00:01Z';
const FLIPPED = 'A new Congress, and new lines';

/** In UT-2 until the flip, and wholly in UT-1 after it. */
const CHANGES = '#/zip/84101';

for (const timezoneId of ['America/New_York', 'Pacific/Honolulu', 'Asia/Tokyo']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('without a network answers go over to the new lines at the very moment, and say so once', async ({
      page,
      context,
      site,
    }) => {
      await page.clock.setFixedTime(BEFORE);
      await wholeVisit(page, site.url);
      await page.goto(`${site.url}${CHANGES}`);
      await expect(page.locator('.sign')).toContainText('UT-2');
      await context.setOffline(true);
      await page.reload();
      await expect(page.locator('.plan-card')).toContainText('UT-1');
      await expect(page.locator('.sign')).toContainText('UT-2');
      await expect(page.getByText(FLIPPED)).toBeHidden();
      await page.clock.setFixedTime(FLIP);
      await page.reload();
      await expect(page.locator('.sign')).toContainText('UT-1');
      await expect(page.getByText(FLIPPED)).toBeVisible();
      await page.getByRole('radio', { name: 'Before Jan 3, 2027' }).check();
      await expect(page.locator('.sign')).toContainText('UT-2');
      await page.reload();
      await expect(page.locator('.sign')).toContainText('UT-1');
      await expect(page.getByText(FLIPPED)).toBeHidden();
    });
  });
}

test('a page that stays open goes over by itself', async ({ page, site }) => {
  await page.clock.install({ time: '2027-01-03T16:50:00Z' });
  await page.goto(`${site.url}${CHANGES}`);
  await expect(page.locator('.plan-card')).toContainText('UT-1');
  await expect(page.locator('.sign')).toContainText('UT-2');
  await page.clock.runFor('11:00');
  await expect(page.locator('.sign')).toContainText('UT-1');
  await expect(page.getByText(FLIPPED)).toBeVisible();
});

test('after the last Congress that is known has ended, that is said', async ({ page, site }) => {
  await page.clock.setFixedTime('2029-01-03T17:00:01Z');
  await page.goto(site.url);
  await expectAnswer(page);
  await expect(page.getByText('The 120th Congress has ended')).toBeVisible();
});

for (const [what, time, said, means] of [
  ['before the data', '2020-01-20T12:00:00Z', 'looks wrong', 'count as of the data’s date'],
  ['years after it', '2028-11-20T12:00:00Z', 'does not fit the date', 'newer data is needed'],
] as const) {
  test(`a clock ${what} is said, and the answer given`, async ({ page, site }) => {
    await page.clock.setFixedTime(time);
    await page.goto(site.url);
    await expectAnswer(page);
    const notice = page.locator('.notice', { hasText: said });
    await expect(notice).toContainText(`20, ${time.slice(0, 4)}`);
    await expect(notice).toContainText(means);
    await expect(notice.getByRole('button')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });
}

test('a clock that is put right is believed on coming back, without a press', async ({
  page,
  context,
  site,
}) => {
  await page.clock.setFixedTime('2020-01-20T12:00:00Z');
  await page.goto(site.url);
  await expectAnswer(page);
  await context.setOffline(true);
  const notice = page.locator('.notice', { hasText: 'looks wrong' });
  await expect(notice).toBeVisible();
  await page.clock.setFixedTime('2026-11-20T12:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(notice).toHaveCount(0);
});

test('with a clock that is right nothing is said of it', async ({ page, site }) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00Z');
  await page.goto(site.url);
  await expectAnswer(page);
  await expect(page.locator('.notice')).toHaveCount(0);
});
