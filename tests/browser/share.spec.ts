import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readQr } from '../read-qr.ts';
import { openApp, people, sign, zipBox } from './app.ts';

const AS_OF =
  /Data of \w+ \d+, \d{4}, lines of the 119th Congress, in force until January 3, 2027\./;

/** The code on the screen as a camera sees it. */
async function scan(page: Page): Promise<string | undefined> {
  const png = (await page.locator('.qr').first().screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (source) => {
    const SIDE = 300;
    const bytes = Uint8Array.from(atob(source), (char) => char.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(picture, 0, 0, SIDE, SIDE);
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    return { width: SIDE, height: SIDE, data: [...data] };
  }, png);
  return readQr(Uint8ClampedArray.from(data), width, height)?.data;
}

test('without a share sheet the answer is copied, with the date of its data and its link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, '#/zip/97834');
  const button = page.getByRole('button', { name: 'Copy', exact: true }).first();
  await button.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')).toEqual([
    'ZIP code 97834: Oregon 2nd congressional district (OR-2)',
    'Representative Cliff Bentz, Republican',
    expect.stringMatching(AS_OF),
    page.url(),
  ]);
});

test('where the device has a share sheet, it gets text and link apart', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      Object.assign(window, { shared: data });
    };
  });
  await openApp(page, '#/at/34.0927,-118.4117;u=20');
  await expect(sign(page)).toContainText('CA-36');
  await expect(page.getByText('holds this exact position')).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const shared = () =>
    page.evaluate(() => (window as unknown as { shared?: ShareData }).shared ?? null);
  await expect.poll(shared).not.toBeNull();
  const data = await shared();
  expect(data?.text).toMatch(/is near a line: it may be any of 2 districts:/);
  expect(data?.text).toContain('CA-36: Representative Ted Lieu, Democrat');
  expect(data?.text).toMatch(AS_OF);
  expect(data?.url).toBe(page.url());
});

test('a QR code of the answer is drawn here, offline too, and a camera reads it', async ({
  page,
  context,
}) => {
  await openApp(page, '#/district/CA-36');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  const button = page.getByRole('button', { name: 'QR code' });
  await button.click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(await scan(page)).toBe(page.url());
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await scan(page)).toBe(page.url());
  await page.getByRole('button', { name: 'Hide the code' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0);
});

test('a district prints as a card on one page', async ({ page }) => {
  for (const code of ['CA-36', 'AK-AL', 'GA-13', 'PR-AL']) {
    await openApp(page, `#/district/${code}`);
    await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 60_000 });
    const pdf = (await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), code).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await page.goto('./#/district/CA-36');
  const card = page.locator('.print-card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Representative Ted Lieu, Democrat');
  await expect(card).toContainText('310-');
  await expect(card).toContainText(
    /lines of the 1\d\dth Congress, in force (until|from) January 3, 2027\./,
  );
  await expect(card.getByRole('heading', { name: 'Local offices' })).toBeVisible();
  await expect(page.locator('.top-bar')).toBeHidden();
  await expect(people(page)).toBeHidden();
  expect(await scan(page)).toBe(page.url());
});

test.describe('what another app shares with the installed one', () => {
  /** Sends the form that the system sends, from no page of ours. */
  async function share(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
    const action = new URL('share', page.url().replace(/#.*/, '')).href;
    await page.goto('about:blank');
    await page.setContent(
      `<form method="post" enctype="multipart/form-data" action="${action}">${Object.keys(fields)
        .map((name) => `<textarea name="${name}"></textarea>`)
        .join('')}</form>`,
    );
    for (const [name, text] of Object.entries(fields)) {
      await page.locator(`[name=${name}]`).fill(text);
    }
    await page.evaluate(() => document.querySelector('form')?.submit());
  }

  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  });

  test('a text with a ZIP opens its answer, and no server hears of it', async ({
    page,
    context,
  }) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await context.setOffline(true);
    await share(page, { title: 'Town hall', text: '12345 Main St\nHalfway, OR 97834' });
    await expect(sign(page)).toContainText('OR-2');
    await expect(zipBox(page)).toHaveValue('97834');
    await expect(page).toHaveURL(/#\/zip\/97834$/);
    expect(requests.filter((request) => /97834|Halfway/.test(request))).toEqual([]);
  });

  test("a map's link opens the answer at its position", async ({ page }) => {
    await share(page, { url: 'https://www.google.com/maps?q=34.0723,-118.4' });
    await expect(page).toHaveURL(/#\/at\/34\.0723,-118\.4$/);
    await expect(sign(page)).toContainText('CA-36');
  });

  test('a name can be looked for', async ({ page }) => {
    await share(page, { title: 'Springfield' });
    await page.getByRole('button', { name: 'Look for “Springfield”' }).click();
    await expect(page.getByRole('option').first()).toContainText('Springfield');
  });

  test('a text with nothing in it is shown again, as text and no more', async ({ page }) => {
    await share(page, { text: '<img src=x onerror=alert(1)> see you at eight' });
    await expect(page.getByText('There is no ZIP code and no position')).toBeVisible();
    await expect(page.locator('.received')).toHaveText(
      '<img src=x onerror=alert(1)> see you at eight',
    );
    await page.getByRole('link', { name: 'Type a ZIP code' }).click();
    await expect(zipBox(page)).toBeVisible();
  });
});

test('the manifest names its shortcuts, screenshots and the form for sharing, all of which exist', async ({
  page,
  request,
  baseURL,
}) => {
  const manifest = JSON.parse(await readFile('public/manifest.webmanifest', 'utf8'));
  const served = await (await request.get(new URL('manifest.webmanifest', baseURL).href)).json();
  expect(served).toEqual({ ...manifest, id: '/' });
  const kinds = manifest.screenshots.map((shot: { form_factor: string }) => shot.form_factor);
  expect(new Set(kinds)).toEqual(new Set(['narrow', 'wide']));
  for (const { src, sizes } of [...manifest.screenshots, ...manifest.icons]) {
    if (sizes === 'any') continue;
    await page.goto(new URL(src, baseURL).href);
    const size = await page.evaluate(() => {
      const picture = document.images[0];
      return `${picture?.naturalWidth}x${picture?.naturalHeight}`;
    });
    expect(size, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    await openApp(page, url.replace('./', ''));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/nothing at this address/);
  }
});
