import { expect, type Page } from '@playwright/test';
import { openApp, zipBox } from './app.ts';

/** A screen, or a state of one, and how to come to it. */
export interface Shown {
  readonly what: string;
  readonly fragment: string;
  /** What is typed into the box. */
  readonly typed?: string;
  /** A last step: a press, a choice. */
  readonly press?: (page: Page) => Promise<void>;
}

const qr = (page: Page) =>
  page
    .getByRole('button', { name: /^(QR code|Código QR)$/ })
    .first()
    .click();

/** Every screen and state that a fragment, a text or a press leads to. */
export const SCREENS: readonly Shown[] = [
  { what: 'empty', fragment: '#/' },
  { what: 'under way', fragment: '#/', typed: '902' },
  { what: 'one district', fragment: '#/zip/97834' },
  { what: 'split', fragment: '#/zip/90210' },
  { what: 'two states', fragment: '#/zip/57638' },
  { what: 'many candidates', fragment: '#/zip/90009' },
  { what: 'PO box', fragment: '#/zip/01059' },
  { what: 'military', fragment: '#/zip/09012' },
  { what: 'associated state', fragment: '#/zip/96940' },
  { what: 'vacant', fragment: '#/zip/78840' },
  { what: 'delegate', fragment: '#/zip/20001' },
  { what: 'long name', fragment: '#/zip/96950' },
  { what: 'term ended', fragment: '#/zip/43085' },
  { what: 'unknown ZIP', fragment: '#/zip/99999' },
  { what: 'misread', fragment: '#/', typed: '90210 12' },
  { what: 'names', fragment: '#/', press: listNames },
  { what: 'no such name', fragment: '#/', typed: 'qwxz qwxz' },
  { what: 'several ZIPs', fragment: '#/', typed: '90210 02138 10001' },
  { what: 'a street', fragment: '#/', typed: '1600 Pennsylvania Ave' },
  { what: 'code to scan', fragment: '#/zip/82001', press: qr },
  { what: 'district', fragment: '#/district/CA-36' },
  { what: 'place', fragment: '#/place/MN/saint-paul' },
  { what: 'county', fragment: '#/county/MD/baltimore-city' },
  { what: 'state', fragment: '#/state/MN' },
  { what: 'state of a delegate', fragment: '#/state/MP' },
  { what: 'member of the House', fragment: '#/member/L000582' },
  { what: 'senator', fragment: '#/member/S000033' },
  { what: 'no such place', fragment: '#/place/MN/nowhere' },
  { what: 'a spot', fragment: '#/at/34.0723,-118.4;u=12' },
  { what: 'a spot near a line', fragment: '#/at/34.0927,-118.4117;u=20' },
  { what: 'a spot abroad', fragment: '#/at/48.85,2.35' },
  { what: 'a position that is none', fragment: '#/at/-118.41,34.09' },
  { what: 'before the position', fragment: '#/here' },
  { what: 'before the line warning', fragment: '#/watch' },
  { what: 'map', fragment: '#/map/39.0997,-94.5786' },
  { what: 'shared, with nothing in it', fragment: '#/shared/See%20you%20at%20eight' },
  { what: 'a list, before one is read', fragment: '#/list' },
  { what: 'saved', fragment: '#/saved', press: renameFirst },
  { what: 'settings', fragment: '#/settings' },
  { what: 'offline and data', fragment: '#/data' },
  { what: 'diagnostics', fragment: '#/diagnostics' },
  { what: 'embed', fragment: '#/embed' },
  { what: 'about', fragment: '#/about' },
  { what: 'unknown address', fragment: '#/nowhere' },
];

/** Names are looked for while they are typed; Enter would open the first. */
async function listNames(page: Page): Promise<void> {
  await zipBox(page).fill('warren');
  await page.getByRole('option').first().waitFor();
  await zipBox(page).press('ArrowDown');
}

async function renameFirst(page: Page): Promise<void> {
  const pens = page.getByRole('button', { name: /^(Rename|Cambiar el nombre de) / });
  if ((await pens.count()) > 0) await pens.first().click();
}

/** Opens the app once, with all of its data and something saved: from here every screen is a step. */
export async function openForAll(page: Page): Promise<void> {
  await openApp(page, '#/zip/97834');
  await expect(page.locator('.foot')).toContainText(/Works offline|Funciona sin/, {
    timeout: 60_000,
  });
  const save = page.getByRole('button', { name: /^(Save|Guardar)$/ });
  for (const fragment of ['#/zip/97834', '#/district/AK-AL']) {
    await go(page, fragment);
    await save.first().click();
    await expect(page.getByRole('button', { name: /^(Saved|Guardado)$/ })).toBeVisible();
  }
}

/** Brings a screen up and waits until it has come to rest, with everything on it unfolded. */
export async function show(page: Page, { fragment, typed, press }: Shown): Promise<void> {
  await go(page, fragment);
  if (typed !== undefined) {
    await zipBox(page).fill(typed);
    await zipBox(page).press('Enter');
  }
  await press?.(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await rest(page);
}

async function go(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    // Away first, so that the same screen begins anew.
    location.hash = '#/nowhere';
    location.hash = hash;
  }, fragment);
  await rest(page);
}

/** Nothing has changed in the document for a moment, and nothing moves. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const QUIET_MS = 150;
        const LONGEST_MS = 5_000;
        const end = () => {
          watcher.disconnect();
          resolve();
        };
        let quiet = setTimeout(end, QUIET_MS);
        const watcher = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(end, QUIET_MS);
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(end, LONGEST_MS);
      }),
  );
  // What moves in is half transparent, and not what is measured. A loop never ends by itself.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
}
