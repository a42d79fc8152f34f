import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp, sidewaysPixels, typeZip } from './app.ts';
import { openForAll, SCREENS, show } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page stays and its screens change: loading it for each would take ten times as long. */
const MANY_SCREENS_MS = 420_000;

/** What axe finds, each with the elements it finds it in. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  // There are no frames: axe need not open a page of its own to gather from them.
  const found = await axe.setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) =>
    [id, nodes[0]?.any[0]?.message, ...nodes.map(({ html }) => html.slice(0, 160))].join(' '),
  );
}

const contrast = (page: Page) => violations(new AxeBuilder({ page }).withRules('color-contrast'));

/**
 * Texts that keep a colour of ours where the device forces its own. Compared by the colours that the
 * device has: axe reads the ones that the style sheet asked for.
 */
async function unforcedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const forced = new Set(
      'CanvasText LinkText VisitedText ActiveText ButtonText FieldText GrayText HighlightText'
        .split(' ')
        .map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        }),
    );
    probe.remove();
    return [...document.body.querySelectorAll('*:not(svg *, svg, canvas)')]
      .filter(({ childNodes }) =>
        [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
      )
      .filter((element) => !forced.has(getComputedStyle(element).color))
      .map((element) => `${getComputedStyle(element).color} ${element.outerHTML.slice(0, 100)}`);
  });
}

/** Controls whose area for a finger is smaller than 44 by 44 CSS pixels, apart from links in text. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a, button, summary, label:has(input), .text-input, #zip',
    );
    return [...controls]
      .filter(
        (control) => getComputedStyle(control).display !== 'inline' && control.offsetWidth > 1,
      )
      .filter(({ offsetWidth, offsetHeight }) => offsetWidth < 44 || offsetHeight < 44)
      .map((control) => control.outerHTML.slice(0, 100));
  });
}

/** Pieces of the page that say to be in a language which it is not in. */
async function foreignPieces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[lang]')]
      .filter(({ lang }) => !['en', 'es'].includes(lang))
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

for (const locale of ['en-US', 'es-US']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('nothing for axe to find on any screen, light, dark, in the sun or in forced colours', async ({
      page,
    }) => {
      test.setTimeout(MANY_SCREENS_MS);
      const found: string[] = [];
      const note = (what: string, problems: readonly string[]) =>
        found.push(...problems.map((problem) => `${what}: ${problem}`));
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openForAll(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
      for (const screen of SCREENS) {
        await show(page, screen);
        note(screen.what, await violations(new AxeBuilder({ page }).withTags(RULES)));
        note(`${screen.what}, targets`, await smallTargets(page));
        note(`${screen.what}, languages`, await foreignPieces(page));
        await page.emulateMedia({ colorScheme: 'dark' });
        note(`${screen.what}, dark`, await contrast(page));
        await page.emulateMedia({ colorScheme: 'light' });
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'sun'));
        note(`${screen.what}, sun`, await contrast(page));
        note(`${screen.what}, sun, targets`, await smallTargets(page));
        await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
        await page.emulateMedia({ forcedColors: 'active' });
        note(`${screen.what}, forced colours`, await unforcedTexts(page));
        await page.emulateMedia({ forcedColors: 'none' });
      }
      expect(found).toEqual([]);
    });
  });
}

test.describe('a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'es-US' });

  test('nothing sticks out of any screen, at twice the size of text or in the sun either', async ({
    page,
  }) => {
    test.setTimeout(MANY_SCREENS_MS);
    const found: string[] = [];
    const measure = async (what: string) => {
      const pixels = await sidewaysPixels(page);
      if (pixels > 0) found.push(`${what}: ${pixels} pixels stick out`);
      for (const text of await cutTexts(page)) found.push(`${what}, cut off: ${text}`);
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openForAll(page);
    for (const screen of SCREENS) {
      await show(page, screen);
      await measure(screen.what);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'sun'));
      await measure(`${screen.what}, sun`);
      await page.evaluate(() => {
        document.documentElement.removeAttribute('data-theme');
        document.documentElement.style.fontSize = '200%';
      });
      await measure(`${screen.what}, 200 %`);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
    }
    expect(found).toEqual([]);
  });
});

/** Texts that their box cuts off. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden, .icon-button-text)')]
      .filter((element) => getComputedStyle(element).overflow !== 'visible')
      .filter(
        (element) => element.tagName !== 'INPUT' && element.closest('.visually-hidden') === null,
      )
      // The picture that a map moves is larger than its frame, so that there is more to come.
      .filter((element) => element.querySelector('.map-moving:not([hidden])') === null)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

test('nothing moves where reduced motion is asked for, and no screen fades', async ({ page }) => {
  await page.addInitScript(() => {
    document.startViewTransition = () => {
      throw new Error('a screen fades');
    };
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, '#/zip/97834');
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
  expect(errors).toEqual([]);
});

test('a screen fades into the next where motion is allowed', async ({ page }) => {
  await openApp(page);
  // What fades them comes with the worker's shell: the very first look does without.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /extras-.*[.]js$/.test(name)),
  );
  const faded = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const begin = document.startViewTransition.bind(document);
        document.startViewTransition = (change) => {
          const transition = begin(change);
          transition.ready.then(
            () => resolve(true),
            () => resolve(false),
          );
          return transition;
        };
      }),
  );
  await page.getByRole('link', { name: 'About' }).click();
  expect(await faded).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an answer is announced once, digit by digit, however much comes after it', async ({
  page,
}) => {
  await openApp(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
        const text = region.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await typeZip(page, '97834');
  await expect(page.locator('.office').first()).toBeVisible();
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 60_000 });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(async () => (await said()).length).toBeGreaterThan(0);
  expect((await said()).filter((text) => text.includes('9 7 8 3 4'))).toHaveLength(1);
});
