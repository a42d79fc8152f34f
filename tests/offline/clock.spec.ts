import { AxeBuilder } from '@axe-core/playwright';
import { ANSWERS, expect, expectAnswer, test } from './test.ts';

const BEFORE = '2027-01-03T16:59:30Z';
const FLIP = '2027-01-03T17:00:01Z';
const ENDED = 'The 119th Congress has ended';
const NEW_LINES = 'has new lines for the next Congress';

// California has other lines in the next Congress, Oregon has not.
for (const timezoneId of ['America/New_York', 'Pacific/Honolulu', 'Asia/Tokyo']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('answers speak for the 119th until its last moment, and say when it has ended', async ({
      page,
      site,
    }) => {
      await page.clock.setFixedTime(BEFORE);
      await page.goto(`${site.url}#/zip/94110`);
      await expect(page.getByText(NEW_LINES)).toBeVisible();
      await expect(page.getByText(ENDED)).toBeHidden();
      await page.clock.setFixedTime(FLIP);
      await page.reload();
      await expect(page.getByText(ENDED)).toBeVisible();
      await expect(page.getByText('New data is needed').first()).toBeVisible();
      await expect(page.getByText(NEW_LINES)).toBeHidden();
    });
  });
}

test('a page that stays open notices the end by itself', async ({ page, site }) => {
  await page.clock.install({ time: '2027-01-03T16:50:00Z' });
  await page.goto(site.url);
  await expectAnswer(page, ANSWERS[1]);
  await expect(page.getByText(ENDED)).toBeHidden();
  await page.clock.runFor('11:00');
  await expect(page.getByText(ENDED)).toBeVisible();
});

for (const [what, time] of [
  ['before the data', '2024-11-20T12:00:00Z'],
  ['two years after it', '2028-11-20T12:00:00Z'],
] as const) {
  test(`a clock ${what} is said, and the answer given`, async ({ page, site }) => {
    await page.clock.setFixedTime(time);
    await page.goto(site.url);
    await expectAnswer(page);
    await expect(page.getByText('does not fit the date of the data')).toBeVisible();
    await expect(page.getByText(`The clock says November 20, ${time.slice(0, 4)}`)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
  });
}

test('with a clock that is right nothing is said of it', async ({ page, site }) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00Z');
  await page.goto(site.url);
  await expectAnswer(page);
  await expect(page.locator('.notice')).toHaveCount(0);
});
