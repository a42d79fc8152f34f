import AxeBuilder from '@axe-core/playwright';
import {
  answerOf,
  ELEMENT,
  elementScript,
  expect,
  notes,
  openHost,
  pageWith,
  strictPolicy,
  test,
  typeZip,
} from './test.ts';

test('answers a ZIP on another origin, with integrity, under a strict policy', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, pageWith(site, ELEMENT), {
    'content-security-policy': strictPolicy(site),
  });
  await typeZip(page, '82001');
  await expect(answerOf(page)).toContainText('Wyoming at large');
  await expect(page.getByText('Senior senator')).toBeVisible();
  const seen = await notes(page);
  expect(seen.errors).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen.events.map(([name]) => name)).toEqual(['pocket-district-ready', 'district-select']);
  expect(seen.events[1]?.[1]).toEqual({
    code: 'WY-AL',
    geoid: '5600',
    ocdId: 'ocd-division/country:us/state:wy/cd:at-large',
    plan: 119,
    certainty: 'certain',
  });
});

const KINDS = [
  ['a ZIP in one district', '82001', /WY-AL.*Wyoming at large/],
  ['a split one', '90210', /Split ZIP: 3 districts.*Likeliest.*CA-36/],
  ['a PO box', '20500', /DC-AL.*PO boxes or a single building/],
  ['a delegate', '00901', /PR-AL.*Puerto Rico/],
  ['military mail', '09001', /Military mail.*No district.*last home address/],
  ['an associated state', '96960', /Marshall Islands.*No district/],
  ['no ZIP', '00000', /is no ZIP code in this data/],
  ['a text that is none', 'Boston', /five digits, like 90210/],
] as const;

test('has an answer for every kind of ZIP', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, ELEMENT));
  for (const [what, zip, answer] of KINDS) {
    await typeZip(page, zip);
    await page.locator('pocket-district input').press('Enter');
    await expect(answerOf(page), what).toContainText(answer);
  }
  expect((await notes(page)).errors).toEqual([]);
});

test('tells of a split ZIP only what the person has chosen', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, '<pocket-district zip="90210"></pocket-district>'));
  await expect(answerOf(page)).toContainText('Split ZIP');
  expect((await notes(page)).events.map(([name]) => name)).toEqual(['pocket-district-ready']);
  await page.getByRole('button', { name: 'This is mine: California 32nd' }).click();
  await expect(page.getByText('Brad Sherman')).toBeVisible();
  const chosen = (await notes(page)).events.at(-1);
  expect(chosen?.[1]).toMatchObject({ code: 'CA-32', certainty: 'chosen' });
  await page.getByRole('button', { name: 'All districts of 90210' }).click();
  await expect(answerOf(page)).toContainText('Split ZIP');
});

test('shows what is typed larger than the text around it', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, ELEMENT));
  // Below 16 px a phone zooms into the page on every touch.
  await expect(page.locator('pocket-district input')).toHaveCSS('font-size', '22px');
});

test('offers back a ZIP that lost its zero', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, ELEMENT));
  await typeZip(page, '2138');
  await page.getByRole('button', { name: 'Did you mean 02138?' }).click();
  await expect(answerOf(page)).toContainText('MA-5');
});

test('follows its attributes, and the language of the page', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, ELEMENT));
  const element = page.locator('pocket-district');
  await element.evaluate((node) => {
    Object.assign(node, { zip: '82001', theme: 'no such theme', show: 'senators,nonsense' });
  });
  await expect(answerOf(page)).toContainText('Wyoming');
  await expect(element.locator('.member')).toHaveCount(0);
  await expect(element.locator('.senators')).toHaveCount(1);
  await element.evaluate((node) => Object.assign(node, { show: 'none', theme: 'contrast' }));
  await expect(element.locator('.senators')).toHaveCount(0);
  await expect(element.locator('.box')).toHaveClass('box contrast');
  await page.evaluate(() => {
    document.documentElement.lang = 'es-MX';
  });
  await expect(element.locator('label')).toHaveText('Código postal');
  await element.evaluate((node) => node.setAttribute('lang', 'tlh'));
  await expect(element.locator('label')).toHaveText('ZIP code');
  await element.evaluate((node) => node.setAttribute('zip', '<b>9</b>'));
  await expect(answerOf(page)).toContainText('No letters or other signs');
});

test('can be made before its script comes, moved, and imported twice', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, pageWith(site, '<div id="a"></div><div id="b"></div>', ''));
  await page.evaluate(async (url) => {
    const early = document.createElement('pocket-district');
    Object.assign(early, { zip: '82001' }); // hides the accessor that is to come
    document.querySelector('#a')?.append(early);
    await import(url);
    await import(`${url}?again`);
  }, `${site.url}pocket-district.js`);
  await expect(answerOf(page)).toContainText('Wyoming');
  await page.evaluate(() => {
    const element = document.querySelector('pocket-district');
    if (element !== null) document.querySelector('#b')?.append(element);
  });
  await expect(page.locator('#b pocket-district .answer')).toContainText('Wyoming');
  await typeZip(page, '05401');
  await expect(answerOf(page)).toContainText('Vermont');
  expect((await notes(page)).errors).toEqual([]);
});

test('two elements share one store, and a second visit fetches nothing', async ({
  page,
  host,
  site,
}) => {
  const two =
    '<pocket-district zip="82001"></pocket-district><pocket-district zip="05401"></pocket-district>';
  await openHost(page, host, pageWith(site, two));
  await expect(page.locator('.answer').nth(0)).toContainText('Wyoming');
  await expect(page.locator('.answer').nth(1)).toContainText('Vermont');
  expect(site.packRequests()).toHaveLength(3);
  expect(site.requests.filter((name) => name === 'snapshot/manifest.json')).toHaveLength(1);
  await page.reload();
  await expect(page.locator('.answer').nth(1)).toContainText('Vermont');
  expect(site.requests.filter((name) => name.startsWith('snapshot/'))).toHaveLength(4);
});

test('goes on without a network once it is loaded, and asks nothing for an answer', async ({
  page,
  host,
  site,
  context,
}) => {
  await openHost(page, host, pageWith(site, ELEMENT));
  await typeZip(page, '82001');
  await expect(answerOf(page)).toContainText('Wyoming');
  await context.setOffline(true);
  const before = site.requests.length;
  await typeZip(page, '10001');
  await expect(answerOf(page)).toContainText('New York');
  expect(site.requests).toHaveLength(before);
});

test('leaves nothing behind after 100 mounts', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, '<div id="a"></div>'));
  const cdp = await page.context().newCDPSession(page);
  const count = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const mount = (times: number) =>
    page.evaluate(async (rounds) => {
      for (let round = 0; round < rounds; round++) {
        const element = document.createElement('pocket-district');
        element.setAttribute('zip', '82001');
        document.querySelector('#a')?.append(element);
        const answered = () => element.shadowRoot?.querySelector('.sign') != null;
        while (!answered()) await new Promise((resolve) => setTimeout(resolve, 5));
        element.remove();
      }
    }, times);
  await cdp.send('Performance.enable');
  await mount(10);
  const before = await count();
  await mount(100);
  // One element is some 40 nodes and 8 listeners: a hundred that stay would be thousands. A first
  // collection may find what a busy browser has not let go of yet.
  await expect
    .poll(async () => {
      const after = await count();
      return after.nodes - before.nodes < 100 && after.listeners - before.listeners < 20;
    })
    .toBe(true);
});

for (const width of [240, 360]) {
  test(`keeps the room of its answer, ${width} pixels wide`, async ({ page, host, site }) => {
    await page.route('**/snapshot/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400)); // after the form, as on a phone
      await route.continue();
    });
    const style = `<style>.w{width:${width}px}</style>`;
    const markup = `<div class="w"><pocket-district zip="90210"></pocket-district><p>After</p></div>`;
    await openHost(page, host, pageWith(site, style + markup));
    await expect(page.locator('pocket-district label')).toBeVisible();
    await page.evaluate(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.sum += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift' });
    });
    await expect(answerOf(page)).toContainText('Split ZIP');
    await page.waitForTimeout(300); // a shift is reported with the picture after it
    expect(await page.evaluate('shifts.sum')).toBe(0);
    const sticksOut = await page
      .locator('pocket-district')
      .evaluate(
        (node) => (node.shadowRoot?.querySelector('.box')?.scrollWidth ?? 0) - node.clientWidth,
      );
    expect(sticksOut).toBeLessThanOrEqual(0);
  });
}

test('can be read on a page whose root has tiny letters, and grows with those of a device', async ({
  page,
  host,
  site,
}) => {
  const sizes = () =>
    page.locator('pocket-district').evaluate((node) =>
      ['label', '.hint', 'input'].map((name) => {
        const found = node.shadowRoot?.querySelector(name);
        return found ? Number.parseFloat(getComputedStyle(found).fontSize) : 0;
      }),
    );
  // Ten pixels are what many a theme sets, so that its own lengths are round.
  for (const [root, expected] of [
    ['10px', [16, 14, 22]],
    ['32px', [32, 28, 44]],
  ] as const) {
    const style = `<style>html{font-size:${root}}</style>`;
    await openHost(page, host, pageWith(site, `${style}${ELEMENT}`));
    await expect(page.locator('pocket-district label')).toBeVisible();
    expect(await sizes(), root).toEqual(expected);
  }
});

test('can be read on a page of any ground, whatever the device wishes', async ({
  page,
  host,
  site,
}) => {
  for (const [ground, colorScheme] of [
    ['#fff', 'dark'],
    ['#000', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const style = `<style>body{background:${ground};white-space:pre}</style>`;
    const markup = `${style}<pocket-district zip="90210"></pocket-district>`;
    await openHost(page, host, pageWith(site, markup));
    await expect(answerOf(page)).toContainText('Split ZIP');
    await expect(page.locator('pocket-district .box')).toHaveClass(`box ${colorScheme}`);
    const axe = new AxeBuilder({ page }).include('pocket-district').withRules(['color-contrast']);
    const { violations, passes } = await axe.analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    expect(passes[0]?.nodes.length).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
});

test('keeps no room for an answer that is not to come', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, '<pocket-district zip="00000"></pocket-district>'));
  const empty = () =>
    page.locator('pocket-district').evaluate((node) => {
      const bottomOf = (part: string) =>
        node.shadowRoot?.querySelector(part)?.getBoundingClientRect().bottom ?? 0;
      return bottomOf('.result') - bottomOf('.source');
    });
  for (const [zip, answer] of [
    ['00000', 'is no ZIP code in this data'],
    ['09001', 'Military mail'],
    ['Boston', 'five digits'],
  ] as const) {
    await page.locator('pocket-district').evaluate((node, text) => {
      node.setAttribute('zip', text);
    }, zip);
    await expect(answerOf(page)).toContainText(answer);
    expect(await empty(), zip).toBeLessThan(1);
  }
});

test('tells a district only when what is shown has changed', async ({ page, host, site }) => {
  await openHost(page, host, pageWith(site, '<pocket-district zip="82001"></pocket-district>'));
  const put = (...zips: string[]) =>
    page.locator('pocket-district').evaluate((node, texts) => {
      for (const zip of texts) Object.assign(node, { zip });
    }, zips);
  const told = async () =>
    (await notes(page)).events
      .filter(([name]) => name === 'district-select')
      .map(([, { code }]) => code);
  await expect(answerOf(page)).toContainText('Wyoming');
  await put('90210', '82001');
  expect(await told()).toEqual(['WY-AL']);
  await put('90210', '05401');
  expect(await told()).toEqual(['WY-AL', 'VT-AL']);
  await put('90210');
  await put('05401');
  expect(await told()).toEqual(['WY-AL', 'VT-AL', 'VT-AL']);
});

test('takes the folder of the data without its slash', async ({ page, host, site }) => {
  const asked = page.waitForRequest(/manifest\.json/);
  const markup = '<pocket-district zip="82001" data="/civic/data"></pocket-district>';
  await openHost(page, host, pageWith(site, markup));
  expect((await asked).url()).toBe(`${host.url}civic/data/snapshot/manifest.json`);
});

test('takes an address of data that is none as if it was not there', async ({
  page,
  host,
  site,
}) => {
  const markup = '<pocket-district zip="82001" data="not a url:::" app=" "></pocket-district>';
  await openHost(page, host, pageWith(site, markup));
  await expect(answerOf(page)).toContainText('Wyoming');
  const link = page.getByRole('link', { name: 'Open in Pocket District' });
  await expect(link).toHaveAttribute('href', `${site.url}#/zip/82001`);
});

test('is styled from outside by custom properties and parts', async ({ page, host, site }) => {
  const style =
    '<style>pocket-district{--pocket-district-sign:rgb(1,2,3)}pocket-district::part(label){color:rgb(4,5,6)}</style>';
  await openHost(
    page,
    host,
    pageWith(site, `${style}<pocket-district zip="82001"></pocket-district>`),
  );
  await expect(page.locator('.sign')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await expect(page.locator('pocket-district label')).toHaveCSS('color', 'rgb(4, 5, 6)');
});

test('leaves what the page put inside where its integrity is wrong', async ({
  page,
  host,
  site,
}) => {
  const wrong = elementScript(site).replace(/sha384-..../, 'sha384-AAAA');
  await openHost(page, host, pageWith(site, ELEMENT, wrong));
  await expect(page.getByRole('link', { name: 'Look it up' })).toBeVisible();
});

test('answers for the coming Congress where the page asks for it', async ({ page, host, site }) => {
  await openHost(
    page,
    host,
    pageWith(site, '<pocket-district zip="94704" plan="120"></pocket-district>'),
  );
  await expect(page.locator('pocket-district .source')).toContainText('120th Congress');
  await expect(answerOf(page)).toContainText('Estimate');
  await page.locator('pocket-district').evaluate((node) => node.setAttribute('plan', 'next'));
  await expect(page.locator('pocket-district .source')).toContainText('119th Congress');
  expect((await notes(page)).errors).toEqual([]);
});

test('answers for the coming Congress once its data comes after all, asked again or not', async ({
  page,
  host,
  site,
}) => {
  let isDown = true;
  await page.route('**/snapshot/plan120-*', (route) => (isDown ? route.abort() : route.continue()));
  const markup = '<pocket-district zip="94704" plan="120"></pocket-district>';
  await openHost(page, host, pageWith(site, markup));
  await expect(answerOf(page)).toContainText('does not answer');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(answerOf(page)).toContainText('does not answer');
  isDown = false;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator('pocket-district .source')).toContainText('120th Congress');
  expect((await notes(page)).errors).toEqual([]);
});

test('solves a split ZIP on the map, after fetching the lines of all states', async ({
  page,
  host,
  site,
}) => {
  await page.setViewportSize({ width: 412, height: 900 }); // so that a tap falls on the same block
  await openHost(page, host, pageWith(site, '<pocket-district zip="90210"></pocket-district>'), {
    'content-security-policy': strictPolicy(site),
  });
  await page.getByRole('button', { name: 'Find my street on the map' }).click();
  const map = page.locator('pocket-district canvas').first();
  await expect(map).toBeVisible();
  const lines = site.packRequests().filter((name) => /snapshot\/lines-[A-Z]{2}-/.test(name));
  expect(lines.length).toBeGreaterThan(50); // of one state alone they would tell which it is
  await page.waitForTimeout(500); // the lines of the view are being prepared
  const box = await map.boundingBox();
  await map.click({ position: { x: 20, y: (box?.height ?? 0) - 20 } });
  await expect(page.locator('pocket-district .district')).toHaveText('California 36th');
  await expect(page.getByText(/^CA-36\. The nearest line is .* away\.$/)).toBeVisible();
  await expect(map).toBeVisible();
  const seen = await notes(page);
  expect(seen.events.at(-1)?.[1]).toMatchObject({ code: 'CA-36', certainty: 'map' });
  expect(seen.errors).toEqual([]);
  expect(seen.violations).toEqual([]);
});

test('answers where the person is, and says it where that is refused', async ({
  page,
  host,
  site,
  context,
}) => {
  await openHost(page, host, pageWith(site, ELEMENT));
  await page.getByRole('button', { name: 'Where am I' }).click();
  await expect(page.getByText('This page does not give out your position.')).toBeVisible();
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 39.7392, longitude: -104.9903, accuracy: 20 });
  await page.getByRole('button', { name: 'Where am I' }).click();
  await expect(page.locator('pocket-district .district')).toHaveText('Colorado 1st');
  const told = (await notes(page)).events.at(-1)?.[1];
  expect(told).toMatchObject({ code: 'CO-1', certainty: 'position' });
  expect(Object.keys(told ?? {}).sort()).toEqual(['certainty', 'code', 'geoid', 'ocdId', 'plan']);
});
