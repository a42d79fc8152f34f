import { expect, type Page } from '@playwright/test';

/** What the line at the foot says once a ZIP can be answered, while the rest is fetched and after. */
const OPEN = /ZIP codes work|Works offline|códigos ya funcionan|Funciona sin/;

/** Opens the app at a fragment and waits until the data of a first answer is open. */
export async function openApp(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  await expect(page.locator('.foot')).toContainText(OPEN);
}

/** The one box. */
export function zipBox(page: Page) {
  return page.locator('#zip');
}

/** Types a text key by key into the empty box. */
export async function typeZip(page: Page, text: string): Promise<void> {
  await zipBox(page).fill('');
  await zipBox(page).pressSequentially(text);
}

/** The sign: the district or districts, as large as they go. */
export function sign(page: Page) {
  return page.locator('.sign');
}

/** The cards of people beside or under the sign. */
export function people(page: Page) {
  return page.locator('.who');
}

/** How far the page can be scrolled sideways, in CSS pixels; 0 when nothing sticks out. */
export async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // A gutter kept for the scroll bar makes the content narrower than the page.
    return Math.max(0, scrollWidth - clientWidth);
  });
}
