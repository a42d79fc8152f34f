import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/paths.ts';
import { storedPacks } from './device-store.ts';
import { BUILT } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

const KILL_SWITCH = readFileSync(join(ROOT, 'hosting/kill-switch/sw.js'));

test('the kill switch takes worker and shell away, and no database', async ({ page, site }) => {
  await wholeVisit(page, site.url);
  await page.evaluate(() => caches.open('of another app'));
  site.replaced.set('sw.js', KILL_SWITCH);
  await page.reload();
  const left = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
    }));
  await expect.poll(left).toEqual({ workers: 0, caches: ['of another app'] });
  expect(await storedPacks(page)).toBe(BUILT.packs.length);
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(databases).toContain('pocket-district-person');
  // The next start comes from the network, and answers from what was kept.
  site.requests.length = 0;
  await page.goto(`${site.url}?next`);
  await expectAnswer(page, ANSWERS[1]);
  expect(site.requests).toContain('');
  expect(site.packRequests()).toEqual([]);
});

test('after the kill switch a good worker brings the app back', async ({ context, page, site }) => {
  await wholeVisit(page, site.url);
  site.replaced.set('sw.js', KILL_SWITCH);
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 10_000 })
    .toBe(0);
  site.replaced.delete('sw.js');
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await expectAnswer(page, ANSWERS[2]);
});
