import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import type { Misbehaviour } from '../unit/update/bad-server.ts';
import { storedPacks } from './device-store.ts';
import { BUILT, builtEntry } from './published.ts';
import { expect, expectAnswer, test, wholeVisit } from './test.ts';

const people = builtEntry('people');
const PEOPLE = `snapshot/${people.file}`;
const often = (bad: Misbehaviour): Misbehaviour[] => Array.from({ length: 50 }, () => bad);

for (const percent of [10, 50, 90]) {
  test(`connections cut at ${percent} % of each pack keep nobody from an answer`, async ({
    page,
    site,
  }) => {
    test.slow();
    for (const { file, sizeBytes } of BUILT.packs) {
      const afterBytes = Math.floor((sizeBytes * percent) / 100);
      site.misbehave.set(`snapshot/${file}`, [{ kind: 'cut', afterBytes }]);
    }
    await page.goto(site.url);
    await expectAnswer(page);
    await expect.poll(() => storedPacks(page), { timeout: 60_000 }).toBe(BUILT.packs.length);
    expect(site.packRequests()).toHaveLength(2 * BUILT.packs.length);
  });
}

const flipped = readFileSync(join(ROOT_SITE.siteDir, PEOPLE));
flipped[100] = (flipped[100] ?? 0) ^ 1;

const refusals: [string, Misbehaviour, RegExp][] = [
  ['a damaged pack', { kind: 'bytes', bytes: flipped }, /arrived damaged and was refused/],
  ['a short pack', { kind: 'bytes', bytes: flipped.subarray(0, 500) }, /arrived damaged/],
  [
    'a login page of the right type in place of a pack',
    { kind: 'login-page', contentType: 'application/octet-stream' },
    /a page of its own, as hotels/,
  ],
  [
    'a login page',
    { kind: 'login-page', contentType: 'text/html' },
    /a page of its own, as hotels/,
  ],
  ['a missing pack', { kind: 'status', status: 404 }, /part of the data is not on this device/],
];

for (const [what, bad, sentence] of refusals) {
  test(`${what} is refused by name, and fetched alone when all is well`, async ({ page, site }) => {
    site.misbehave.set(PEOPLE, often(bad));
    await page.goto(site.url);
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 20_000 });
    // A page in place of the data says something of the network, and nothing of the part.
    const part = page.getByText('people', { exact: false });
    if (bad.kind === 'login-page') await expect(part).toHaveCount(0);
    else await expect(part.first()).toBeVisible();
    site.misbehave.clear();
    site.requests.length = 0;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectAnswer(page);
    const zips = `snapshot/${builtEntry('zips').file}`;
    expect(site.requests).not.toContain(zips);
  });
}

test('a login page in place of the manifest is told from a fault of ours', async ({
  page,
  site,
}) => {
  site.misbehave.set(
    'snapshot/manifest.json',
    often({ kind: 'login-page', contentType: 'application/json' }),
  );
  await page.goto(site.url);
  await expect(page.getByText(/a page of its own, as hotels/)).toBeVisible();
  site.misbehave.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectAnswer(page);
});

test('a login page in place of the worker leaves an app that works', async ({ page, site }) => {
  site.misbehave.set('sw.js', often({ kind: 'login-page', contentType: 'text/html' }));
  await page.goto(site.url);
  await expectAnswer(page);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);
  site.misbehave.clear();
  await wholeVisit(page, site.url);
});

test('a file of the shell with other bytes keeps the worker from installing', async ({
  page,
  site,
}) => {
  site.misbehave.set('manifest.webmanifest', often({ kind: 'bytes', bytes: flipped }));
  await page.goto(site.url);
  await expectAnswer(page);
  await expect.poll(() => storedPacks(page)).toBe(BUILT.packs.length);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  site.misbehave.clear();
  await wholeVisit(page, site.url);
});

test('a server that goes silent in the middle of a pack is given up in time', async ({
  page,
  site,
}) => {
  test.slow();
  site.misbehave.set(PEOPLE, [{ kind: 'hang', afterBytes: 100 }]);
  await page.goto(site.url);
  await page.locator('#zip').fill('82001');
  await expect(page.getByText('WY-AL', { exact: true }).first()).toBeVisible({ timeout: 40_000 });
});
