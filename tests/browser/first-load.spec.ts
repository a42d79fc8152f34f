import type { RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, test } from '@playwright/test';
import { FIRST_ANSWER_PACKS } from '../../src/shared/manifest.ts';
import { serveSite } from '../../tools/serve.ts';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import { budgetBytes } from '../size/budgets.ts';

const FIRST_PACK = new RegExp(`/(${FIRST_ANSWER_PACKS.join('|')})-\\w+\\.pack$`);

/** Asked for once the answer is drawn: passing it on, and the lines around it. */
const AFTER_ANSWER = /\/assets\/(share-|zip-share-|codes-of-|warm-lines-|place-in-use-)/;

// Counted where nothing can hide: every byte that the server has sent, headers and all. What an
// answer does not wait for, the worker, the later packs and those parts, gets no reply.
test('a first answer costs no more than its budget on the wire', async ({ page }) => {
  const { httpServer, close } = await serveSite({ ...ROOT_SITE, port: 0 });
  const serve = httpServer.listeners('request') as RequestListener[];
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => {
    const url = request.url ?? '';
    if (url === '/sw.js' || (url.endsWith('.pack') && !FIRST_PACK.test(url))) return;
    if (AFTER_ANSWER.test(url)) return;
    for (const listener of serve) listener(request, response);
  });
  const sockets: Socket[] = [];
  httpServer.on('connection', (socket) => sockets.push(socket));
  try {
    const { port } = httpServer.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/`);
    await page.locator('#zip').fill('82001');
    await expect(page.getByText('WY-AL', { exact: true }).first()).toBeVisible();
    const sentBytes = sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0);
    expect(sentBytes).toBeGreaterThan(50_000);
    expect(sentBytes).toBeLessThanOrEqual(budgetBytes('everything before a first answer'));
    console.log(`First answer after ${sentBytes} bytes on the wire.`);
  } finally {
    await close();
  }
});
