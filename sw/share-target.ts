declare const self: ServiceWorkerGlobalScope;

/** The address that public/manifest.webmanifest names for what other apps share. */
const TARGET = 'share';
/** As the manifest names them. A map's link may come as any of the three. */
const FIELDS = ['title', 'text', 'url'] as const;
const LONGEST_TEXT = 4096;

/**
 * Takes what another app shares with the installed one. It comes as a form in the body of a request
 * that ends here, and goes on in the fragment of the app's address: no server sees either.
 */
export function receiveShares(): void {
  self.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    const target = new URL(TARGET, self.registration.scope).href;
    if (method === 'POST' && url === target) event.respondWith(toApp(event.request));
  });
}

async function toApp(request: Request): Promise<Response> {
  const app = new URL('./', self.registration.scope);
  try {
    const form = await request.formData();
    const texts = FIELDS.map((field) => form.get(field)).filter((text) => typeof text === 'string');
    const shared = [...new Set(texts)].join('\n').trim().slice(0, LONGEST_TEXT);
    app.hash = shared === '' ? '#/' : `#/shared/${encodeURIComponent(shared)}`;
  } catch {
    // What cannot be read was not shared by a person: the app opens with its empty box.
    app.hash = '#/';
  }
  // 303: the app is fetched with GET, and the form is not sent again by a reload.
  return Response.redirect(app.href, 303);
}
