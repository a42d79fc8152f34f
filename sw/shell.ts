import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { timeLimit } from './time-limit.ts';

// A path with a file name at its end is a file, not a screen of the app.
const FILES = [/\/snapshot\//, /\.[a-z0-9]+$/i];

/**
 * Installs the shell, all of it or nothing: each file must have the integrity that its entry names.
 * Every address of the app is answered by its one page; what is not part of the shell, the snapshot
 * above all, goes to the network untouched.
 */
export function serveShell(entries: PrecacheEntry[]): void {
  addPlugins([timeLimit]);
  cleanupOutdatedCaches();
  precacheAndRoute(entries);
  registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: FILES }));
}
