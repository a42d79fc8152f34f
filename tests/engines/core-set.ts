import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import { BUILT, builtEntry, publishLater } from '../offline/published.ts';
import { type Site, startSite } from '../offline/site.ts';
import type { Tab } from './engine.ts';

/** What every engine must do: a sentence, and how it is tried. */
export const CORE_SET: Readonly<Record<string, (tab: Tab, site: Site) => Promise<void>>> = {
  'after one visit it answers without a network': async (tab, site) => {
    await wholeVisit(tab, site);
    await site.close();
    await tab.open(`${site.url}#/zip/99501`);
    await untilText(tab, 'AK-AL');
  },
  'a second visit fetches no pack and no manifest': async (tab, site) => {
    await wholeVisit(tab, site);
    site.requests.length = 0;
    await tab.open(`${site.url}#/zip/05401`);
    await untilText(tab, 'VT-AL');
    assert.deepEqual(
      site.requests.filter((name) => name.startsWith('snapshot/')),
      [],
    );
  },
  'a connection cut at 50 % of each pack keeps nobody from an answer': async (tab, site) => {
    for (const { file, sizeBytes } of BUILT.packs) {
      const afterBytes = Math.floor(sizeBytes / 2);
      site.misbehave.set(`snapshot/${file}`, [{ kind: 'cut', afterBytes }]);
    }
    await wholeVisit(tab, site);
  },
  'a flipped byte is refused, and the right pack taken afterwards': async (tab, site) => {
    const { file } = builtEntry('people');
    const bytes = readFileSync(join(ROOT_SITE.siteDir, 'snapshot', file));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    site.misbehave.set(`snapshot/${file}`, Array(4).fill({ kind: 'bytes', bytes }));
    await tab.open(`${site.url}#/zip/82001`);
    await untilText(tab, 'arrived damaged');
    await untilText(tab, 'WY-AL');
  },
  'a login page in place of the manifest is told as such': async (tab, site) => {
    const page = { kind: 'login-page', contentType: 'text/html' } as const;
    site.misbehave.set('snapshot/manifest.json', [page, page]);
    await tab.open(`${site.url}#/zip/82001`);
    await untilText(tab, 'a page of its own, as hotels');
    await untilText(tab, 'WY-AL');
  },
  'a new roster costs only its own pack': async (tab, site) => {
    await wholeVisit(tab, site);
    const later = await publishLater(site, '2026-12-24');
    site.requests.length = 0;
    await tab.open(`${site.url}#/data`);
    await untilText(tab, 'Update now');
    await tab.run(
      "[...document.querySelectorAll('button')].find((b) => b.textContent === 'Update now').click()",
    );
    await untilText(tab, 'Everything is here');
    assert.deepEqual(site.packRequests(), [`snapshot/${later.file}`]);
  },
  'a database that was deleted under the open page comes back': async (tab, site) => {
    await wholeVisit(tab, site);
    await tab.run(`for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve; request.onerror = request.onblocked = reject;
      });
    }`);
    await wholeVisit(tab, site);
  },
  'the shift check is answered': async (tab, site) => {
    await wholeVisit(tab, site);
    await tab.open(`${site.url}#/data`);
    await untilText(tab, 'Check now');
    await tab.run("document.querySelector('.check-button').click()");
    await untilText(tab, 'Check again');
    await untilText(tab, 'All here, and byte for byte right');
  },
};

/** Tries one sentence on a site of its own. */
export async function tryCase(name: string, tab: Tab): Promise<void> {
  const site = await startSite();
  try {
    await CORE_SET[name]?.(tab, site);
  } finally {
    await site.close().catch(() => undefined);
  }
}

async function wholeVisit(tab: Tab, site: Site): Promise<void> {
  await tab.open(`${site.url}#/zip/82001`);
  await untilText(tab, 'WY-AL');
  await until('all packs', async () => (await storedPacks(tab)) === BUILT.packs.length);
  await until('a worker', () => tab.run('return navigator.serviceWorker.controller !== null'));
}

async function storedPacks(tab: Tab): Promise<unknown> {
  return tab.run(`
    const settle = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const name = (await indexedDB.databases()).find((found) => found.name.includes('-snapshot'))?.name;
    if (!name) return 0;
    const database = await settle(indexedDB.open(name));
    try {
      return await settle(database.transaction('packs').objectStore('packs').count());
    } catch { return 0; } finally { database.close(); }`);
}

async function untilText(tab: Tab, text: string): Promise<void> {
  const has = `return document.body.innerText.includes(${JSON.stringify(text)})`;
  await until(`the text "${text}"`, () => tab.run(has));
}

const PATIENCE_MS = 60_000;

async function until(what: string, holds: () => Promise<unknown>): Promise<void> {
  const endMs = Date.now() + PATIENCE_MS;
  while ((await holds()) !== true) {
    if (Date.now() > endMs) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
