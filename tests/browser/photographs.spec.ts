import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ROOT } from '../../tools/paths.ts';
import { openForAll, SCREENS, show } from './screens.ts';

/*
 * The same screens on a phone and on a desktop, in both languages, for people to look at. They lie in
 * dist/photographs after a run: folders by device and language, files in the order of the list.
 */
const FOLDER = join(ROOT, 'dist/photographs');
const ALL_MS = 300_000;
/** Looks that differ in more than colours from screen to screen. */
const IN_EVERY_LOOK = new Set(['empty', 'split', 'a spot near a line', 'district', 'map']);

for (const locale of ['en-US', 'es-US']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('every screen is photographed, and none breaks', async ({ page }, { project }) => {
      test.setTimeout(ALL_MS);
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      const folder = join(FOLDER, `${project.name}-${locale.slice(0, 2)}`);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openForAll(page);
      for (const [index, screen] of SCREENS.entries()) {
        await show(page, screen);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const name = `${String(index + 1).padStart(2, '0')} ${screen.what}`;
        await photograph(page, join(folder, `${name}.png`));
        if (!IN_EVERY_LOOK.has(screen.what) || locale !== 'en-US') continue;
        for (const look of ['dark', 'sun']) {
          await page.evaluate((theme) => {
            document.documentElement.dataset['theme'] = theme;
          }, look);
          await photograph(page, join(folder, `${name}, ${look}.png`));
        }
        await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
      }
      expect(broken).toEqual([]);
    });
  });
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
