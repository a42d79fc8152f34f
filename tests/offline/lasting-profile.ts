import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, devices } from '@playwright/test';
import { findBrowser } from '../../tools/find-browser.ts';

/** A browser profile that outlives the browser, as a phone's does. */
export interface LastingProfile {
  open(): Promise<BrowserContext>;
  remove(): void;
}

export function lastingProfile(): LastingProfile {
  const folder = mkdtempSync(join(tmpdir(), 'pocket-district-profile-'));
  const executablePath = findBrowser();
  return {
    open: () =>
      chromium.launchPersistentContext(folder, {
        ...devices['Pixel 7'],
        ...(executablePath === null ? {} : { executablePath }),
        locale: 'en-US',
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Kills the browser of this context as a phone does that runs out of memory: without a word. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const devtools = browser
    ? await browser.newBrowserCDPSession()
    : await context.newCDPSession(page);
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser does not say which process it is');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await closed;
}
