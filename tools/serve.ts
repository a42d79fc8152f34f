import { once } from 'node:events';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type PreviewServer, preview } from 'vite';
import { basePath } from './base-path.ts';
import { ROOT, SITE_DIR } from './paths.ts';

const HOST = 'localhost';

export interface ServedSite {
  readonly siteDir: string;
  readonly base: string;
  readonly port: number;
}

/** Serves a built site on localhost as a host would: same headers, gzip, 404 for what is no file. */
export async function serveSite({ siteDir, base, port }: ServedSite): Promise<PreviewServer> {
  return preview({
    root: ROOT,
    base,
    logLevel: 'warn',
    build: { outDir: siteDir },
    preview: { port, strictPort: true, host: HOST },
  });
}

/** Serves until the process is ended, and says where. */
export async function serveAndSay(site: ServedSite): Promise<void> {
  await exitIfTaken(site.port);
  await serveSite(site);
  console.log(`Pocket District is ready: http://${HOST}:${site.port}${site.base}`);
}

/** Ends the process with a sentence when something else serves on this port already. */
export async function exitIfTaken(port: number): Promise<void> {
  const probe = createServer().listen(port, HOST);
  const taken = await once(probe, 'listening').then(
    () => false,
    () => true,
  );
  if (taken) {
    console.error(`Port ${port} is taken. Name another one: PORT=${port + 1} npm start`);
    process.exit(1);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** `PORT`, or 4173. */
export function portFromEnvironment(): number {
  return Number(process.env['PORT'] ?? 4173);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { dir: { type: 'string' }, base: { type: 'string' }, port: { type: 'string' } },
  });
  await serveAndSay({
    siteDir: values.dir ?? SITE_DIR,
    base: basePath(values.base ?? process.env['BASE']),
    port: Number(values.port ?? portFromEnvironment()),
  });
}
