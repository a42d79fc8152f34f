import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openHost, pageWith, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LANGUAGES = ['en', 'es'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

/** What is typed for each type of answer. */
const TYPED = {
  nothing: '',
  'under way': '902',
  'one district': '82001',
  split: '90210',
  'two states': '57638',
  'many candidates': '90009',
  'PO box': '01059',
  military: '09012',
  'associated state': '96940',
  vacant: '78840',
  delegate: '20001',
  'resident commissioner': '00901',
  'long name': '96950',
  unknown: '99999',
  misread: '90210 12',
};

/** What axe finds within the element; the page around it is somebody else's. */
async function violations(page: Page, rules?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include('pocket-district').setLegacyMode();
  const found = await (rules === undefined ? axe.withTags(RULES) : axe.withRules(rules)).analyze();
  return found.violations.map(({ id, nodes }) =>
    [id, nodes[0]?.any[0]?.message, ...nodes.map(({ html }) => html.slice(0, 160))].join(' '),
  );
}

/** Controls that are smaller than a finger wants them. */
const smallTargets = (page: Page) =>
  page.locator('pocket-district').evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('a, button, input') ?? [])]
      .filter(({ offsetWidth }) => offsetWidth > 1)
      .filter(({ offsetWidth, offsetHeight }) => offsetWidth < 44 || offsetHeight < 44)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );

/** Pixels by which something sticks out of the element sideways. */
const sidewaysPixels = (page: Page) =>
  page.locator('pocket-district').evaluate((element) => {
    const { right } = element.getBoundingClientRect();
    const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
    const shown = all.filter(
      (inner) => inner.closest('.said, .map-frame') === null && inner.offsetWidth > 0,
    );
    return Math.max(0, ...shown.map((inner) => inner.getBoundingClientRect().right - right));
  });

const put = (page: Page, attributes: Readonly<Record<string, string>>) =>
  page.locator('pocket-district').evaluate((element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  }, attributes);

for (const lang of LANGUAGES) {
  test(`nothing for axe to find in any answer in ${lang}, in any theme, nor at 240 pixels`, async ({
    page,
    host,
    site,
  }) => {
    test.setTimeout(240_000);
    // A page's own background shows through: each theme is meant for one of its kind.
    const style =
      '<style>body{margin:0;background:#fff}body:has([theme=dark]){background:#111}</style>';
    await openHost(
      page,
      host,
      pageWith(
        site,
        `${style}<pocket-district zip="82001" lang="${lang}" theme="light"></pocket-district>`,
      ),
    );
    await expect(page.locator('pocket-district .answer')).toContainText('Wyoming');
    const found: string[] = [];
    const note = (what: string, problems: readonly string[]) =>
      found.push(...problems.map((problem) => `${what}: ${problem}`));
    const lookAt = async (what: string) => {
      await put(page, { theme: 'light' });
      note(what, await violations(page));
      note(`${what}, targets`, await smallTargets(page));
      for (const theme of THEMES.slice(1)) {
        await put(page, { theme });
        note(`${what}, ${theme}`, await violations(page, 'color-contrast'));
      }
      await page.locator('pocket-district').evaluate((element) => {
        element.style.width = '240px';
      });
      const pixels = await sidewaysPixels(page);
      if (pixels > 0.5) found.push(`${what}: ${pixels} pixels stick out at 240`);
      await page.locator('pocket-district').evaluate((element) => {
        element.style.width = '';
      });
    };
    for (const [what, zip] of Object.entries(TYPED)) {
      await put(page, { zip });
      await lookAt(what);
    }
    await put(page, { zip: '90210' });
    await page.locator('pocket-district .solver .button').first().click();
    await expect(page.locator('pocket-district .map-scale')).toContainText('mi');
    await lookAt('map');
    await page.locator('pocket-district .map-canvas').click({ position: { x: 60, y: 60 } });
    await lookAt('a spot of the map');
    expect(found).toEqual([]);
  });
}
