import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersFor } from '../../tools/headers.ts';
import { ROOT_SITE, SUB_PATH_SITE, type TestSite } from '../../tools/test-sites.ts';
import { type BadServer, startBadServer } from '../unit/update/bad-server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a server of its own, that counts and that can be told to fail. */
export interface Site extends BadServer {
  /** Files that take the place of built ones, by their name below the base. */
  readonly replaced: Map<string, Uint8Array>;
  /** Requests for packs so far, by file name. */
  packRequests(): readonly string[];
}

/** Serves what `npm run build:tests` has built, at the root or under a sub-path. */
export async function startSite({ siteDir, base }: TestSite = ROOT_SITE): Promise<Site> {
  const replaced = new Map<string, Uint8Array>();
  const server = await startBadServer({
    base,
    read: (name) => replaced.get(name) ?? readFile(join(siteDir, name || 'index.html')),
    headersFor: (name) => ({
      'content-type': TYPES[extname(name || 'index.html')] ?? 'application/octet-stream',
      ...headersFor(base + name, base),
    }),
  });
  const packRequests = () => server.requests.filter((name) => name.endsWith('.pack'));
  return { ...server, replaced, packRequests };
}

export { SUB_PATH_SITE };

function readFile(path: string): Uint8Array | null {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(path) : null;
}
