import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import { makeUpdateDue, snapshotInUse } from './device-store.ts';
import { BUILT, publishManifest } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

const YEAR_LATER = `${Number(BUILT.date.slice(0, 4)) + 1}${BUILT.date.slice(4)}`;

const newer = [
  [
    'packs in a format of next year',
    { packs: BUILT.packs.map((pack) => ({ ...pack, format: pack.format + 1 })) },
  ],
  ['a table of contents of another layout', { schema: 2 }],
  ['a plan that it does not know', { plan: 121 }],
] as const;

for (const [what, change] of newer) {
  test(`a year-old shell that meets ${what} goes on, and offers the new shell first`, async ({
    page,
    site,
  }) => {
    await wholeVisit(page, site.url);
    publishManifest(site, { ...BUILT, id: '0123456789abcdef', date: YEAR_LATER, ...change });
    const worker = readFileSync(join(ROOT_SITE.siteDir, 'sw.js'), 'utf8');
    site.replaced.set('sw.js', new TextEncoder().encode(`${worker}\n// a year later`));
    await makeUpdateDue(page);
    site.requests.length = 0;
    await page.reload();
    await expectAnswer(page, ANSWERS[1]);
    await expect(page.getByText('A new version of the app is ready')).toBeVisible();
    await expect(page.getByText(/needs a newer version of this app/)).toBeVisible();
    expect(site.packRequests()).toEqual([]);
    expect(await snapshotInUse(page)).toBe(BUILT.id);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.getByText('A new version of the app is ready')).toBeHidden();
    await expectAnswer(page, ANSWERS[2]);
  });
}

test('a new shell that is put off applies at the next cold start', async ({
  context,
  page,
  site,
}) => {
  await wholeVisit(page, site.url);
  const worker = readFileSync(join(ROOT_SITE.siteDir, 'sw.js'), 'utf8');
  site.replaced.set('sw.js', new TextEncoder().encode(`${worker}\n// newer`));
  await page.reload();
  await page.getByRole('button', { name: 'Later' }).click();
  await expectAnswer(page, ANSWERS[1]);
  await page.close();
  const next = await context.newPage();
  await next.goto(site.url);
  await expectAnswer(next, ANSWERS[2]);
  const waiting = () =>
    next.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(waiting).toBe(false);
});
