import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { ROOT, SITE_DIR } from './paths.ts';
import { serveSite } from './serve.ts';

/*
 * Photographs the built app for public/manifest.webmanifest, as stores and install dialogues show it:
 * `npm run build && npm run screenshots`. The pictures are committed; take them anew when the looks
 * change.
 */

const FOLDER = join(ROOT, 'public/screenshots');
const PORT = 4178;
const PHONE = { width: 412, height: 824, scale: 2, isMobile: true };
const WIDE = { width: 1280, height: 800, scale: 1, isMobile: false };

const PICTURES = [
  { name: 'phone-answer', address: '#/zip/97834', ...PHONE },
  { name: 'phone-line', address: '#/at/34.0927,-118.4117;u=20', ...PHONE },
  { name: 'wide-answer', address: '#/zip/90210', ...WIDE },
  { name: 'wide-district', address: '#/district/CA-36', ...WIDE },
];

await mkdir(FOLDER, { recursive: true });
const server = await serveSite({ siteDir: SITE_DIR, base: '/', port: PORT });
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
for (const { name, address, width, height, scale, isMobile } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    isMobile,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://localhost:${PORT}/${address}`);
  await page.locator('.sign').waitFor();
  await page.getByText('Works offline').waitFor({ timeout: 60_000 });
  await page.locator('.office').first().waitFor();
  const bytes = await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`${name}.png: ${bytes.length} bytes`);
  await page.close();
}
await browser.close();
await server.close();
