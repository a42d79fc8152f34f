import {
  EMBED,
  type EmbedSite,
  expect,
  NOTES,
  notes,
  openHost,
  strictPolicy,
  test,
} from './test.ts';

const FALLBACK = '<a href="https://example.org/">Look it up</a>';

/** The snippet for the frame, as the generator gives it. */
function framePage(site: EmbedSite, attributes = ''): string {
  const { file, integrity } = EMBED.frame;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script src="/notes.js"></script><script src="/messages.js"></script></head><body>
<pocket-district-frame ${attributes}>${FALLBACK}</pocket-district-frame>
<script src="${site.url}embed/${file}" integrity="${integrity}" crossorigin="anonymous"></script>
</body></html>`;
}

const MESSAGES = `window.heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));`;

test.beforeEach(({ host }) => {
  host.pages.set('/messages.js', { body: MESSAGES, type: 'text/javascript' });
});

test('answers in a frame of its own origin, and tells the page no more than the district', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, framePage(site), { 'content-security-policy': strictPolicy(site) });
  const frame = page.frameLocator('pocket-district-frame iframe');
  await frame.locator('input').fill('82001');
  await expect(frame.locator('.answer')).toContainText('Wyoming at large');
  await expect.poll(async () => (await notes(page)).events.length).toBe(2);
  const seen = await notes(page);
  expect(seen.errors).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen.events[1]?.[1]).toMatchObject({ code: 'WY-AL', certainty: 'certain', plan: 119 });
  const heard = await page.evaluate<string[]>('heard');
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter((message) => message.includes('82001'))).toEqual([]);
  await expect(page.getByRole('link', { name: 'Look it up' })).toHaveCount(0);
});

test('is as high as what is in it, and takes the attributes along', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, framePage(site, 'zip="90210" lang="es" theme="dark" show="none"'));
  const iframe = page.locator('pocket-district-frame iframe');
  const frame = page.frameLocator('pocket-district-frame iframe');
  await expect(frame.locator('.answer')).toContainText('Código dividido');
  await expect(frame.locator('.box')).toHaveClass('box dark');
  await expect(iframe).toHaveAttribute('title', 'Encuentre su distrito del Congreso');
  const outside = async () => Math.round((await iframe.boundingBox())?.height ?? 0);
  const inside = () =>
    frame
      .locator('pocket-district')
      .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
  await expect.poll(outside).toBe(await inside());
  const before = await inside();
  await page.locator('pocket-district-frame').evaluate((node) => node.setAttribute('zip', ''));
  await expect.poll(inside).toBeLessThan(before);
  await expect.poll(outside).toBe(await inside());
  expect(site.requests.filter((name) => name.includes('90210'))).toEqual([]);
});

test('asks for the position only where the page allows it', async ({
  page,
  host,
  site,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await openHost(page, host, framePage(site));
  const where = page
    .frameLocator('pocket-district-frame iframe')
    .getByRole('button', { name: 'Where am I' });
  await expect(page.frameLocator('pocket-district-frame iframe').locator('input')).toBeVisible();
  await expect(page.locator('pocket-district-frame iframe')).not.toHaveAttribute('allow');
  await expect(where).toBeHidden();
  await page.locator('pocket-district-frame').evaluate((node) => node.setAttribute('position', ''));
  await expect(page.locator('pocket-district-frame iframe')).toHaveAttribute(
    'allow',
    'geolocation',
  );
  await expect(where).toBeVisible();
});

test('is styled by the custom properties of the page, and by nothing that fetches', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, framePage(site, 'zip="82001"'));
  const frame = page.frameLocator('pocket-district-frame iframe');
  await expect(frame.locator('.sign')).toBeVisible();
  await page.locator('pocket-district-frame').evaluate((node: HTMLElement) => {
    node.style.setProperty('--pocket-district-sign', 'rgb(1, 2, 3)');
    node.style.setProperty('--pocket-district-surface', 'url(https://example.org/x.png)');
    node.setAttribute('theme', 'light');
  });
  await expect(frame.locator('.sign')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  const taken = await frame
    .locator('pocket-district')
    .evaluate((node: HTMLElement) => node.style.getPropertyValue('--pocket-district-surface'));
  expect(taken).toBe('');
});

test('messages of strangers, and nonsense of the page, do nothing', async ({
  page,
  host,
  site,
}) => {
  host.pages.set('/stranger.html', {
    body: `<script>for (const target of [parent, parent.frames[0]]) for (const message of [
      { pocketDistrict: 'size', height: 5000 },
      { pocketDistrict: 'settings', settings: { zip: '05401' }, styles: {} },
      { pocketDistrict: 'event', name: 'district-select', detail: { code: 'XX-1' } }])
      target.postMessage(message, '*')</script>`,
  });
  await openHost(page, host, framePage(site, 'zip="82001"'));
  const frame = page.frameLocator('pocket-district-frame iframe');
  await expect(frame.locator('.answer')).toContainText('Wyoming');
  const before = await page.locator('pocket-district-frame iframe').boundingBox();
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.src = '/stranger.html';
    document.body.append(stranger);
    const inside = document
      .querySelector('pocket-district-frame')
      ?.shadowRoot?.querySelector('iframe');
    const nonsense: unknown[] = [null, 1, 'x', [], {}, { pocketDistrict: 'settings' }];
    nonsense.push({
      pocketDistrict: 'settings',
      settings: { zip: { toString: 'x' }, lang: 9 },
      styles: 7,
    });
    nonsense.push({ pocketDistrict: 'event', name: 'district-select', detail: { code: 'XX-1' } });
    for (let round = 0; round < 2000; round++) {
      for (const message of nonsense) {
        inside?.contentWindow?.postMessage(message, '*');
        postMessage(message, '*');
      }
    }
  });
  await page.waitForTimeout(1000);
  await frame.locator('input').fill('10001');
  await expect(frame.locator('.answer')).toContainText('New York');
  expect(
    (await page.locator('pocket-district-frame > iframe, iframe').first().boundingBox())?.width,
  ).toBe(before?.width);
  const seen = await notes(page);
  expect(seen.errors).toEqual([]);
  expect(JSON.stringify(seen.events)).not.toContain('XX-1');
  expect(JSON.stringify(seen.events)).not.toContain('VT-AL');
});

test('a frame that may not load leaves the link, and one event', async ({ page, host, site }) => {
  await page.clock.install();
  const policy = strictPolicy(site).replace(/frame-src [^;]*/, "frame-src 'none'");
  await openHost(page, host, framePage(site), { 'content-security-policy': policy });
  await page.clock.fastForward(21_000);
  await expect(page.getByRole('link', { name: 'Look it up' })).toBeVisible();
  const seen = await notes(page);
  expect(seen.events).toEqual([['pocket-district-error', { code: 'host-down' }]]);
});

test('a frame that comes after it was given up is shown all the same', async ({
  page,
  host,
  site,
}) => {
  await page.clock.install();
  let come: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/widget.html', async (route) => {
    await slow;
    await route.continue();
  });
  host.pages.set('/notes.js', { body: NOTES, type: 'text/javascript' });
  host.pages.set('/', { body: framePage(site) });
  await page.goto(host.url, { waitUntil: 'domcontentloaded' }); // its load waits for the frame
  await page.clock.fastForward(21_000);
  await expect.poll(async () => (await notes(page)).events.length).toBe(1);
  await page.clock.resume();
  come();
  await expect(page.frameLocator('pocket-district-frame iframe').locator('input')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look it up' })).toHaveCount(0);
});

test('follows its title and the language of the page, and has its attributes as properties', async ({
  page,
  host,
  site,
}) => {
  await openHost(page, host, framePage(site).replace(/<script src="http.*<\/script>/, ''));
  await page.evaluate((src) => {
    // Set before the script comes, as a framework does.
    Object.assign(document.querySelector('pocket-district-frame') ?? {}, { zip: '82001' });
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
  }, `${site.url}embed/${EMBED.frame.file}`);
  const iframe = page.locator('pocket-district-frame iframe');
  const frame = page.frameLocator('pocket-district-frame iframe');
  await expect(frame.locator('.answer')).toContainText('Wyoming');
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
  });
  await expect(iframe).toHaveAttribute('title', 'Encuentre su distrito del Congreso');
  await expect(frame.locator('label')).toHaveText('Código postal');
  await page.locator('pocket-district-frame').evaluate((node) => {
    Object.assign(node, { title: 'Mine', zip: '05401', position: true });
  });
  await expect(iframe).toHaveAttribute('title', 'Mine');
  await expect(iframe).toHaveAttribute('allow', 'geolocation');
  await expect(frame.locator('.answer')).toContainText('Vermont');
  await page.locator('pocket-district-frame').evaluate((node) => {
    Object.assign(node, { position: false });
  });
  await expect(iframe).not.toHaveAttribute('allow');
});

test('answers on a page in a sandbox, and where its script is taken for a module', async ({
  page,
  host,
  site,
}) => {
  const inner = framePage(site, 'zip="82001"').replace(
    '<script src="http',
    '<script type="module" src="http',
  );
  host.pages.set('/inner.html', { body: inner.replaceAll('src="/', `src="${host.url}`) });
  await openHost(
    page,
    host,
    '<iframe id="box" sandbox="allow-scripts" src="/inner.html"></iframe>',
  );
  const around = page.frameLocator('#box');
  const frame = around.frameLocator('pocket-district-frame iframe');
  await expect(frame.locator('.answer')).toContainText('Wyoming');
  await expect(around.getByRole('link', { name: 'Look it up' })).toHaveCount(0);
  await around
    .locator('pocket-district-frame')
    .evaluate((node) => node.setAttribute('zip', '05401'));
  await expect(frame.locator('.answer')).toContainText('Vermont');
});

test('the app itself cannot be framed', async ({ page, host, site }) => {
  await openHost(page, host, `<iframe src="${site.url}"></iframe>`);
  await expect(page.frameLocator('iframe').locator('#app')).toHaveCount(0);
});
