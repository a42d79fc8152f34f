import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { colourIcon, monochromeIcon } from './icon-drawing.ts';
import { ROOT } from './paths.ts';

/*
 * Draws public/icons from one drawing: `npx tsx tools/make-icons.ts`. The icons are committed; run
 * it again only when the drawing changes.
 */

const FOLDER = join(ROOT, 'public/icons');
const ROUNDED = { corner: 7, scale: 1 };
// Android cuts maskable icons to a circle of 80 % of the side; iOS rounds the corners itself.
const MASKABLE = { corner: 0, scale: 0.8 };
const APPLE = { corner: 0, scale: 0.95 };

const PICTURES = [
  { name: 'icon-32.png', sizePx: 32, svg: colourIcon(ROUNDED) },
  { name: 'icon-192.png', sizePx: 192, svg: colourIcon(ROUNDED) },
  { name: 'icon-512.png', sizePx: 512, svg: colourIcon(ROUNDED) },
  { name: 'maskable-192.png', sizePx: 192, svg: colourIcon(MASKABLE) },
  { name: 'maskable-512.png', sizePx: 512, svg: colourIcon(MASKABLE) },
  { name: 'monochrome-512.png', sizePx: 512, svg: monochromeIcon(0.8) },
  { name: 'apple-touch-icon.png', sizePx: 180, svg: colourIcon(APPLE) },
];

await mkdir(FOLDER, { recursive: true });
await writeFile(join(FOLDER, 'icon.svg'), colourIcon(ROUNDED));

const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const { name, sizePx, svg } of PICTURES) {
  await page.setViewportSize({ width: sizePx, height: sizePx });
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw;height:100vh}</style><img src="${source}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const bytes = await page.screenshot({ path: join(FOLDER, name), omitBackground: true });
  console.log(`${name}: ${bytes.length} bytes`);
}
await browser.close();
