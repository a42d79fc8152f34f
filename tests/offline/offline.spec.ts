import { SUB_PATH_SITE, startSite } from './site.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

test('after one visit the app answers without a network, reloaded and in a new tab', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await context.setOffline(true);
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
  await page.close();
  const later = await context.newPage();
  await later.goto(site.url);
  await expectAnswer(later, ANSWERS[2]);
});

test('an answer opens by its address without a network', async ({ context, page, site }) => {
  await wholeVisit(page, site.url);
  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(`${site.url}#/zip/99501`);
  await expect(later.getByText('AK-AL', { exact: true }).first()).toBeVisible();
});

test('under a sub-path the app answers offline as well', async ({ context, page }) => {
  const site = await startSite(SUB_PATH_SITE);
  await wholeVisit(page, site.url);
  expect(site.requests.filter((name) => name.startsWith('/') && name !== '/favicon.ico')).toEqual(
    [],
  );
  await context.setOffline(true);
  await page.reload();
  await expectAnswer(page, ANSWERS[3]);
  await site.close();
});

test('a first visit that never had the data says that it is offline, and waits by itself', async ({
  context,
  page,
  site,
}) => {
  site.misbehave.set('snapshot/manifest.json', Array(50).fill({ kind: 'status', status: 503 }));
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  const notice = page.locator('.notice', { hasText: 'the data has never been on this device' });
  await expect(notice).toContainText('It is tried again by itself once there is a connection.');
  await expect(notice.getByRole('button')).toHaveCount(0);
  site.misbehave.clear();
  await context.setOffline(false);
  await expectAnswer(page);
});

test('a second visit fetches no pack and no manifest', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  site.requests.length = 0;
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
  await page.waitForTimeout(500);
  expect(site.requests.filter((name) => name.startsWith('snapshot/'))).toEqual([]);
});

test('a first visit fetches every pack once', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  const packs = site.packRequests();
  expect(new Set(packs).size).toBe(packs.length);
  expect(site.requests.filter((name) => name === 'snapshot/manifest.json')).toHaveLength(1);
});

test('look-ups ask nothing of the network', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  site.requests.length = 0;
  for (const answer of ANSWERS) await expectAnswer(page, answer);
  expect(requests).toEqual([]);
  expect(site.requests).toEqual([]);
});

test('two tabs that open at once fetch everything once', async ({ context, page, site }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(site.url), other.goto(site.url)]);
  await expectAnswer(page);
  await expectAnswer(other, ANSWERS[1]);
  await wholeVisit(page, site.url);
  const packs = site.packRequests();
  expect(new Set(packs).size).toBe(packs.length);
});
