/*
 * The kill switch: put this file in the place of sw.js when a worker that was published must go.
 * A device that finds it takes the app from the network again, at its next start. It removes the
 * stored shell and the worker. It leaves every database: the data that was downloaded, and above all
 * what the person saved. No page is reloaded; one that is open goes on as it is.
 */

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire() {
  // Another app on the same host keeps its own caches: theirs end in another scope.
  const { scope } = self.registration;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)),
  );
  await self.registration.unregister();
}
