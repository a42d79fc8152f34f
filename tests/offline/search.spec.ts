import { expect, test, wholeVisit } from './test.ts';

const PAGES: readonly (readonly [fragment: string, says: string])[] = [
  ['#/zip/99501', 'AK-AL'],
  ['#/place/MN/saint-paul', 'MN-4'],
  ['#/county/IL/cook', 'IL-7'],
  ['#/district/CA-36', 'Neighboring districts'],
  ['#/state/CA', 'CA-52'],
  ['#/member/O000172', 'Alexandria Ocasio-Cortez'],
  ['#/at/34.0723,-118.4', 'CA-36'],
];

test('every address opens from cold and by reload without a network', async ({
  context,
  page,
  site,
}) => {
  test.slow();
  await wholeVisit(page, site.url);
  await page.close();
  await context.setOffline(true);
  for (const [fragment, says] of PAGES) {
    const cold = await context.newPage();
    await cold.goto(`${site.url}${fragment}`);
    await expect(cold.locator('main'), fragment).toContainText(says);
    await cold.reload();
    await expect(cold.locator('main'), fragment).toContainText(says);
    await cold.close();
  }
});

test('a name is found from cold without a network', async ({ context, page, site }) => {
  await wholeVisit(page, site.url);
  await page.close();
  await context.setOffline(true);
  const cold = await context.newPage();
  await cold.goto(site.url);
  await cold.locator('#zip').pressSequentially('springfeild');
  await expect(cold.getByRole('option').first()).toContainText('Springfield');
  await cold.getByRole('option').first().click();
  await expect(cold.locator('.sign')).toContainText('IL-13');
});
