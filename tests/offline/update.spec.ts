import type { Misbehaviour } from '../unit/update/bad-server.ts';
import { makeUpdateDue, rotInStore, snapshotInUse, storedPacks } from './device-store.ts';
import { BUILT, builtEntry, publishLater, publishManifest } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

const LATER = '2026-12-24';
const often = (bad: Misbehaviour): Misbehaviour[] => Array.from({ length: 50 }, () => bad);

test('a new roster costs only its own pack', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  const later = await publishLater(site, LATER);
  await makeUpdateDue(page);
  site.requests.length = 0;
  await page.reload();
  await expect.poll(() => snapshotInUse(page)).not.toBe(BUILT.id);
  expect(site.packRequests()).toEqual([`snapshot/${later.file}`]);
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
});

test('newer data that comes during a visit is offered at once, and used when agreed', async ({
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await publishLater(site, LATER);
  await page.goto(`${site.url}#/data`);
  await page.getByRole('button', { name: 'Update now' }).click();
  const offer = page.locator('.offer').filter({ hasText: 'Newer data is here.' });
  await expect(offer).toBeVisible();
  await page.goto(`${site.url}#/zip/97834`);
  await expect(page.locator('.receipt')).toContainText(/Data of (?!December)/);
  await offer.getByRole('button', { name: 'Use it now' }).click();
  await expect(offer).toBeHidden();
  await expect(page.locator('.receipt')).toContainText('Data of December 24, 2026');
});

test('a damaged update is refused and the old data goes on working', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  const later = await publishLater(site, LATER);
  const bad = site.replaced.get(`snapshot/${later.file}`)?.slice() ?? new Uint8Array();
  bad[200] = (bad[200] ?? 0) ^ 1;
  site.misbehave.set(`snapshot/${later.file}`, often({ kind: 'bytes', bytes: bad }));
  await makeUpdateDue(page);
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
  await expect
    .poll(() => site.packRequests().length, { timeout: 15_000 })
    .toBeGreaterThan(BUILT.packs.length + 3);
  expect(await snapshotInUse(page)).toBe(BUILT.id);
  await context.setOffline(true);
  await page.reload();
  await expectAnswer(page, ANSWERS[2]);
});

test('an older manifest after a newer one changes nothing', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  publishManifest(site, { ...BUILT, id: '0123456789abcdef', date: '2020-01-01' });
  await makeUpdateDue(page);
  site.requests.length = 0;
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
  await expect.poll(() => site.requests).toContain('snapshot/manifest.json');
  expect(await snapshotInUse(page)).toBe(BUILT.id);
});

test('packs of a newer format are left alone', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  const packs = BUILT.packs.map((pack) => ({ ...pack, format: pack.format + 1 }));
  publishManifest(site, { ...BUILT, id: '0123456789abcdef', date: LATER, packs });
  await makeUpdateDue(page);
  site.requests.length = 0;
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
  await expect(page.getByText(/needs a newer version of this app/)).toBeVisible();
  expect(site.packRequests()).toEqual([]);
  expect(await snapshotInUse(page)).toBe(BUILT.id);
});

test('a pack that has rotted in the store is fetched again, alone', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  const { sha256, file } = builtEntry('people');
  await rotInStore(page, sha256);
  site.requests.length = 0;
  await page.reload();
  await expectAnswer(page, ANSWERS[1]);
  expect(site.packRequests()).toEqual([`snapshot/${file}`]);
});

test('a database that was deleted under the open page comes back by itself', async ({
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = resolve;
        request.onblocked = reject;
      });
    }
  });
  await expectAnswer(page, ANSWERS[1]);
  await page.reload();
  await expectAnswer(page, ANSWERS[2]);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);
});

test('a worker that was stopped in the middle of a download is made up for', async ({
  context,
  page,
  site,
}) => {
  test.slow();
  const last = BUILT.packs.at(-1);
  const name = `snapshot/${last?.file}`;
  site.misbehave.set(name, [{ kind: 'hang', afterBytes: 10 }]);
  await page.goto(site.url);
  await expectAnswer(page);
  await expect.poll(() => site.requests).toContain(name);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => storedPacks(page), { timeout: 60_000 }).toBe(BUILT.packs.length);
});
