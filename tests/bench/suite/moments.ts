// The moments that a person feels, in a real Chromium on the built app, installed; slowed down four
// times as a phone is. Each is held against a fixed piece of work in the same page. Needs npm run build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { SITE_DIR } from '../../../tools/paths.ts';
import { serveSite } from '../../../tools/serve.ts';
import { lastingProfile } from '../../offline/lasting-profile.ts';
import { median } from '../measure.ts';
import {
  shownMs,
  timeUntilPainted,
  WATCH_TASKS,
  watchFromStart,
  yardstickMs,
} from './page-watch.ts';
import { atMost, type Goal, tell } from './result.ts';
import { undisturbed } from './undisturbed.ts';

const PHONE = 4;
const RUNS = 7;
const SIGN = '.sign';
const KEY_PREFIX = 'pocket-district:';
/** ZIPs of states with one district, so that the sign is the state's name. */
const FIFTH_DIGITS = [
  ['05401', 'Vermont'],
  ['58501', 'North Dakota'],
  ['57501', 'South Dakota'],
  ['99501', 'Alaska'],
  ['19901', 'Delaware'],
  ['82001', 'Wyoming'],
] as const;

interface Timed {
  readonly ms: number;
  readonly yardstick: number;
}

const profile = lastingProfile();
// Any port that is free: the browser's profile lives no longer than this run.
const server = await serveSite({ siteDir: SITE_DIR, base: '/', port: 0 });
const SITE = `http://localhost:${(server.httpServer.address() as AddressInfo).port}/`;

/** A start of the installed app: a browser of its own, as after the phone has put the app away. */
async function inFreshBrowser<T>(
  slowDown: number,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await profile.open();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    return await work(page, context);
  } finally {
    await context.close();
  }
}

async function isInstalled(page: Page): Promise<void> {
  await page.locator('.foot', { hasText: 'Works offline' }).waitFor({ timeout: 120_000 });
}

async function coldStart(fragment: string, selector: string, text: string): Promise<Timed> {
  return inFreshBrowser(PHONE, async (page) => {
    await watchFromStart(page, selector, text);
    await page.goto(SITE + fragment);
    const ms = await shownMs(page);
    return { ms, yardstick: await yardstickMs(page) };
  });
}

async function coldStarts(fragment: string, selector: string, text: string): Promise<Timed[]> {
  const times: Timed[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await coldStart(fragment, selector, text));
  return times;
}

/** What is kept in the browser is set before a start, as a person's switch would have. */
async function keep(key: string, value: unknown): Promise<void> {
  await inFreshBrowser(1, async (page) => {
    await page.goto(SITE);
    await page.evaluate(
      ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
      [KEY_PREFIX + key, JSON.stringify(value)],
    );
  });
}

async function fifthDigit(slowDown: number): Promise<Timed[]> {
  return inFreshBrowser(slowDown, async (page) => {
    await watchFromStart(page, SIGN, '');
    await page.goto(SITE);
    await isInstalled(page);
    const times: Timed[] = [];
    for (const [zip, state] of FIFTH_DIGITS) {
      await page.locator('#zip').fill('');
      await page.keyboard.type(zip.slice(0, 4), { delay: 60 });
      await page.waitForTimeout(300);
      const ms = await timeUntilPainted(page, SIGN, state, { key: zip.slice(4) });
      times.push({ ms, yardstick: await yardstickMs(page) });
    }
    // The first fetches the parts that draw an answer.
    return times.slice(1);
  });
}

/** Over the line into the state with the most of them: from Shreveport to Marshall, Texas, 60 km away. */
async function secondPlace(): Promise<Timed[]> {
  const times: Timed[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(
      await inFreshBrowser(PHONE, async (page) => {
        await watchFromStart(page, SIGN, 'Louisiana');
        await page.goto(`${SITE}#/at/32.51,-93.75`);
        await shownMs(page);
        await page.waitForTimeout(5_000);
        const script = "location.hash = '#/at/32.545,-94.367'";
        const ms = await timeUntilPainted(page, SIGN, 'Texas', { script });
        return { ms, yardstick: await yardstickMs(page) };
      }),
    );
  }
  return times;
}

async function updateWithNothingNew(): Promise<Timed[]> {
  return inFreshBrowser(PHONE, async (page) => {
    await watchFromStart(page, 'body', '');
    await page.goto(`${SITE}#/data`);
    await isInstalled(page);
    const times: Timed[] = [];
    for (let run = 0; run < RUNS; run++) {
      const button = page.getByRole('button', { name: 'Update now' });
      await button.waitFor();
      await page.reload();
      await isInstalled(page);
      await button.waitFor();
      const script =
        "[...document.querySelectorAll('button')].find((b) => b.textContent === 'Update now').click()";
      const ms = await timeUntilPainted(page, 'main', 'Nothing newer', { script });
      times.push({ ms, yardstick: await yardstickMs(page) });
    }
    return times;
  });
}

/** The longest task of the page while a worker works a million rows through; 50 stands for none. */
async function millionRows(): Promise<Timed[]> {
  const list = join(mkdtempSync(join(tmpdir(), 'pocket-district-list-')), 'million.csv');
  writeFileSync(list, `name,zip\n${'a doorstep of somebody,97834\n'.repeat(1_000_000)}`);
  return inFreshBrowser(1, async (page) => {
    await watchFromStart(page, 'body', '');
    await page.goto(`${SITE}#/list`);
    await isInstalled(page);
    await page.waitForTimeout(3_000);
    const times: Timed[] = [];
    for (let run = 0; run < 3; run++) {
      await page.evaluate(WATCH_TASKS);
      await page.locator('input[type=file]').setInputFiles(list);
      await page.getByRole('button', { name: 'Find the districts' }).click();
      await page.getByRole('heading', { name: '1,000,000 rows done' }).waitFor();
      const ms = await page.evaluate<number>('Math.max(50, ...__tasks)');
      times.push({ ms, yardstick: await yardstickMs(page) });
      await page.getByRole('button', { name: 'Another list' }).click();
    }
    rmSync(dirname(list), { recursive: true });
    return times;
  });
}

function found(id: string, what: string, all: readonly Timed[], goal: Goal | null = null): void {
  const times = undisturbed(all, ({ ms, yardstick }) => ms + yardstick);
  tell([
    {
      id,
      kind: 'moment',
      what,
      value: median(times.map(({ ms }) => ms)),
      unit: 'ms',
      ratio: median(times.map(({ ms, yardstick }) => yardstick / ms)),
      beside: 'a fixed piece of work',
      goal,
    },
  ]);
}

try {
  // Installed once, with everything; and one answer, which is a recent one from then on.
  await inFreshBrowser(1, async (page) => {
    await page.goto(`${SITE}#/zip/82001`);
    await page.getByText('WY-AL', { exact: true }).first().waitFor({ timeout: 60_000 });
    await isInstalled(page);
    await page.waitForTimeout(2_000);
  });
  const usable = await coldStarts('', '.foot', 'Works offline');
  found('start-usable', 'cold start to usable, 4x', usable);
  const recent = await coldStarts('#/zip/82001', SIGN, 'Wyoming');
  found('start-recent', 'cold start to a recent answer, 4x', recent, atMost(500));
  const common = await coldStarts('#/zip/79936', SIGN, 'Texas');
  found('start-common', 'cold start to one of the commonest ZIPs, 4x', common);
  await keep('recents-1', []);
  // Kept from becoming recent ones: each start is the first for this ZIP.
  await keep('keep-recents', false);
  const other = await coldStarts('#/zip/59718', SIGN, 'Montana');
  found('start-other', 'cold start to any other ZIP, 4x', other);
  found(
    'fifth-digit',
    'fifth digit to painted answer, no slow-down',
    await fifthDigit(1),
    atMost(17),
  );
  found(
    'fifth-digit-phone',
    'fifth digit to painted answer, 4x',
    await fifthDigit(PHONE),
    atMost(50),
  );
  found('second-place', 'position in the next state, lines warmed, 4x', await secondPlace());
  await keep('warm-lines', false);
  found('second-place-cold', 'the same with warming off: opens its lines, 4x', await secondPlace());
  await keep('warm-lines', true);
  found(
    'list-longest-task',
    'longest task of the page beside a million rows, no slow-down',
    await millionRows(),
    atMost(50),
  );
  found('update-nothing-new', 'update check with nothing new, 4x', await updateWithNothingNew());
} finally {
  await server.close();
  profile.remove();
}
