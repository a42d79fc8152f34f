import type { PrecacheEntry } from 'workbox-precaching';
import type { WorkerReply } from '../src/shared/worker-messages.ts';
import { snapshotAddress } from '../src/update/address.ts';
import { joinAnnouncements } from '../src/update/announcements.ts';
import { readPageToWorker } from '../src/update/page-message.ts';
import { receiveShares } from './share-target.ts';
import { serveShell } from './shell.ts';
import { ensureSnapshot, lastingStore } from './snapshot.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const address = snapshotAddress(self.registration.scope);

receiveShares();
serveShell(self.__WB_MANIFEST);

// The first worker takes the page that brought it. A later one waits until the person agrees or all
// pages are closed. Nothing is downloaded here: fetches wait for an activation to end.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const message = readPageToWorker(event.data);
  if (message?.type === 'skip-waiting') event.waitUntil(self.skipWaiting());
  if (message?.type === 'ensure-snapshot') event.waitUntil(ensure(event.ports[0], message.force));
});

async function ensure(port: MessagePort | undefined, force: boolean): Promise<void> {
  const store = await lastingStore(address.scope);
  port?.postMessage({ type: 'worker-reply', able: store !== null } satisfies WorkerReply);
  if (store === null) return;
  const announcements = joinAnnouncements(address.scope, null);
  port?.postMessage(await ensureSnapshot(store, address, force, announcements.tell));
  announcements.close();
  store.close();
}
