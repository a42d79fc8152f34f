import { expect, type Page, test } from '@playwright/test';
import { openApp, sign } from './app.ts';

const map = (page: Page) => page.getByRole('application');
const answer = (page: Page) => page.locator('.map-answer');

async function openWhole(page: Page, fragment: string): Promise<void> {
  await openApp(page, fragment);
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 20_000 });
  await expect(page.locator('.map-canvas')).toBeVisible();
}

/** How many different colours the canvas shows, of every 97th pixel: 1 is an empty sea. */
async function colors(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<number>();
    for (let i = 0; i < data.length; i += 4 * 97) {
      seen.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    }
    return seen.size;
  });
}

/** A picture of the canvas as text, to tell whether it changed. */
const picture = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('.map-canvas')?.toDataURL());

async function listed(page: Page): Promise<readonly string[]> {
  return page.locator('.map-list a').allTextContents();
}

interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Keeps what is written on canvases from now on: what a picture says, a test cannot read off it. */
async function keepLabels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const labels: { text: string; left: number; right: number }[] = [];
    Object.assign(window, { labels });
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const half = this.measureText(text).width / 2;
      // Not those of pictures that are moved and go beyond the view: see moving-picture.ts.
      const isMap = !this.canvas.classList.contains('map-moving');
      if (isMap) labels.push({ text, left: x - half, right: x + half });
      write.call(this, text, x, y);
    };
  });
}

const labels = (page: Page) =>
  page.evaluate(() => (window as unknown as { labels: Written[] }).labels);

const names = async (page: Page) => (await labels(page)).map(({ text }) => text);

test('a map names one’s ZIP and its neighbours, nothing cut off, with a scale', async ({
  page,
}) => {
  await keepLabels(page);
  await openWhole(page, '#/zip/90210');
  await expect.poll(() => names(page)).toContain('Beverly Hills 90210');
  // Which of them have room depends on the width.
  await expect.poll(async () => (await names(page)).join()).toMatch(/\b90(077|211|212|049)\b/);
  await expect(page.locator('.map-scale')).toHaveText(/\d\smi.*\d\skm/);
  const width = await page.locator('.map-canvas').evaluate((canvas) => canvas.clientWidth);
  for (const { text, left, right } of await labels(page)) {
    expect(left, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(width);
  }
});

test('a finger is sure of no more than it can aim at', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'no finger here');
  await keepLabels(page);
  // Half a mile from the line: on this map that is less than a finger covers.
  await openWhole(page, '#/map/34.0723,-118.4;u=5500');
  await expect.poll(() => colors(page)).toBeGreaterThan(3);
  await page.evaluate(() => {
    (window as unknown as { labels: Written[] }).labels.length = 0;
  });
  await page.locator('.map-canvas').tap();
  await expect(answer(page)).toContainText('California 36th or California 30th');
  await expect(answer(page)).toContainText('in doubt');
  await expect.poll(() => names(page)).toEqual(expect.arrayContaining(['CA-36', 'CA-30']));
  await answer(page).getByRole('link', { name: 'All about this spot' }).click();
  await expect(page).toHaveURL(/#\/at\/34\.\d+,-118\.\d+;u=\d+$/);
});

test('a split ZIP is settled by a tap on one’s block', async ({ page }) => {
  await openWhole(page, '#/zip/90210');
  await expect(page.getByRole('heading', { name: 'Tap your block' })).toBeVisible();
  await expect.poll(() => colors(page)).toBeGreaterThan(3);
  await page.locator('.map-canvas').click();
  await expect(answer(page)).toContainText('California 36th');
  await expect(answer(page)).toContainText('Sure.');
  // How to move the map is still to be read.
  await expect(page.getByText('Two fingers zoom and move')).toBeVisible();
  await answer(page).getByRole('link', { name: 'All about this spot' }).click();
  await expect(sign(page)).toContainText('CA-36');
  await expect(page).toHaveURL(/#\/at\/34\./);
});

test('the keyboard moves, zooms and asks', async ({ page }) => {
  await openWhole(page, '#/map/39.0997,-94.5786');
  await expect.poll(() => colors(page)).toBeGreaterThan(2);
  await map(page).focus();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Missouri 5th');
  for (let i = 0; i < 6; i++) await page.keyboard.press('-');
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Kansas');
});

test('what the canvas shows stands beside it as a list of links', async ({ page }) => {
  await openWhole(page, '#/map/39.0997,-94.5786');
  await page.getByText('Districts on this map, as a list').click();
  await expect.poll(() => listed(page)).toContain('MO-5');
  await page.locator('.map-list').getByRole('link', { name: 'MO-5', exact: true }).click();
  await expect(page).toHaveURL(/#\/district\/MO-5$/);
});

test('buttons zoom, and a drag moves the map without asking', async ({ page, isMobile }) => {
  test.skip(isMobile === true, 'a finger is no mouse: see the next test');
  await openWhole(page, '#/map/39.0997,-94.5786');
  await expect.poll(() => colors(page)).toBeGreaterThan(2);
  const before = await picture(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => picture(page)).not.toBe(before);
  const box = await page.locator('.map-canvas').boundingBox();
  if (box === null) throw new Error('no canvas');
  const zoomed = await picture(page);
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y + 150, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => picture(page)).not.toBe(zoomed);
  await expect(answer(page)).toHaveCount(0);
});

test('one finger scrolls past a map in an answer', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a wheel scrolls past it as well: nothing to touch with here');
  await openWhole(page, '#/at/39.0997,-94.5786');
  const actions = await page
    .locator('.map-canvas')
    .evaluate((canvas) => getComputedStyle(canvas).touchAction);
  expect(actions).toBe('pan-y');
});

test('the whole nation, Alaska and Guam are on the map', async ({ page }) => {
  await openWhole(page, '#/map');
  await page.getByText('Districts on this map, as a list').click();
  await expect.poll(async () => (await listed(page)).length).toBeGreaterThan(430);
  await page.getByRole('button', { name: 'Alaska' }).click();
  await expect.poll(async () => (await listed(page)).join()).toBe('AK-AL');
  for (const code of ['AK-AL', 'GU-AL', 'AS-AL']) {
    await page.goto(`./#/district/${code}`);
    await expect(page.locator('.sign-tab')).toHaveText(code);
    await expect.poll(() => colors(page)).toBeGreaterThan(2);
  }
});

test('a drag over a state keeps every picture far under 50 ms', async ({ page }) => {
  await page.addInitScript(() => {
    const spans: number[] = [];
    Object.assign(window, { spans });
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (paint) =>
      request((now) => {
        const beganMs = performance.now();
        paint(now);
        spans.push(performance.now() - beganMs);
      });
  });
  await openWhole(page, '#/map/31,-99.5;u=30000');
  await expect.poll(() => colors(page)).toBeGreaterThan(3);
  await page.waitForTimeout(1000);
  const spans = await page.evaluate(async () => {
    const { spans: all } = window as unknown as { spans: number[] };
    all.length = 0;
    const canvas = document.querySelector('.map-canvas');
    if (canvas === null) throw new Error('no canvas');
    const { left, top } = canvas.getBoundingClientRect();
    const send = (target: EventTarget, type: string, x: number) =>
      target.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          clientX: left + x,
          clientY: top + 200,
          view: window,
        }),
      );
    send(canvas, 'mousedown', 200);
    for (let i = 0; i < 40; i++) {
      await new Promise((resolve) => setTimeout(resolve, 16));
      send(window, 'mousemove', 200 - 3 * i);
    }
    send(window, 'mouseup', 80);
    return all.sort((a, b) => a - b);
  });
  expect(spans.length).toBeGreaterThan(15);
  // Nine of ten: one that a busy machine cut in two is no fault of ours.
  expect(spans[Math.floor(spans.length * 0.9)]).toBeLessThan(50);
});
