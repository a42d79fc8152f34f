import { makeUpdateDue, readStore, snapshotInUse } from './device-store.ts';
import { lastingProfile } from './lasting-profile.ts';
import { BUILT, publishAnew } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

test('an update for which there is no room stops, and leaves what was there whole', async ({
  site,
}) => {
  const profile = lastingProfile();
  try {
    const before = await profile.open();
    const first = before.pages()[0] ?? (await before.newPage());
    await wholeVisit(first, site.url);
    await makeUpdateDue(first);
    await before.close();

    // A quota holds for a browser that has written nothing yet.
    const context = await profile.open();
    const page = context.pages()[0] ?? (await context.newPage());
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(site.url);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    const next = await publishAnew(site, '2026-12-24', ['people', 'places', 'offices']);
    await page.goto(site.url);
    await expectAnswer(page, ANSWERS[1]);
    await expect(page.getByText('no room left')).toBeVisible({ timeout: 15_000 });
    expect(await snapshotInUse(page)).toBe(BUILT.id);
    const state = await readStore(page);
    expect(state.wrong).toEqual([]);
    expect(state.right).toHaveLength(BUILT.packs.length);
    await page.locator('.notice').getByRole('link', { name: 'Offline and data' }).click();
    await expect(page.getByRole('heading', { name: 'Fine lines by state' })).toBeVisible();

    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect.poll(() => snapshotInUse(page), { timeout: 15_000 }).toBe(next.id);
    await context.close();
  } finally {
    profile.remove();
  }
});
