import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../../tools/headers.ts';
import { hostingFiles, vercelJson } from '../../../tools/host-configs.ts';
import { ROOT } from '../../../tools/paths.ts';
import {
  APACHE,
  CADDY,
  FILES,
  isInstalled,
  NGINX,
  type RunningServer,
  startWebServer,
} from './web-servers.ts';

const TYPES = [
  ['', 'text/html; charset=utf-8'],
  ['sw.js', 'text/javascript; charset=utf-8'],
  ['assets/a-1.css', 'text/css; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['snapshot/manifest.json', 'application/json; charset=utf-8'],
  ['snapshot/zips-1.pack', 'application/octet-stream'],
  ['icons/icon.svg', 'image/svg+xml'],
] as const;

describe('the files in hosting/', () => {
  it.each(Object.entries(hostingFiles('/')))('%s says what headers.ts says', (name, text) => {
    expect(readFileSync(join(ROOT, 'hosting', name), 'utf8'), 'npm run hosting').toBe(text);
  });

  it('give Vercel every rule', () => {
    const { headers } = JSON.parse(vercelJson('/district/'));
    const pack = headers.find(
      ({ source }: { source: string }) => source === '/district/snapshot/(.*).pack',
    );
    expect(pack.headers).toContainEqual({
      key: 'Cache-Control',
      value: 'public, max-age=31536000, immutable',
    });
  });
});

for (const server of [NGINX, CADDY, APACHE]) {
  for (const base of ['/', '/district/']) {
    // Debian has each of them: apt-get install nginx-light caddy apache2
    describe.skipIf(!isInstalled(server))(`${server.command} (if installed) under ${base}`, () => {
      let running: RunningServer;
      beforeAll(async () => {
        running = await startWebServer(server, base);
      }, 30_000);
      afterAll(() => running.stop());

      it('has nothing against the configuration', () => {
        expect(running.complaint).toBeNull();
      });

      it('sends every file with the headers that it should have, and no caching besides', async () => {
        for (const name of ['', ...Object.keys(FILES)]) {
          const response = await fetch(running.url + name);
          expect(response.status, name).toBe(200);
          const { 'Content-Type': _, ...wanted } = headersFor(base + name, base);
          for (const [header, value] of Object.entries(wanted)) {
            expect(response.headers.get(header), `${name} ${header}`).toBe(value);
          }
          if (!wanted['Cache-Control']) expect(response.headers.get('cache-control')).toBeNull();
        }
      });

      it.each(TYPES)('sends %j as %s', async (name, type) => {
        const sent = (await fetch(running.url + name)).headers.get('content-type') ?? '';
        expect(sent.toLowerCase()).toBe(type);
      });

      it('says 404 to what is no file, under the same policy, and lets nobody keep that', async () => {
        for (const name of ['nothing', 'assets/nothing.js', 'snapshot/nothing.pack']) {
          const response = await fetch(running.url + name);
          expect(response.status, name).toBe(404);
          expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
          expect(response.headers.get('cache-control') ?? '').not.toContain('immutable');
        }
      });

      it('answers a second request for the worker with "not modified"', async () => {
        const first = await fetch(`${running.url}sw.js`);
        const etag = first.headers.get('etag') ?? '';
        const second = await fetch(`${running.url}sw.js`, { headers: { 'if-none-match': etag } });
        expect(second.status).toBe(304);
      });
    });
  }
}
