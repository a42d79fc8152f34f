import type { PackEntry } from '../../../src/shared/manifest.ts';
import type { Announcement, DownloadProgress } from '../../../src/shared/worker-messages.ts';
import { MemoryStore } from '../../../src/store/memory-store.ts';
import type { SnapshotStore } from '../../../src/store/snapshot-store.ts';
import { snapshotAddress } from '../../../src/update/address.ts';
import type { Environment } from '../../../src/update/environment.ts';
import { type UpdateRequest, updateSnapshot } from '../../../src/update/update.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';
import { type BadServer, startBadServer } from './bad-server.ts';

/** A server with a published snapshot, a device with a store, and a clock that tests move. */
export interface World {
  readonly server: BadServer;
  /** What lies under `snapshot/` on the server. */
  readonly files: Map<string, Uint8Array>;
  readonly store: SnapshotStore;
  readonly progress: DownloadProgress[];
  readonly ready: string[];
  readonly waitsMs: number[];
  nowMs: number;
  online: boolean;
  /** Puts a snapshot on the server, its packs with these texts as their bodies. */
  publish(id: string, texts: Readonly<Record<string, string>>, date?: string): Promise<Published>;
  update(change?: Partial<UpdateRequest>): Promise<Announcement>;
}

interface Published {
  readonly id: string;
  readonly entries: Readonly<Record<string, PackEntry>>;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export const FIRST = { zips: 'zips 1', districts: 'districts 1', people: 'people 1' };
export const ALL = { ...FIRST, offices: 'offices 1', places: 'places 1' };

const LIMITS = { stallMs: 600, totalMs: 3000 };

export async function makeWorld(store: SnapshotStore = new MemoryStore()): Promise<World> {
  const files = new Map<string, Uint8Array>();
  const server = await startBadServer({
    base: '/district/snapshot/',
    read: (name) => files.get(name) ?? null,
    headersFor: () => ({ 'content-type': 'application/octet-stream' }),
  });
  const world: World = {
    server,
    files,
    store,
    progress: [],
    ready: [],
    waitsMs: [],
    nowMs: Date.parse('2026-08-01T12:00:00Z'),
    online: true,
    async publish(id, texts, date = '2026-07-22') {
      const packs = await Promise.all(
        Object.entries(texts).map(async ([name, text]) => ({
          name,
          ...(await makePack(name, text)),
        })),
      );
      for (const { entry, file } of packs) files.set(entry.file, file);
      const manifest = makeManifest(
        id,
        packs.map(({ entry }) => ({ ...entry, date })),
        date,
      );
      publishManifest(world, manifest);
      return {
        id: manifest.id,
        entries: Object.fromEntries(packs.map(({ name, entry }) => [name, entry])),
        files: Object.fromEntries(packs.map(({ name, file }) => [name, file])),
      };
    },
    update: (change = {}) => updateSnapshot({ ...request(world), ...change }),
  };
  return world;
}

/** Puts anything in the place of the manifest. */
export function publishManifest({ files }: World, manifest: unknown): void {
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
}

function request(world: World): UpdateRequest {
  const environment: Environment = {
    fetch: (url, init) => fetch(url, init),
    nowMs: () => world.nowMs,
    random: () => 0.5,
    wait: async (ms) => {
      world.waitsMs.push(ms);
    },
    isOnline: () => world.online,
    limitsFor: () => LIMITS,
  };
  return {
    store: world.store,
    address: snapshotAddress(new URL('..', world.server.url).href),
    environment,
    lock: (task) => task(),
    wants: () => true,
    force: false,
    scope: 'all',
    onProgress: (progress) => world.progress.push(progress),
    onReady: (id) => world.ready.push(id),
  };
}

export const ok = (outcome: string, snapshotId: string) => ({
  type: 'update-status',
  outcome,
  snapshotId,
});

export const failed = (code: string, part: string | null, snapshotId: string | null) => ({
  type: 'update-status',
  outcome: 'failed',
  code,
  part,
  snapshotId,
});
