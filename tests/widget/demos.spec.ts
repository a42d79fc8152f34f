import { readFileSync } from 'node:fs';
import { bundleOne } from '../../tools/bundle-one.ts';
import { ROOT } from '../../tools/paths.ts';
import { answerOf, type EmbedSite, expect, test, typeZip } from './test.ts';

const ADDRESS = 'https://district.example/';

function demo(name: string, site: EmbedSite): string {
  return readFileSync(`${ROOT}/demo/${name}`, 'utf8').replaceAll(ADDRESS, site.url);
}

for (const [name, inFrame] of [
  ['element.html', false],
  ['frame.html', true],
] as const) {
  test(`demo/${name} answers and hears the district`, async ({ page, host, site }) => {
    host.pages.set('/', { body: demo(name, site) });
    host.pages.set('/demo.css', { body: demo('demo.css', site), type: 'text/css' });
    host.pages.set('/demo.js', { body: demo('demo.js', site), type: 'text/javascript' });
    await page.goto(host.url);
    if (inFrame)
      await page.frameLocator('pocket-district-frame iframe').locator('input').fill('82001');
    else await typeZip(page, '82001');
    await expect(page.locator('output')).toHaveText('WY-AL (certain)');
  });
}

for (const framework of ['react', 'preact', 'vue']) {
  test(`demo/${framework}.ts shows the element and hears it`, async ({ page, host, site }) => {
    const code = await bundleOne(`${ROOT}/demo/${framework}.ts`, {
      'process.env.NODE_ENV': '"production"',
    });
    host.pages.set('/demo.js', { body: code, type: 'text/javascript' });
    host.pages.set('/', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo</title><body><div id="demo"></div>
<script type="module" src="${site.url}pocket-district.js"></script>
<script type="module" src="/demo.js"></script></body></html>`,
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(host.url);
    await expect(answerOf(page)).toContainText('Wyoming at large');
    await expect(page.locator('output')).toHaveText('WY-AL');
    expect(errors).toEqual([]);
  });
}

test('demo/library.ts answers in a page', async ({ page, host, site }) => {
  const code = await bundleOne(`${ROOT}/demo/library.ts`, {}, 'es', {
    'pocket-district': `${ROOT}/src/lib/index.ts`,
  });
  host.pages.set('/demo.js', {
    body: code.replaceAll(ADDRESS, site.url),
    type: 'text/javascript',
  });
  host.pages.set('/', {
    body: '<!doctype html><title>Demo</title><output></output><script type="module" src="/demo.js"></script>',
  });
  await page.goto(host.url);
  await expect(page.locator('output')).toHaveText('WY-AL, unknown, found');
});
