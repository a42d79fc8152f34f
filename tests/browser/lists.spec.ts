import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp, sidewaysPixels } from './app.ts';

const WALK_LIST = 'name,zip\nAna,97834\nBob,90210\nCy,2138\nDee,9O210\n=1+1,78840\n';

async function bring(page: Page, content: string | Buffer, name = 'walk list.csv'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find the districts' }).click();
}

/** Saves the result by way of the browser's downloads, and reads it. */
async function saved(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  // Nobody can press a button in the picker of the system.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the result' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

test('a list is opened, looked at, worked through and saved', async ({ page }) => {
  await openApp(page, '#/list');
  await bring(page, WALK_LIST);
  await expect(page.getByRole('combobox', { name: 'ZIP code' })).toHaveValue('1');
  await expect(page.getByRole('table')).toContainText('Bob');
  await start(page);
  await expect(page.getByRole('heading', { name: '5 rows done' })).toBeVisible();
  await expect(page.getByText(/^By the lines of the 1\d\dth Congress\.$/)).toBeVisible();
  await expect(page.getByRole('row', { name: 'OR-2' })).toContainText('1');
  await expect(page.getByText('Split ZIP code: the street decides')).toBeVisible();
  await expect(page.getByText('1 row: the ZIP code had lost a zero')).toBeVisible();
  await page.getByText('1 row without a district').click();
  await expect(page.locator('.list-row')).toContainText('Not a ZIP code, maybe 90210');
  const { name, text } = await saved(page);
  expect(name).toBe('walk list-districts.csv');
  const lines = text.split('\n');
  expect(lines[0]).toMatch(/^name,zip,district,all_districts,split,certainty,/);
  expect(lines[1]).toMatch(/^Ana,97834,OR-2,OR-2,no,sure,,ok,119,[0-9a-f]{16}\/119\//);
  expect(lines[3]).toMatch(/^Cy,2138,MA-5,.*,read-as 02138,/);
  expect(lines[5]).toMatch(/^'=1\+1,78840,TX-23,/);
});

test('a finished result survives a reload, offline too, until it is deleted', async ({
  page,
  context,
}) => {
  await openApp(page, '#/list');
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 30_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await bring(page, 'lat,lon\n34.0927,-118.4117\n39.7392,-104.9903\n55,-30\n');
  await start(page);
  await expect(page.getByRole('heading', { name: '3 rows done' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '3 rows done' })).toBeVisible();
  const { text } = await saved(page);
  expect(text).toContain('34.0927,-118.4117,CA-32,CA-32 CA-36,,near-line,');
  expect(text).toContain('39.7392,-104.9903,CO-1,CO-1,,sure,');
  expect(text).toContain('55,-30,,,,none,,outside,119,');
  await page.getByRole('button', { name: 'Delete the result' }).click();
  await expect(page.getByText('Open a list')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Open a list')).toBeVisible();
});

test('nothing is kept when keeping is switched off', async ({ page }) => {
  await openApp(page, '#/list');
  await page.getByLabel('Keep the last result').uncheck();
  await bring(page, WALK_LIST);
  await start(page);
  await expect(page.getByText('The result goes when this page is closed')).toBeVisible();
  expect((await saved(page)).text).toContain('Ana,97834,OR-2');
  await page.reload();
  await expect(page.getByText('Open a list')).toBeVisible();
});

test('columns that were guessed can be corrected', async ({ page }) => {
  await openApp(page, '#/list');
  await bring(page, 'home zip,work zip\n97834,78840\n');
  await page.getByRole('combobox', { name: 'ZIP code' }).selectOption({ label: 'work zip' });
  await start(page);
  await expect(page.getByRole('row', { name: 'TX-23' })).toBeVisible();
  await page.getByRole('button', { name: 'Another list' }).click();
  await bring(page, 'who,where\nAna,nowhere\n');
  await expect(page.getByText('No column of ZIP codes or positions was found')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Find the districts' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Latitude' }).selectOption({ label: 'who' });
  await expect(page.getByText('A position needs both')).toBeVisible();
});

test('rows can be pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page, '#/list');
  await page.evaluate(() => navigator.clipboard.writeText('97834\tAna\r\n78840\tBob\r\n'));
  await page.getByLabel('Or paste rows').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Sign between cells')).toHaveValue('9');
  await start(page);
  await expect(page.getByRole('heading', { name: '2 rows done' })).toBeVisible();
  expect((await saved(page)).text).toMatch(/^97834\tAna\tOR-2\t.*\r\n78840\tBob\tTX-23\t/);
});

/** Drops a file as the system does; whether the page took it, and so the browser does not open it. */
function drop(page: Page, content: string): Promise<boolean> {
  return page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return !document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    );
  }, content);
}

test('what is dropped never takes the place of the app, nor of work under way', async ({
  page,
}) => {
  await openApp(page, '#/list');
  await page.getByLabel('Keep the last result').uncheck();
  await bring(page, WALK_LIST);
  await expect(page.getByRole('table')).toContainText('Bob');
  expect(await drop(page, 'who,zip\nEve,78840\n'), 'before the start').toBe(true);
  await expect(page.getByRole('table')).toContainText('Eve');
  await drop(page, `name,zip\n${'a doorstep of somebody,97834\n'.repeat(300_000)}`);
  await expect(page.getByRole('table')).toContainText('a doorstep');
  await start(page);
  await expect(page.getByRole('progressbar', { name: 'Finding districts' })).toBeVisible();
  expect(await drop(page, 'who,zip\nFay,78840\n'), 'while it runs').toBe(true);
  await expect(page.getByRole('heading', { name: '300,000 rows done' })).toBeVisible();
  expect(await drop(page, 'who,zip\nGus,78840\n'), 'a result that is not kept').toBe(true);
  await expect(page.getByRole('heading', { name: '300,000 rows done' })).toBeVisible();
});

test('a result that another window has replaced is said to be gone', async ({ page, context }) => {
  await openApp(page, '#/list');
  await bring(page, WALK_LIST);
  await start(page);
  await expect(page.getByRole('heading', { name: '5 rows done' })).toBeVisible();
  const other = await context.newPage();
  await openApp(other, '#/list');
  await other.getByRole('button', { name: 'Another list' }).click();
  await bring(other, '97834\n');
  await start(other);
  await expect(other.getByRole('heading', { name: '1 row done' })).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.getByRole('button', { name: 'Save the result' }).click();
  await expect(page.getByRole('alert')).toContainText('another window');
});

const HOSTILE: readonly (readonly [what: string, content: string | Buffer, sentence: RegExp])[] = [
  ['an empty file', '', /This list is empty/],
  ['empty rows', '\r\n\r\n \r\n', /This list is empty/],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /This is a picture/],
  ['a workbook', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), /save it as CSV/],
  ['a web page', '<!doctype html><table><tr><td>90210', /This is a web page/],
];

for (const [what, content, sentence] of HOSTILE) {
  test(`${what}: a clear sentence, and another list can be brought`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await openApp(page, '#/list');
    await bring(page, content);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await bring(page, '97834\n');
    await start(page);
    await expect(page.getByRole('heading', { name: '1 row done' })).toBeVisible();
    expect(await sidewaysPixels(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

const ODD: readonly (readonly [what: string, content: string, row: RegExp])[] = [
  ['one column', '97834\n78840\n', /^97834,OR-2/],
  ['broken quotes', 'name,zip\n"Ana,97834\nBob,78840\n', /\nBob,78840,TX-23/],
  ['empty rows between', 'zip\n\n97834\n,\n', /\n97834,OR-2/],
  [
    '1,000 columns',
    `${Array.from({ length: 1000 }, (_, i) => (i === 500 ? 'zip' : `c${i}`)).join()}\n${Array.from(
      { length: 1000 },
      (_, i) => (i === 500 ? '97834' : '<b>x'),
    ).join()}\n`,
    /<b>x,OR-2,/,
  ],
];

for (const [what, content, row] of ODD) {
  test(`${what}: every row gets its answer`, async ({ page }) => {
    await openApp(page, '#/list');
    await bring(page, content);
    await start(page);
    await expect(page.getByRole('heading', { name: / done$/ })).toBeVisible();
    expect((await saved(page)).text).toMatch(row);
    expect(await sidewaysPixels(page)).toBe(0);
  });
}

test('a million rows: how far it is, cancelled once, and the page never held up', async ({
  page,
}, testInfo) => {
  test.setTimeout(120_000);
  await openApp(page, '#/list');
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 30_000 });
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
  const file = testInfo.outputPath('million.csv');
  await writeFile(file, `name,zip\n${'a doorstep of somebody,97834\n'.repeat(1_000_000)}`);
  await page.locator('input[type=file]').setInputFiles(file);
  await start(page);
  await expect(page.getByRole('progressbar', { name: 'Finding districts' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Open a list')).toBeVisible();
  // The packs of a first visit have been opened meanwhile: from here on it is the list alone.
  await page.evaluate(() => {
    (window as unknown as { longest: { ms: number } }).longest.ms = 0;
  });
  await page.locator('input[type=file]').setInputFiles(file);
  await start(page);
  await expect(page.locator('.list-figures')).toContainText('a second');
  await expect(page.getByRole('heading', { name: '1,000,000 rows done' })).toBeVisible({
    timeout: 60_000,
  });
  // 50 ms is the promise, which the bench holds. Beside other tests a task waits for its turn; were the
  // rows read on the page, it would take seconds.
  const longest = await page.evaluate(
    () => (window as unknown as { longest: { ms: number } }).longest.ms,
  );
  expect(longest).toBeLessThan(300);
});

test('axe finds nothing on the way, and nothing sticks out on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openApp(page, '#/list');
  const look = async (step: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        `${step} ${colorScheme}`,
      ).toEqual([]);
      expect(await sidewaysPixels(page)).toBe(0);
    }
  };
  await look('choose');
  await bring(page, WALK_LIST);
  await expect(page.getByRole('table')).toContainText('Bob');
  await look('look');
  await start(page);
  await expect(page.getByRole('heading', { name: '5 rows done' })).toBeVisible();
  await page.getByText('2 rows in several districts').click();
  await look('done');
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('all of it is', async ({ page }) => {
    await openApp(page, '#/list');
    await bring(page, WALK_LIST);
    await page.getByRole('button', { name: 'Buscar los distritos' }).click();
    await expect(page.getByRole('heading', { name: '5 filas listas' })).toBeVisible();
    await expect(page.getByText('En un solo distrito')).toBeVisible();
  });
});
