import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openApp, sign, zipBox } from './app.ts';

/** Beverly Hills, 870 m from the nearest line. */
const IN_CA_36 = { latitude: 34.0723, longitude: -118.4, accuracy: 12 };
/** Beside State Line Road in Kansas City, on the side of Kansas. */
const ON_STATE_LINE = { latitude: 39.05, longitude: -94.6085, accuracy: 8 };

async function allow(context: BrowserContext, position: typeof IN_CA_36): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(position);
}

async function press(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Where am I' }).click();
}

/** Every pack is here: positions of every state can be answered. */
async function openWhole(page: Page): Promise<void> {
  await openApp(page);
  await expect(page.locator('.foot')).toContainText('Works offline', { timeout: 20_000 });
}

test('one press gives the district, how exact the position is and how sure the answer', async ({
  page,
  context,
}) => {
  await allow(context, IN_CA_36);
  await openWhole(page);
  await press(page);
  await expect(sign(page)).toContainText('CA-36');
  await expect(sign(page)).toContainText('within 39 ft (12 m)');
  await expect(sign(page)).toContainText('Near Beverly Hills');
  await expect(page.locator('.verdict')).toHaveText(
    /^Sure\. The nearest line is 0\.5\d\smi \(\d{3}\sm\) away; beyond it is CA-30\.$/,
  );
  await expect(page.locator('.who')).toContainText('Ted Lieu');
  await expect(page.getByRole('status')).toContainText('California 36th. Sure.');
  // Where a person stands is in no address.
  expect(new URL(page.url()).hash).toBe('#/here');
});

test('the permission is asked for by a press and by nothing else', async ({ page, context }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const watch = navigator.geolocation.watchPosition.bind(navigator.geolocation);
    navigator.geolocation.watchPosition = (...args) => {
      asked.push('watch');
      return watch(...args);
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
  await openApp(page, '#/here');
  await expect(page.getByRole('button', { name: 'Where am I' })).toBeVisible();
  expect(await asked()).toBe(0);
  await allow(context, IN_CA_36);
  await page.getByRole('button', { name: 'Where am I' }).click();
  await expect(sign(page)).toContainText('CA-36');
  expect(await asked()).toBe(1);
});

test('a refusal is explained, with how to undo it here, and a ZIP still works', async ({
  page,
  context,
}) => {
  await openApp(page);
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send('Browser.setPermission', {
    permission: { name: 'geolocation' },
    setting: 'denied',
    origin: new URL(page.url()).origin,
  });
  await press(page);
  const trouble = page.getByRole('alert');
  await expect(trouble).toContainText('This browser does not give out your position');
  await expect(trouble).toContainText(/beside the address/);
  await trouble.getByRole('link', { name: 'Type a ZIP code instead' }).click();
  await zipBox(page).fill('97834');
  await expect(sign(page)).toContainText('OR-2');
});

for (const [code, title] of [
  [2, 'Your position cannot be found'],
  [3, 'No position came in time'],
] as const) {
  test(`error ${code} of the receiver: ${title}`, async ({ page }) => {
    // No receiver can be made to fail on demand; what the browser hands on is a number.
    await page.addInitScript((errorCode) => {
      navigator.geolocation.watchPosition = (_, onError) => {
        setTimeout(() => onError?.({ code: errorCode } as GeolocationPositionError));
        return 1;
      };
    }, code);
    await openApp(page);
    await press(page);
    await expect(page.getByRole('alert')).toContainText(title);
    await expect(page.getByRole('button', { name: 'Measure again' })).toBeVisible();
  });
}

test('a poor fix names all that are in reach, and says that it is coarse', async ({
  page,
  context,
}) => {
  await allow(context, { ...IN_CA_36, accuracy: 2000 });
  await openWhole(page);
  await press(page);
  await expect(page.locator('.sign-care')).toContainText('Near a line');
  await expect(sign(page)).toContainText('CA-36');
  await expect(sign(page)).toContainText('CA-30');
  await expect(page.getByText('That is coarse')).toBeVisible();
  // So vague that there is no answer: that is no dead end either.
  await context.setGeolocation({ ...IN_CA_36, accuracy: 300_000 });
  await page.getByRole('button', { name: 'Measure again' }).click();
  await expect(page.locator('.notice')).toContainText('too vague');
  await expect(page.getByRole('button', { name: 'Measure again' })).toBeVisible();
  await page.getByRole('link', { name: 'Type a ZIP code instead' }).click();
  await expect(zipBox(page)).toBeVisible();
});

test('the live region says nothing of an answer that is gone', async ({ page }) => {
  await openWhole(page);
  const said = page.getByRole('status').last();
  for (const [address, sentence] of [
    ['at/34.0723,-118.4', /^California 36th\. Sure/],
    ['at/NaN,1', /^There are no numbers in this position/],
    ['at/34.0723,-118.36', /^California 30th\. Sure/],
    ['at/34.0724,-118.4', /^California 36th\. Sure/],
    ['at/34.0725,-118.4', /^California 36th\. Sure/],
    ['map', /^$/],
  ] as const) {
    await page.goto(`./#/${address}`);
    await expect(said, address).toHaveText(sentence);
  }
  await page.goto('./#/');
  await zipBox(page).fill('902101');
  await expect(said).toContainText('Too many digits');
  await zipBox(page).fill('-118.41, 34.09');
  await expect(said).toHaveText(/swapped\. Did you mean 34\.09, -118\.41\?$/);
});

test('on a state line both states are named, from two packs', async ({ page, context }) => {
  await allow(context, ON_STATE_LINE);
  await openWhole(page);
  await press(page);
  await expect(sign(page)).toContainText('KS-3');
  await expect(sign(page)).toContainText('MO-5');
  await expect(page.locator('.who')).toContainText('Kansas in the Senate');
  await expect(page.locator('.who')).toContainText('Missouri in the Senate');
});

test('without a network a position is answered as well, map and line watch too', async ({
  page,
  context,
}) => {
  await allow(context, ON_STATE_LINE);
  await openWhole(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await press(page);
  await expect(sign(page)).toContainText('KS-3');
  await expect(sign(page)).toContainText('MO-5');
  await expect(page.locator('.map-note')).toHaveCount(0);
  await page.getByRole('link', { name: 'Warn me at a line' }).click();
  await expect(page.locator('.watch-code')).toHaveText('KS-3');
});

test('following a walk changes the answer without a press', async ({ page, context }) => {
  await allow(context, IN_CA_36);
  await openWhole(page);
  await press(page);
  await page.getByRole('button', { name: 'Update as I walk' }).click();
  await context.setGeolocation({ latitude: 34.0723, longitude: -118.36, accuracy: 12 });
  await expect(sign(page)).toContainText('CA-30');
  await page.getByRole('button', { name: 'Stop updating' }).click();
  await context.setGeolocation(IN_CA_36);
  await page.waitForTimeout(500);
  await expect(sign(page)).toContainText('CA-30');
});

/** The phone goes into the pocket, and comes out again. */
async function lookAwayAndBack(page: Page): Promise<void> {
  for (const hidden of [true, false]) {
    await page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }
}

test('an answer of a while ago says so, and is measured anew when it is looked at again', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await allow(context, IN_CA_36);
  await openWhole(page);
  await press(page);
  await expect(sign(page)).toContainText('CA-36');
  await expect(page.getByText(/^Measured at/)).toHaveCount(0);
  await page.clock.fastForward('03:00');
  await expect(page.getByText(/^Measured at \d+:\d\d.[AP]M\. If you have gone on/)).toBeVisible();
  // A browser may hand over what it measured a few seconds ago, and by its own clock that is now.
  await page.evaluate(() => {
    navigator.geolocation.watchPosition = (onFix) => {
      const coords = { latitude: 34.0723, longitude: -118.36, accuracy: 12 };
      setTimeout(() => onFix({ coords, timestamp: Date.now() } as GeolocationPosition));
      return 1;
    };
  });
  await lookAwayAndBack(page);
  await expect(sign(page)).toContainText('CA-30');
  await expect(page.getByText(/^Measured at/)).toHaveCount(0);
});

test('following goes on when the page comes back into sight', async ({ page, context }) => {
  await allow(context, IN_CA_36);
  await openWhole(page);
  await press(page);
  await page.getByRole('button', { name: 'Update as I walk' }).click();
  await lookAwayAndBack(page);
  await expect(page.getByRole('button', { name: 'Stop updating' })).toBeVisible();
  await context.setGeolocation({ latitude: 34.0723, longitude: -118.36, accuracy: 12 });
  await expect(sign(page)).toContainText('CA-30');
});

test('while a position is measured anew, or none comes, the one on the screen is called the last', async ({
  page,
  context,
}) => {
  await allow(context, IN_CA_36);
  await openWhole(page);
  await press(page);
  await expect(sign(page)).toContainText('CA-36');
  // A receiver that says nothing for a while, and then gives up.
  await page.evaluate(() => {
    navigator.geolocation.watchPosition = (_, onError) => {
      Object.assign(window, {
        giveUp: () => onError?.({ code: 3 } as GeolocationPositionError),
      });
      return 1;
    };
  });
  await page.getByRole('button', { name: 'Measure again' }).click();
  await expect(page.getByText('Measuring again. Until then')).toBeVisible();
  await page.evaluate(() => (window as unknown as { giveUp: () => void }).giveUp());
  await expect(page.getByText(/^This is where you were at/)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('No position came in time');
});

test('a spot has an address; coordinates can be pasted into the one box', async ({ page }) => {
  await openWhole(page);
  for (const [text, district] of [
    ['34.0723, -118.4', 'CA-36'],
    ['34°04\'20"N 118°24\'00"W', 'CA-36'],
    ['https://www.google.com/maps/@39.7392,-104.9903,15z', 'CO-1'],
    ['geo:13.45,144.78', 'GU-AL'],
    ['CWC8+R9 Mountain View, CA', 'CA-16'],
  ] as const) {
    await page.goto('./#/');
    await zipBox(page).fill(text);
    await expect(sign(page), text).toContainText(district);
    expect(page.url()).toContain('#/at/');
  }
  await page.goBack();
  await expect(zipBox(page)).toHaveValue('');
});

test('a typed position is answered on Enter, and not before', async ({ page }) => {
  await openWhole(page);
  await zipBox(page).pressSequentially('34.0723, -118.4');
  await expect(page.getByRole('link', { name: 'Show 34.0723, -118.4' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sign(page)).toContainText('CA-36');
});

test('a short plus code before a name of several places asks which', async ({ page }) => {
  await openWhole(page);
  await zipBox(page).fill('3HRR+X2 Springfield');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('Which Springfield?');
  await expect(notice).toContainText('more: add the state behind the name.');
  await notice.getByRole('link', { name: 'Springfield, MA' }).click();
  await expect(sign(page)).toContainText('MA-');
  await page.goto('./#/');
  await zipBox(page).fill('3HRR+X2 90210');
  await page
    .getByRole('link', { name: /^Show 34\.0924\d, .* near Beverly Hills, CA 90210$/ })
    .click();
  await expect(sign(page)).toContainText('CA-36');
});

test('a full plus code may begin with five digits', async ({ page }) => {
  await openWhole(page);
  for (const text of ['85633HRR+X2', '85633q24+vg', 'https://plus.codes/85633HRR+X2']) {
    await page.goto('./#/');
    await zipBox(page).fill(text);
    await expect(sign(page), text).toContainText('CA-3');
  }
});

test('what looks like a position in the box is never refused as a ZIP', async ({ page }) => {
  await openWhole(page);
  for (const [text, said] of [
    ['https://www.google.com/maps/place/Los+Angeles', 'there are no coordinates in it'],
    ['34°65\'24"N 118°24\'36"W', 'minutes and seconds end at 59'],
    ['geo:34.09', 'it has one number'],
    ['geo:34.09,-118.41;crs=nad27', 'names another grid'],
    ['geo:34.09,-118.41;u=abc', 'accuracy of this position makes no sense'],
    ['118.41, 34.09', 'Did you mean 34.09, -118.41?'],
  ] as const) {
    await zipBox(page).fill(text);
    await expect(page.locator('.notice'), text).toContainText(said);
  }
  await zipBox(page).fill('');
  await zipBox(page).pressSequentially('34.09, 118.41');
  await expect(page.getByRole('link', { name: 'Show 34.09, 118.41' })).toBeVisible();
  await page.getByRole('link', { name: 'Did you mean 34.09, -118.41?' }).click();
  await expect(sign(page)).toContainText('CA-36');
});

test('a position that is none says why, and offers what may have been meant', async ({ page }) => {
  await openWhole(page);
  for (const [position, said] of [
    ['-118.41,34.09', 'Latitude and longitude look swapped.'],
    ['441,-118.4', 'There is no such place'],
    ['0,0', '0, 0 lies in the sea off Africa'],
    ['NaN,NaN', 'There are no numbers in this position'],
    ['pizza', 'This is no position'],
  ] as const) {
    await page.goto(`./#/at/${encodeURIComponent(position)}`);
    await expect(page.locator('.notice'), position).toContainText(said);
  }
  await page.goto('./#/at/-118.41,34.09');
  await page.getByRole('link', { name: 'Did you mean 34.09, -118.41?' }).click();
  await expect(sign(page)).toContainText('CA-36');
  await page.goto('./#/at/48.85,2.35');
  await expect(sign(page)).toContainText('Outside every district');
  await page.goto('./#/at/25.7,-80.1');
  await expect(sign(page)).toContainText('On the water');
});

test('line watch tells the moment the line is crossed, once', async ({ page, context }) => {
  await allow(context, { latitude: 34.0912, longitude: -118.4117, accuracy: 10 });
  await openWhole(page);
  await page.evaluate(() => {
    const buzzes: unknown[] = [];
    Object.assign(window, { buzzes });
    navigator.vibrate = (pattern) => buzzes.push(pattern) > 0;
  });
  await press(page);
  await page.getByRole('link', { name: 'Warn me at a line' }).click();
  await expect(page.locator('.watch-code')).toHaveText('CA-36');
  await expect(page.locator('.watch-line')).toContainText('to the line');
  // A street north, in steps of thirty metres.
  for (const latitude of [34.0915, 34.0918, 34.0921, 34.0924, 34.0928, 34.0932]) {
    await context.setGeolocation({ latitude, longitude: -118.4117, accuracy: 10 });
    await page.waitForTimeout(150);
  }
  await expect(page.locator('.watch-code')).toHaveText('CA-32');
  await expect(page.locator('.sign-care')).toHaveText('Probably crossed into CA-32');
  await expect(page.getByRole('status').last()).toContainText('Probably crossed into CA-32');
  expect(await page.evaluate(() => (window as unknown as { buzzes: [] }).buzzes.length)).toBe(1);
});

test('line watch stops on a hidden page, after an hour, and when told to', async ({
  page,
  context,
}) => {
  await allow(context, IN_CA_36);
  await openWhole(page);
  await page.goto('./#/watch');
  const start = page.getByRole('button', { name: 'Start' });
  await start.click();
  await expect(page.locator('.watch-code')).toHaveText('CA-36');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();

  await start.click();
  await expect(page.locator('.watch-code')).toHaveText('CA-36');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  });
  await expect(page.getByText('Stopped because the app was out of sight.')).toBeVisible();

  await page.clock.install();
  await start.click();
  await expect(page.getByText('Stops by itself in 60 minutes')).toBeVisible();
  await page.clock.fastForward('01:00:01');
  await expect(page.getByText('Stopped by itself after an hour')).toBeVisible();
});

test('axe finds nothing where one stands, near a line, or on watch', async ({ page, context }) => {
  await allow(context, ON_STATE_LINE);
  await openWhole(page);
  await press(page);
  await expect(sign(page)).toContainText('KS-3');
  for (const step of ['answer', 'watch']) {
    if (step === 'watch') await page.getByRole('link', { name: 'Warn me at a line' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        `${step} ${colorScheme}`,
      ).toEqual([]);
    }
  }
});
