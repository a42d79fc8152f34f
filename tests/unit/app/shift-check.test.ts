import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CheckedDevice,
  type CheckName,
  type CheckReason,
  REASONS,
  rosterAge,
  runShiftCheck,
} from '../../../src/app/data-screen/shift-check.ts';
import { dataEn } from '../../../src/app/messages/data/en.ts';
import { dataEs } from '../../../src/app/messages/data/es.ts';
import type { SnapshotClient } from '../../../src/app/snapshot-client.ts';
import { Failure } from '../../../src/shared/failure.ts';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { MemoryStore } from '../../../src/store/memory-store.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';

const NAMES = ['zips', 'districts', 'people', 'offices', 'lines-WY'];
let store: MemoryStore;
let entries: readonly PackEntry[];

beforeEach(async () => {
  store = new MemoryStore();
  const packs = await Promise.all(NAMES.map((name) => makePack(name, name)));
  for (const { file, entry } of packs) await store.putPackFile(entry.sha256, file);
  entries = packs.map(({ entry }) => entry);
  await store.commit(makeManifest('aaaa', entries), null, []);
});

/** The memory store stands in for IndexedDB, which the check would be told of. */
function device(change: Partial<CheckedDevice> = {}): CheckedDevice {
  const lasting = new Proxy(store, {
    get(target, key) {
      if (key === 'kind') return 'indexeddb';
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const state = signal({ manifest: makeManifest('aaaa', entries) });
  return {
    client: { store: lasting, state } as unknown as SnapshotClient,
    nowMs: Date.parse('2026-08-01T12:00:00Z'),
    wants: () => true,
    hasWorker: async () => true,
    persisted: async () => true,
    location: async () => 'granted',
    ...change,
  };
}

async function reasonOf(name: CheckName, checked: CheckedDevice): Promise<CheckReason | undefined> {
  const results = await runShiftCheck(checked, 100);
  return results.find((result) => result.name === name)?.reason;
}

const entry = (index: number) => entries[index]?.sha256 ?? '';

describe('the shift check', () => {
  it('finds nothing on a device that is ready', async () => {
    const results = await runShiftCheck(device());
    expect(new Set(results.map(({ reason }) => reason))).toEqual(new Set(['good']));
  });

  it('misses a part that is wanted, and none that is not', async () => {
    await store.deletePackFiles([entry(4)]);
    expect(await reasonOf('packs', device())).toBe('missing');
    const wants = ({ name }: PackEntry) => !name.startsWith('lines-');
    expect(await reasonOf('packs', device({ wants }))).toBe('good');
  });

  it('reads what all states need byte for byte', async () => {
    const file = await store.packFile(entry(3));
    await store.putPackFile(
      entry(3),
      (file ?? new Uint8Array()).map((byte) => byte ^ 1),
    );
    expect(await reasonOf('packs', device())).toBe('broken');
  });

  it.each<[CheckName, CheckReason, Partial<CheckedDevice>]>([
    ['app', 'no-worker', { hasWorker: async () => false }],
    ['app', 'unusable', { hasWorker: () => Promise.reject(new Error('denied')) }],
    ['app', 'silent', { hasWorker: () => new Promise(() => {}) }],
    ['storage', 'may-be-evicted', { persisted: async () => false }],
    ['storage', 'good', { persisted: async () => null }],
    ['roster', 'roster-old', { nowMs: Date.parse('2026-10-20T12:00:00Z') }],
    ['location', 'denied', { location: async () => 'denied' }],
    ['location', 'not-asked', { location: async () => 'prompt' }],
    ['location', 'not-asked', { location: async () => 'unknown' }],
    ['location', 'no-location', { location: async () => 'none' }],
    ['clock', 'clock-behind', { nowMs: Date.parse('2019-01-01T00:00:00Z') }],
    ['clock', 'clock-wrong', { nowMs: Date.parse('2029-01-01T00:00:00Z') }],
    ['plan', 'ends-soon', { nowMs: Date.parse('2026-12-24T00:00:00Z') }],
    ['plan', 'ended', { nowMs: Date.parse('2027-01-03T17:00:00Z') }],
  ])('of %s says %s', async (name, reason, change) => {
    expect(await reasonOf(name, device(change))).toBe(reason);
  });

  it('counts no days to a roster of a later day than the clock’s', () => {
    const facts = { planEnd: '', rosterDate: '2026-07-01', rosterDays: null };
    const { days } = rosterAge(makeManifest('aaaa', entries), Date.parse('2020-01-01T00:00:00Z'));
    expect(days).toBeNull();
    expect(dataEn.check.good.roster(facts)).toBe('As of July 1, 2026.');
    expect(dataEn.check.good.roster({ ...facts, rosterDays: 3 })).toContain('3 days ago');
    expect(dataEs.check.good.roster(facts)).not.toContain('hoy');
  });

  it('writes, because a full store shows at nothing else', async () => {
    store.noteChecked = () => Promise.reject(new Failure('quota', 'full'));
    expect(await reasonOf('storage', device())).toBe('full');
    store.noteChecked = () => Promise.reject(new Failure('storage-broken', 'lost'));
    expect(await reasonOf('storage', device())).toBe('unusable');
  });

  it('has a sentence for every reason, and a button for every action, in both languages', () => {
    for (const { check } of [dataEn, dataEs]) {
      for (const [reason, [, action]] of Object.entries(REASONS)) {
        if (reason !== 'good') expect(Object.keys(check.reasons)).toContain(reason);
        if (action !== null) expect(Object.keys(check.actions)).toContain(action);
      }
    }
  });
});
