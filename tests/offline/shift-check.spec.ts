import type { Page } from '@playwright/test';
import { rotInStore } from './device-store.ts';
import { builtEntry } from './published.ts';
import { expect, test, wholeVisit } from './test.ts';

const TWO_SECONDS_MS = 2_500; // and what the machine needs to draw it

async function check(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/data`);
  await page.getByRole('button', { name: /^Check (now|again)$/ }).click();
}

const item = (page: Page, name: string) =>
  page.locator('.check').filter({ has: page.getByText(`${name}.`, { exact: true }) });

test('on a device that is ready one press gives a green card', async ({ context, page, site }) => {
  await context.grantPermissions(['geolocation']);
  await wholeVisit(page, site.url);
  await check(page);
  await expect(page.getByRole('heading', { name: 'Ready for the shift' })).toBeVisible({
    timeout: TWO_SECONDS_MS,
  });
  await expect(item(page, 'Location')).toContainText('Allowed');
  await expect(item(page, 'Data')).toContainText('byte for byte');
  await expect(item(page, 'Lines')).toContainText('January 3, 2027');
  await expect(item(page, 'Members')).toContainText(
    /As of \w+ \d+, 2026, (today|a day ago|\d+ days ago)/,
  );
});

test('it works without a network, and asks nothing of one', async ({ context, page, site }) => {
  await wholeVisit(page, site.url);
  await check(page);
  await context.setOffline(true);
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: 'Ready for the shift' })).toBeVisible();
  expect(site.requests).toEqual([]);
});

test('a rotten part is found, and mended by the button beside it', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  await rotInStore(page, builtEntry('places').sha256);
  await check(page);
  await expect(page.getByRole('heading', { name: 'One thing to mend' })).toBeVisible();
  await expect(item(page, 'Data')).toContainText('damaged');
  await item(page, 'Data').getByRole('button', { name: 'Mend it now' }).click();
  await expect(page.getByRole('heading', { name: 'Ready for the shift' })).toBeVisible();
});

test('a blocked location is said, and never asked for by the check', async ({
  context,
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const { geolocation } = navigator;
    geolocation.getCurrentPosition = () => {
      throw new Error('the check must not ask');
    };
  });
  await wholeVisit(page, site.url);
  await context.grantPermissions(['clipboard-read']); // and no other
  await check(page);
  await expect(item(page, 'Location')).toContainText('Blocked');
});

test('a clock before the data, and a Congress that has ended, are things to mend', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime('2029-02-01T12:00:00Z');
  await wholeVisit(page, site.url);
  await check(page);
  await expect(item(page, 'Lines')).toContainText('has ended');
  await page.clock.setFixedTime('2020-02-01T12:00:00Z');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(item(page, 'Clock')).toContainText('Earlier than the date of the data');
  await expect(item(page, 'Lines')).toContainText('In force');
});
