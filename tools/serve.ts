import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type PreviewServer, preview } from 'vite';
import { basePath } from './base-path.ts';
import { ROOT, SITE_DIR } from './paths.ts';

export interface ServedSite {
  readonly siteDir: string;
  readonly base: string;
  readonly port: number;
}

/** Serves a built site on localhost as a host would: same headers, gzip, 404 for what is no file. */
export async function serveSite({ siteDir, base, port }: ServedSite): Promise<PreviewServer> {
  try {
    return await preview({
      root: ROOT,
      base,
      logLevel: 'warn',
      build: { outDir: siteDir },
      preview: { port, strictPort: true, host: 'localhost' },
    });
  } catch (error) {
    if (!String(error).includes('already in use')) throw error;
    throw new Error(`Port ${port} is taken. Name another one: PORT=${port + 1} npm start`);
  }
}

/** Serves until the process is ended, and says where. Ends the process when the port is taken. */
export async function serveAndSay(site: ServedSite): Promise<void> {
  try {
    await serveSite(site);
    console.log(`Pocket District is ready: http://localhost:${site.port}${site.base}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
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
