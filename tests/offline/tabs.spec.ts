import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import { makeUpdateDue, readStore, snapshotInUse, storedPacks } from './device-store.ts';
import { BUILT, publishAnew, publishLater } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

const LATER = '2026-12-24';

test('a busy tab goes on with its data while another one updates', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  const receiptOf = async () => {
    await page.getByText('How we know').click();
    return page.locator('.receipt').textContent();
  };
  await expectAnswer(page, ANSWERS[1]);
  const before = await receiptOf();
  expect(before).toContain(BUILT.id);
  let reloads = 0;
  page.on('load', () => reloads++);

  await publishLater(site, LATER);
  await makeUpdateDue(page);
  const other = await context.newPage();
  await other.goto(site.url);
  for (let round = 0; (await snapshotInUse(other)) === BUILT.id && round < 40; round++) {
    await expectAnswer(page, ANSWERS[round % ANSWERS.length]);
  }
  expect(await snapshotInUse(other)).not.toBe(BUILT.id);
  await expectAnswer(page, ANSWERS[3]);
  expect(await receiptOf()).toContain(BUILT.id);
  await page.reload();
  expect(reloads).toBe(1);
  await expectAnswer(page, ANSWERS[3]);
  expect(await receiptOf()).not.toContain(BUILT.id);
});

test('a tab that asks for an update joins the one under way in another', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await publishAnew(site, LATER, ['people', 'places', 'offices']);
  await makeUpdateDue(page);
  site.requests.length = 0;
  const other = await context.newPage();
  await Promise.all([page.reload(), other.goto(site.url)]);
  await expect.poll(() => snapshotInUse(page), { timeout: 15_000 }).not.toBe(BUILT.id);
  await expectAnswer(page, ANSWERS[1]);
  await expectAnswer(other, ANSWERS[2]);
  await page.waitForTimeout(500);
  const packs = site.packRequests();
  expect(packs).toHaveLength(3);
  expect(new Set(packs).size).toBe(3);
});

test('an update that loses the network half-way goes on where it was', async ({
  context,
  page,
  site,
}) => {
  test.slow();
  await wholeVisit(page, site.url);
  const next = await publishAnew(site, LATER, ['people', 'places']);
  const places = `snapshot/${next.packs.find(({ name }) => name === 'places')?.file}`;
  const people = `snapshot/${next.packs.find(({ name }) => name === 'people')?.file}`;
  site.misbehave.set(places, [{ kind: 'hang', afterBytes: 50_000 }]);
  await makeUpdateDue(page);
  site.requests.length = 0;
  await page.reload();
  await expect.poll(() => site.requests).toContain(places);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length + 1);
  await context.setOffline(true);
  await page.reload();
  await expectAnswer(page, ANSWERS[2]);
  expect(await snapshotInUse(page)).toBe(BUILT.id);
  site.requests.length = 0;
  await context.setOffline(false);
  await expect.poll(() => snapshotInUse(page), { timeout: 40_000 }).toBe(next.id);
  expect(site.requests).not.toContain(people);
  const { right } = await readStore(page);
  expect(right).toHaveLength(BUILT.packs.length);
});

test('a newer shell that an old window keeps from its database says so, and answers', async ({
  context,
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBDatabase.prototype.close = () => undefined; // a window that does not hear
  });
  site.misbehave.set('sw.js', Array(9).fill({ kind: 'status', status: 404 }));
  await page.goto(site.url);
  await expectAnswer(page);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);

  // The same app with the next version of its database.
  const html = readFileSync(join(ROOT_SITE.siteDir, 'index.html'), 'utf8');
  const script = /assets\/[^"]+\.js/.exec(html)?.[0] ?? '';
  const code = readFileSync(join(ROOT_SITE.siteDir, script), 'utf8');
  const newer = code.replaceAll('version:1,upgrade', 'version:2,upgrade');
  expect(newer).not.toBe(code);
  site.replaced.set(script, new TextEncoder().encode(newer));
  const other = await context.newPage();
  const devtools = await context.newCDPSession(other);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await other.goto(`${site.url}#/data`);
  await expect(other.getByText('older window of this app is in the way')).toBeVisible({
    timeout: 15_000,
  });
  await other.goto(`${site.url}#/`);
  await expectAnswer(other, ANSWERS[1]);
  await expectAnswer(page, ANSWERS[2]);
});
