import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp, sidewaysPixels, zipBox } from './app.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every screen and state that a fragment or a text leads to. */
const SCREENS: readonly (readonly [what: string, fragment: string, typed?: string])[] = [
  ['empty', '#/'],
  ['under way', '#/', '902'],
  ['one district', '#/zip/97834'],
  ['split', '#/zip/90210'],
  ['two states', '#/zip/57638'],
  ['many candidates', '#/zip/90009'],
  ['PO box', '#/zip/01059'],
  ['military', '#/zip/09012'],
  ['associated state', '#/zip/96940'],
  ['vacant', '#/zip/78840'],
  ['delegate', '#/zip/20001'],
  ['long name', '#/zip/96950'],
  ['term ended', '#/zip/43085'],
  ['unknown ZIP', '#/zip/99999'],
  ['misread', '#/', 'Beverly Hills'],
  ['district', '#/district/CA-36'],
  ['a spot', '#/at/34.0723,-118.4;u=12'],
  ['a spot near a line', '#/at/34.0927,-118.4117;u=20'],
  ['a spot abroad', '#/at/48.85,2.35'],
  ['a position that is none', '#/at/-118.41,34.09'],
  ['before the position', '#/here'],
  ['before the line watch', '#/watch'],
  ['map', '#/map/39.0997,-94.5786'],
  ['settings', '#/settings'],
  ['about', '#/about'],
  ['unknown address', '#/nowhere'],
];

async function show(page: Page, fragment: string, typed?: string): Promise<void> {
  await openApp(page, fragment);
  if (typed !== undefined) await zipBox(page).fill(typed);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // What moves in is half transparent, and not what is measured.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

/** What axe finds, each with the elements it finds it in. */
async function violations(axe: AxeBuilder): Promise<string[][]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** Controls whose area for a finger is smaller than 44 by 44 CSS pixels, apart from links in text. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a, button, summary, .choice, #zip');
    return [...controls]
      .filter(
        (control) => getComputedStyle(control).display !== 'inline' && control.offsetWidth > 1,
      )
      .filter(({ offsetWidth, offsetHeight }) => offsetWidth < 44 || offsetHeight < 44)
      .map((control) => control.outerHTML.slice(0, 100));
  });
}

for (const locale of ['en-US', 'es-US']) {
  test.describe(locale, () => {
    test.use({ locale });

    for (const [what, fragment, typed] of SCREENS) {
      test(`${what}: nothing for axe to find, light or dark, every target large enough`, async ({
        page,
      }) => {
        test.slow(); // a long page takes axe seconds on a busy machine
        await page.emulateMedia({ colorScheme: 'light' });
        await show(page, fragment, typed);
        expect(await violations(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        const contrast = new AxeBuilder({ page }).withRules('color-contrast');
        expect(await violations(contrast)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });
    }
  });
}

test.describe('a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'es-US' });

  for (const [what, fragment, typed] of SCREENS) {
    test(`${what}: nothing sticks out, at twice the size of text either`, async ({ page }) => {
      await show(page, fragment, typed);
      expect(await sidewaysPixels(page)).toBe(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sidewaysPixels(page)).toBe(0);
      expect(await cutTexts(page)).toEqual([]);
    });
  }
});

/** Texts that their box cuts off. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden, .icon-button-text)')]
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      .filter(
        (element) => element.tagName !== 'INPUT' && element.closest('.visually-hidden') === null,
      )
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

test('nothing moves where reduced motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, '#/zip/97834');
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
});
