import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { timeLimit } from './time-limit.ts';

declare const self: ServiceWorkerGlobalScope;

const PAGE = 'index.html';
/** Ends in a file's name: a file, and not a screen of the app. */
const FILE = /\.[a-z0-9]+$/i;
/** The name before the hash, and the kind, of what the build has made. */
const BUILT = /^assets\/([\w-]+)-[\w-]{8}\.(js|css)$/;
/**
 * What the page runs first, what draws an answer, for which one has installed the app, and the words of
 * the browser's language where they are a file of their own.
 */
const AHEAD: ReadonlySet<string> = new Set([
  'index',
  'answer',
  'rolldown-runtime',
  self.navigator.language.slice(0, 2),
]);

/**
 * Installs the shell, all of it or nothing: each file must have the integrity that its entry names.
 * Every address of the app is answered by its one page. What is not part of the shell, the snapshot
 * above all, goes to the network untouched.
 */
export function serveShell(entries: PrecacheEntry[]): void {
  const shell = new PrecacheController({ plugins: [timeLimit] });
  shell.precache(entries);
  const ahead = linksAhead(entries);

  self.addEventListener('fetch', (event) => {
    const { method, mode } = event.request;
    const url = addressInShell(event.request);
    const cacheKey = shell.getCacheKeyForURL(url);
    if (method !== 'GET' || cacheKey === undefined) return;
    // A file that the browser has lost is fetched again, and kept if it is the right one.
    const integrity = shell.getIntegrityForCacheKey(cacheKey);
    const params = integrity === undefined ? { cacheKey } : { cacheKey, integrity };
    const file = shell.strategy.handle({ event, request: new Request(url), params });
    event.respondWith(mode === 'navigate' ? file.then((page) => withLinks(page, ahead)) : file);
  });
}

function addressInShell({ mode, url }: Request): string {
  const { href, pathname } = new URL(url);
  return mode === 'navigate' && !FILE.test(pathname)
    ? new URL(PAGE, self.registration.scope).href
    : href;
}

/** A `Link` header by which the page's first files are on their way before the page has been read. */
function linksAhead(entries: readonly PrecacheEntry[]): string {
  return entries
    .flatMap((entry) => {
      const [, name = '', kind] = BUILT.exec(entry.url) ?? [];
      if (!AHEAD.has(name)) return [];
      const { pathname } = new URL(entry.url, self.registration.scope);
      const as = kind === 'js' ? 'rel=modulepreload' : 'rel=preload; as=style; crossorigin';
      return [`<${pathname}>; ${as}`];
    })
    .join(', ');
}

function withLinks(page: Response, links: string): Response {
  const headers = new Headers(page.headers);
  headers.set('Link', links);
  return new Response(page.body, { status: page.status, statusText: page.statusText, headers });
}
