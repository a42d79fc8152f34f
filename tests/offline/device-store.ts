import type { Page } from '@playwright/test';

type Ask =
  | { readonly store: 'packs'; readonly method: 'count'; readonly args: readonly [] }
  | { readonly store: 'manifests'; readonly method: 'get'; readonly args: readonly ['current'] }
  | { readonly store: 'notes'; readonly method: 'put'; readonly args: readonly [object, 'update'] };

/** Asks the database of the page one thing, past the app; null where there is no database. */
function ask(page: Page, question: Ask): Promise<unknown> {
  return page.evaluate(async ({ store, method, args }) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await indexedDB.databases();
    const name = databases.find((found) => found.name?.includes('-snapshot'))?.name;
    if (!name) return null;
    const database = await settle(indexedDB.open(name));
    try {
      const objects = database.transaction(store, 'readwrite').objectStore(store);
      const call = objects[method] as (...args: readonly unknown[]) => IDBRequest<unknown>;
      return await settle(call.apply(objects, [...args]));
    } catch {
      return null; // opened before its stores were made
    } finally {
      database.close();
    }
  }, question);
}

/** How many pack files lie in the device's store; 0 where there is none. */
export async function storedPacks(page: Page): Promise<number> {
  return Number(await ask(page, { store: 'packs', method: 'count', args: [] }));
}

/** The id of the snapshot in use, as the store has it, or null. */
export async function snapshotInUse(page: Page): Promise<string | null> {
  const manifest = await ask(page, { store: 'manifests', method: 'get', args: ['current'] });
  return (manifest as { id: string } | null)?.id ?? null;
}

/** Makes the next look for an update due, as six hours do. */
export async function makeUpdateDue(page: Page): Promise<void> {
  const notes = { checkedAtMs: 0, refusedId: null };
  await ask(page, { store: 'notes', method: 'put', args: [notes, 'update'] });
}

/** Changes one byte of a pack in the device's store, as a failing flash chip does. */
export async function rotInStore(page: Page, sha256: string): Promise<void> {
  await page.evaluate(async (key) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const names = await indexedDB.databases();
    const name = names.find((found) => found.name?.includes('-snapshot'))?.name ?? '';
    const database = await settle(indexedDB.open(name));
    const packs = database.transaction('packs', 'readwrite').objectStore('packs');
    const bytes: Uint8Array = await settle(packs.get(key));
    bytes[50] = (bytes[50] ?? 0) ^ 1;
    await settle(packs.put(bytes, key));
    database.close();
  }, sha256);
}

export interface StoreState {
  /** Id of the snapshot in use; null: none. */
  readonly id: string | null;
  /** Names of its packs that are here byte for byte as it names them. */
  readonly right: readonly string[];
  /** Names of its packs that are here with other bytes. */
  readonly wrong: readonly string[];
}

/** Hashes every pack of the snapshot in use that lies in the device's store, past the app. */
export async function readStore(page: Page): Promise<StoreState> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const right: string[] = [];
    const wrong: string[] = [];
    const names = await indexedDB.databases();
    const name = names.find((found) => found.name?.includes('-snapshot'))?.name;
    if (!name) return { id: null, right, wrong };
    const database = await settle(indexedDB.open(name));
    const read = (store: string, key: string) =>
      settle(database.transaction(store).objectStore(store).get(key));
    const manifest = await read('manifests', 'current');
    for (const pack of manifest?.packs ?? []) {
      const file: Uint8Array<ArrayBuffer> | undefined = await read('packs', pack.sha256);
      if (!file) continue;
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
      const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      (hash === pack.sha256 ? right : wrong).push(pack.name);
    }
    database.close();
    return { id: manifest?.id ?? null, right, wrong };
  });
}
