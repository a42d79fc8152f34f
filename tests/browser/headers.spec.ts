import { expect, test } from '@playwright/test';

test('the page and its files come under a policy without any inline code', async ({ request }) => {
  for (const path of ['./', 'sw.js', 'nothing-here']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("default-src 'self'");
    expect(headers['content-security-policy'], path).not.toContain('unsafe');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
  }
});

test('what is no file is a 404 and not the page', async ({ request }) => {
  for (const path of ['nothing-here', 'snapshot/nothing.pack', 'assets/nothing.js']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('a first visit says nothing on the console and asks no other origin', async ({
  context,
  page,
  baseURL,
}) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  context.on('request', (request) => asked.push(request.url())); // the worker's too
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState('networkidle');
  expect(said).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
});

test('a script that somebody got into the page does not run', async ({ page }) => {
  await page.goto('./');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
    return document.title;
  });
  expect(ran).not.toBe('taken');
});
