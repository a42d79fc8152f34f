import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { timeLimit } from './time-limit.ts';

declare const self: ServiceWorkerGlobalScope;

const PAGE = 'index.html';
/** Ends in a file's name: a file, and not a screen of the app. */
const FILE = /\.[a-z0-9]+$/i;

/**
 * Installs the shell, all of it or nothing: each file must have the integrity that its entry names.
 * Every address of the app is answered by its one page. What is not part of the shell, the snapshot
 * above all, goes to the network untouched.
 */
export function serveShell(entries: PrecacheEntry[]): void {
  const shell = new PrecacheController({ plugins: [timeLimit] });
  shell.precache(entries);

  self.addEventListener('fetch', (event) => {
    const url = addressInShell(event.request);
    const cacheKey = shell.getCacheKeyForURL(url);
    if (event.request.method !== 'GET' || cacheKey === undefined) return;
    // A file that the browser has lost is fetched again, and kept if it is the right one.
    const integrity = shell.getIntegrityForCacheKey(cacheKey);
    const params = integrity === undefined ? { cacheKey } : { cacheKey, integrity };
    event.respondWith(shell.strategy.handle({ event, request: new Request(url), params }));
  });
}

function addressInShell({ mode, url }: Request): string {
  const { href, pathname } = new URL(url);
  return mode === 'navigate' && !FILE.test(pathname)
    ? new URL(PAGE, self.registration.scope).href
    : href;
}
