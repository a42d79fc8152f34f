import type { Page } from '@playwright/test';
import { expect, openHost, pageWith, test } from './test.ts';

const canvas = (page: Page) => page.locator('pocket-district .map-canvas');

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find my street on the map' }).click();
  await expect(canvas(page)).toBeVisible();
  // Known once the map has come to rest.
  await expect(page.locator('pocket-district .map-scale')).toHaveText(/\d\smi.*\d\skm/);
}

/** The colour of the map's upper left corner. */
const corner = (page: Page) =>
  canvas(page).evaluate((element: HTMLCanvasElement) =>
    [...(element.getContext('2d')?.getImageData(2, 2, 1, 1).data ?? [])].join(),
  );

test.beforeEach(async ({ page, host, site }) => {
  await page.setViewportSize({ width: 412, height: 900 });
  await openHost(page, host, pageWith(site, '<pocket-district zip="90210"></pocket-district>'));
});

test('is painted anew when the theme changes while it is open', async ({ page }) => {
  await openMap(page);
  await expect.poll(() => corner(page)).not.toBe('0,0,0,255');
  await page.waitForTimeout(500);
  const light = await corner(page);
  await page.locator('pocket-district').evaluate((element) => {
    element.setAttribute('theme', 'dark');
  });
  await expect.poll(() => corner(page)).not.toBe(light);
});

test('is sure of no more than a finger can aim at', async ({ page }) => {
  await openMap(page);
  await page.waitForTimeout(500);
  const status = page.locator('pocket-district .solver .soft[role=status]');
  const tapMiddle = async (pointerType: string) => {
    await canvas(page).evaluate((element, type) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, pointerType: type };
      element.dispatchEvent(new PointerEvent('click', { bubbles: true, ...at }));
    }, pointerType);
  };
  // The point of 90210 lies 515 m from the line: more than 3 pixels and the band, less than 12 of them.
  await tapMiddle('mouse');
  await expect(status).toHaveText(/^CA-\d+\. The nearest line is/);
  await tapMiddle('touch');
  await expect(status).toHaveText(/^Near a line, it may be CA-\d+ or CA-\d+/);
  const farther = page.getByRole('button', { name: 'Farther' });
  for (let i = 0; i < 5; i++) await farther.click();
  await page.waitForTimeout(500);
  await tapMiddle('touch');
  await expect(status).toHaveText(
    'Several districts lie under a finger here. Come closer and tap again.',
  );
});
