import { makeUpdateDue, readStore, storedPacks } from './device-store.ts';
import { killBrowser, lastingProfile } from './lasting-profile.ts';
import { BUILT, publishAnew } from './published.ts';
import { ANSWERS, expect, expectAnswer, test, wholeVisit } from './test.ts';

/** `npm run prove:kills` has twenty. */
const KILLS = Number(process.env['KILLS'] ?? 3);
/** From before the manifest is asked for to after the last pack is written. */
const LATEST_KILL_MS = 1_500;
const DAY_MS = 24 * 60 * 60 * 1000;
const BIG = ['people', 'offices', 'places', 'districts', 'zips'];

test.setTimeout(60_000 + KILLS * 30_000);

test('a browser that is killed in the middle of an update has the old or the new data, whole', async ({
  site,
}) => {
  const profile = lastingProfile();
  const ids = { old: 0, new: 0 };
  try {
    let context = await profile.open();
    await wholeVisit(context.pages()[0] ?? (await context.newPage()), site.url);
    let current = BUILT.id;
    for (let kill = 0; kill < KILLS; kill++) {
      const page = context.pages()[0] ?? (await context.newPage());
      const date = new Date(Date.parse(BUILT.date) + (kill + 1) * DAY_MS).toISOString();
      const next = await publishAnew(site, date.slice(0, 10), BIG, 1 + (kill % 8));
      await makeUpdateDue(page);
      await page.reload({ waitUntil: 'commit' });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_KILL_MS));
      await killBrowser(context);

      site.misbehave.set('snapshot/manifest.json', Array(20).fill({ kind: 'silent' }));
      context = await profile.open();
      const reopened = context.pages()[0] ?? (await context.newPage());
      await reopened.goto(site.url);
      await expectAnswer(reopened, ANSWERS[kill % ANSWERS.length]);
      const state = await readStore(reopened);
      expect([current, next.id]).toContain(state.id);
      expect(state.wrong).toEqual([]);
      expect(state.right).toHaveLength(BUILT.packs.length);
      ids[state.id === next.id ? 'new' : 'old']++;

      site.misbehave.clear();
      await reopened.reload();
      await expectAnswer(reopened, ANSWERS[0]);
      await expect
        .poll(async () => (await readStore(reopened)).id, { timeout: 20_000 })
        .toBe(next.id);
      current = next.id;
    }
    await context.close();
    console.log(`${KILLS} kills in mid-update: ${ids.old} with the old data, ${ids.new} with new.`);
  } finally {
    profile.remove();
  }
});

test('a browser that is killed in the middle of the first download begins again where it was', async ({
  site,
}) => {
  const profile = lastingProfile();
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const context = await profile.open();
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(site.url, { waitUntil: 'commit' });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST_KILL_MS));
      await killBrowser(context);
    }
    const context = await profile.open();
    const page = context.pages()[0] ?? (await context.newPage());
    await wholeVisit(page, site.url);
    const state = await readStore(page);
    expect(state.wrong).toEqual([]);
    expect(state.right).toHaveLength(await storedPacks(page));
    await context.close();
  } finally {
    profile.remove();
  }
});
