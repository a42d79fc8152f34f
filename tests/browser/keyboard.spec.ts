import { expect, test } from '@playwright/test';
import { openApp, people, sign, zipBox } from './app.ts';

test('everything can be reached and done by keyboard alone', async ({ page }) => {
  await openApp(page);
  const first = page.locator('main').getByRole('combobox');
  for (let presses = 0; presses < 10; presses++) {
    if (await first.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('90210');
  await expect(sign(page)).toContainText('CA-36');

  // The keyboard may have been put away for a finger; tabbing goes on from the box.
  await zipBox(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear the box' })).toBeFocused();
  const second = people(page).locator('.choice-of-seat').nth(1);
  for (let presses = 0; presses < 30; presses++) {
    if (
      await second
        .locator('summary')
        .first()
        .evaluate((e) => e === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('open');
  await expect(second.getByRole('link', { name: /^Call 202-/ })).toBeVisible();
});

test('the first key leads past the bar to the content', async ({ page }) => {
  await openApp(page, '#/settings');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('As the browser says')).toBeFocused();
});

test('what has the focus can be seen', async ({ page }) => {
  await openApp(page, '#/zip/90210');
  await zipBox(page).focus();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { what: element.outerHTML.slice(0, 80), outlineStyle, outlineWidth };
    });
    if (focus === null) break;
    expect(focus.outlineStyle, focus.what).toBe('solid');
    expect(Number.parseFloat(focus.outlineWidth), focus.what).toBeGreaterThanOrEqual(3);
  }
});

test('Enter in the box means what stands in it', async ({ page }) => {
  await openApp(page);
  await zipBox(page).fill('213');
  await zipBox(page).press('Enter');
  await expect(page.locator('.notice-title')).toHaveText(/Fewer than five digits/);
  await expect(page).toHaveURL(/\/(#\/)?$/);
});
