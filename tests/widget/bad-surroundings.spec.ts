import {
  answerOf,
  ELEMENT,
  expect,
  type Notes,
  notes,
  openHost,
  pageWith,
  strictPolicy,
  test,
  typeZip,
} from './test.ts';

/** What a page may see of our troubles. */
function expectQuiet({ events, errors }: Notes): void {
  expect(errors).toEqual([]);
  expect(events.filter(([name]) => name === 'pocket-district-error').length).toBeLessThan(2);
}

test('data host down: a sentence, a link, one event, and it can be tried again', async ({
  page,
  host,
  site,
}) => {
  const down = { kind: 'status', status: 503 } as const;
  site.misbehave.set('snapshot/manifest.json', [down, down, down, down]);
  await openHost(page, host, pageWith(site, ELEMENT));
  await typeZip(page, '82001');
  await expect(answerOf(page)).toContainText('The site that holds the data does not answer.');
  await expect(page.getByRole('link', { name: 'Open in Pocket District' })).toBeVisible();
  const seen = await notes(page);
  expectQuiet(seen);
  expect(seen.events).toEqual([['pocket-district-error', { code: 'host-down' }]]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(answerOf(page)).toContainText('Wyoming');
});

test('a policy that forbids the data: one attempt, one event, and what its owner has to do', async ({
  page,
  host,
  site,
}) => {
  const policy = strictPolicy(site).replace(/connect-src [^;]*/, "connect-src 'none'");
  await openHost(page, host, pageWith(site, ELEMENT), { 'content-security-policy': policy });
  await typeZip(page, '82001');
  await expect(answerOf(page)).toContainText(`Add ${new URL(site.url).origin} to connect-src`);
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('online'))); // a reason to look again
  await page.waitForTimeout(2500); // a second attempt and a third would have been made by now
  const seen = await notes(page);
  expectQuiet(seen);
  expect(seen.events).toEqual([['pocket-district-error', { code: 'pack-missing' }]]);
  expect(seen.violations).toEqual([`connect-src ${site.url}snapshot/manifest.json`]);
});

test('a connection that is refused is told while it is still tried, and takes no room', async ({
  page,
  host,
  site,
}) => {
  let attempts = 0;
  await page.route('**/snapshot/**', (route) => {
    attempts++;
    return attempts > 3 ? route.continue() : route.abort('connectionrefused');
  });
  await openHost(page, host, pageWith(site, '<pocket-district zip="82001"></pocket-district>'));
  await expect(answerOf(page)).toContainText('does not answer');
  expect(attempts).toBeLessThan(4);
  await expect(page.locator('pocket-district .result')).not.toHaveClass(/reserved/);
  await expect(answerOf(page)).toContainText('Wyoming');
  expectQuiet(await notes(page));
});

test('storage denied: answers from memory', async ({ page, host, site }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openHost(page, host, pageWith(site, ELEMENT));
  await typeZip(page, '82001');
  await expect(answerOf(page)).toContainText('Wyoming');
  expectQuiet(await notes(page));
});

test('a later file that is another one is not run, and an answer comes all the same', async ({
  page,
  host,
  site,
}) => {
  const later = site.laterFile('keep');
  site.replaced.set(later, new TextEncoder().encode('document.title = "taken"'));
  site.replaced.set(site.laterFile('solve'), new TextEncoder().encode('document.title = "taken"'));
  await openHost(page, host, pageWith(site, '<pocket-district zip="90210"></pocket-district>'));
  await expect(answerOf(page)).toContainText('Split ZIP');
  await page.getByRole('button', { name: 'Find my street on the map' }).click();
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  expect(await page.title()).toBe('Host');
  expectQuiet(await notes(page));
});

test('a damaged pack is refused and fetched anew', async ({ page, host, site }) => {
  const manifest = JSON.parse(
    await (await page.request.get(`${site.url}snapshot/manifest.json`)).text(),
  );
  const zips = manifest.packs.find(({ name }: { name: string }) => name === 'zips');
  site.misbehave.set(`snapshot/${zips.file}`, [
    { kind: 'bytes', bytes: new Uint8Array(zips.sizeBytes) },
  ]);
  await openHost(page, host, pageWith(site, '<pocket-district zip="82001"></pocket-district>'));
  await expect(answerOf(page)).toContainText('Wyoming');
  expectQuiet(await notes(page));
});

test('properties that every object inherits, as old libraries add them, do no harm', async ({
  page,
  host,
  site,
}) => {
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { extra: 'x', code: 'internal', part: 'zips' });
    Object.assign(Array.prototype, { toJSON: () => 'list', first: () => 'x' });
    Object.assign(String.prototype, { toJSON: () => 'text' });
  });
  await openHost(page, host, pageWith(site, ELEMENT));
  await typeZip(page, '82001');
  await expect(answerOf(page)).toContainText('Wyoming');
  expectQuiet(await notes(page));
});

const SABOTAGE: Readonly<Record<string, string>> = {
  'Array.prototype.map': 'Array.prototype.map = () => { throw new Error("no map") }',
  fetch: 'window.fetch = () => Promise.reject(new Error("no fetch"))',
  'fetch, to nothing': 'window.fetch = () => undefined',
  'JSON.parse': 'JSON.parse = () => { throw new Error("no JSON") }',
  'crypto.subtle': 'SubtleCrypto.prototype.digest = () => { throw new Error("no digest") }',
  'Element.replaceChildren': 'Element.prototype.replaceChildren = () => { throw new Error("no") }',
  DecompressionStream: 'window.DecompressionStream = undefined',
};

for (const [what, script] of Object.entries(SABOTAGE)) {
  test(`a page that breaks ${what}: a form or a link stays, at most one event`, async ({
    page,
    host,
    site,
  }) => {
    await openHost(page, host, pageWith(site, ELEMENT, ''));
    await page.evaluate(
      ([sabotage, url]) => {
        // As a page's own script would do, with what is needed to go on kept first.
        const load = document.createElement('script');
        load.type = 'module';
        load.src = url ?? '';
        new Function(sabotage ?? '')();
        document.head.append(load);
      },
      [script, `${site.url}pocket-district.js`],
    );
    await page.waitForTimeout(1500);
    const links = page.locator('pocket-district').getByRole('link');
    await expect(links.first()).toBeVisible();
    const seen = await notes(page);
    expect(seen.errors.filter((error) => error.startsWith('unhandled'))).toEqual([]);
    expect(seen.events.length).toBeLessThan(3);
    expect(seen.events.filter(([name]) => name === 'pocket-district-error').length).toBeLessThan(2);
  });
}
