import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/shared/failure.ts';
import { makeManifest } from '../store/manifests.ts';
import type { Misbehaviour } from './bad-server.ts';
import { ALL, FIRST, failed, makeWorld, ok, publishManifest, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.server.close());

const HOURS = 60 * 60 * 1000;
const packRequests = () => world.server.requests.filter((name) => name !== 'manifest.json');

describe('a first download', () => {
  it('puts the snapshot into use as soon as a ZIP can be answered, then fetches the rest', async () => {
    const { id } = await world.publish('aaaa', ALL);
    expect(await world.update()).toEqual(ok('updated', id));
    expect((await world.store.currentManifest())?.id).toBe(id);
    expect(world.ready).toEqual([id]);
    expect((await world.store.packHashes()).size).toBe(5);
    const requested = packRequests().map((file) => file.replace(/-.*/, ''));
    expect(requested.slice(0, 3).sort()).toEqual(['districts', 'people', 'zips']);
    expect(requested.slice(3).sort()).toEqual(['offices', 'places']);
  });

  it('can stop at the first answer, and be gone on with by another context', async () => {
    const { id } = await world.publish('aaaa', ALL);
    expect(await world.update({ scope: 'first-answer' })).toEqual(ok('ready', id));
    expect((await world.store.packHashes()).size).toBe(3);
    expect(await world.update()).toEqual(ok('updated', id));
    expect(world.server.requests).toHaveLength(6);
    expect(new Set(world.server.requests).size).toBe(6);
  });

  it('fetches nothing a second time', async () => {
    const { id } = await world.publish('aaaa', ALL);
    await world.update();
    world.server.requests.length = 0;
    expect(await world.update()).toEqual(ok('up-to-date', id));
    expect(world.server.requests).toEqual([]);
  });

  it('leaves out what is not wanted', async () => {
    const { id, entries } = await world.publish('aaaa', { ...FIRST, 'lines-CA': 'lines' });
    const status = await world.update({ wants: ({ name }) => !name.startsWith('lines-') });
    expect(status).toEqual(ok('updated', id));
    expect(await world.store.packFile(entries['lines-CA']?.sha256 ?? '')).toBeNull();
  });

  it('leaves out packs of kinds and formats that only a newer shell reads', async () => {
    const { entries, id } = await world.publish('aaaa', ALL);
    const packs = Object.values(entries).map((entry) =>
      entry.name === 'places' ? { ...entry, format: 99 } : entry,
    );
    const unknown = { ...packs[0], name: 'weather', file: 'weather-1.pack' };
    publishManifest(world, { ...makeManifest('aaaa', []), packs: [...packs, unknown] });
    expect(await world.update()).toEqual(ok('updated', id));
    expect(packRequests()).toHaveLength(4);
  });

  it('says what came so far, and never more than there is', async () => {
    await world.publish('aaaa', ALL);
    await world.update();
    const last = world.progress.at(-1);
    expect(last?.donePacks.toSorted()).toEqual(Object.keys(ALL).sort());
    expect(last?.doneBytes).toBe(last?.totalBytes);
    expect(last?.underWay).toEqual({});
    expect(world.progress.some(({ underWay }) => (underWay['zips'] ?? 0) > 0)).toBe(true);
    for (const { doneBytes, totalBytes } of world.progress) {
      expect(doneBytes).toBeLessThanOrEqual(totalBytes);
    }
  });

  it('says that a first visit is offline', async () => {
    world.online = false;
    await world.server.close();
    expect(await world.update()).toEqual(failed('offline-first-visit', 'manifest', null));
  });

  it('says that the host is down when the device is online', async () => {
    await world.server.close();
    expect(await world.update()).toEqual(failed('host-down', 'manifest', null));
  });
});

describe('a pack that', () => {
  const bad = async (...kinds: Misbehaviour[]) => {
    const published = await world.publish('aaaa', ALL);
    world.server.misbehave.set(published.entries['people']?.file ?? '', kinds);
    return published;
  };
  const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

  it.each([0.1, 0.5, 0.9])('is cut at %d of its length is fetched again', async (share) => {
    const { entries } = await bad();
    const { file = '', sizeBytes = 0 } = entries['people'] ?? {};
    world.server.misbehave.set(file, [{ kind: 'cut', afterBytes: Math.floor(sizeBytes * share) }]);
    expect(await world.update()).toEqual(ok('updated', 'aaaa000000000000'));
    expect(world.waitsMs).toEqual([500]);
  });

  it('comes after 500, 503 and a silent server is taken', async () => {
    await bad({ kind: 'status', status: 500 }, { kind: 'status', status: 503 }, { kind: 'silent' });
    expect(await world.update()).toEqual(ok('updated', 'aaaa000000000000'));
    expect(world.waitsMs).toEqual([500, 1000, 2000]);
  });

  it('hangs in mid-body is given up in time and fetched again', async () => {
    await bad({ kind: 'hang', afterBytes: 20 });
    expect(await world.update()).toEqual(ok('updated', 'aaaa000000000000'));
  });

  it('hangs every time is a timeout, and nothing is put into use', async () => {
    await bad(...times(9, { kind: 'hang' as const, afterBytes: 20 }));
    expect(await world.update()).toEqual(failed('timeout', 'people', null));
    expect(await world.store.currentManifest()).toBeNull();
  });

  it('is missing at the host is said to be, and found at the next look', async () => {
    await bad({ kind: 'status', status: 404 });
    expect(await world.update()).toEqual(failed('pack-missing', 'people', null));
    expect(await world.update()).toEqual(ok('updated', 'aaaa000000000000'));
  });

  it.each(['text/html; charset=utf-8', 'application/octet-stream'])(
    'is a login page of type %s is no pack',
    async (contentType) => {
      await bad({ kind: 'login-page', contentType });
      expect(await world.update()).toEqual(failed('captive-portal', 'people', null));
      expect(await world.update()).toEqual(ok('updated', 'aaaa000000000000'));
    },
  );

  it('has a flipped byte is refused as often as it comes', async () => {
    const { files, entries } = await bad();
    const flipped = (files['people'] ?? new Uint8Array()).slice();
    flipped[30] = (flipped[30] ?? 0) ^ 4;
    const { file = '', sha256 = '' } = entries['people'] ?? {};
    world.server.misbehave.set(file, times(4, { kind: 'bytes', bytes: flipped }));
    expect(await world.update()).toEqual(failed('pack-corrupt', 'people', null));
    expect(await world.store.packFile(sha256)).toBeNull();
    expect(await world.update()).toEqual(ok('updated', 'aaaa000000000000'));
  });

  it.each([-1, 1, 100_000])(
    'is off by %d bytes with a consistent length is refused',
    async (by) => {
      const { files, entries } = await bad();
      const file = files['people'] ?? new Uint8Array();
      const other = new Uint8Array(file.length + by);
      other.set(file.subarray(0, other.length));
      const name = entries['people']?.file ?? '';
      world.server.misbehave.set(name, times(4, { kind: 'bytes', bytes: other }));
      expect(await world.update()).toEqual(failed('pack-corrupt', 'people', null));
    },
  );

  it('is for another plan than its manifest is refused', async () => {
    const { entries } = await world.publish('aaaa', ALL);
    const manifest = makeManifest('aaaa', Object.values(entries));
    publishManifest(world, { ...manifest, plan: 120 });
    expect(await world.update()).toEqual(failed('pack-foreign', expect.any(String), null));
  });
});

describe('a failing pack', () => {
  it('of the rest does not keep the others, nor the first answer', async () => {
    const { id, entries } = await world.publish('aaaa', { ...ALL, 'lines-CA': 'lines' });
    world.server.misbehave.set(entries['offices']?.file ?? '', [{ kind: 'status', status: 404 }]);
    expect(await world.update()).toEqual(failed('pack-missing', 'offices', id));
    expect(world.ready).toEqual([id]);
    expect((await world.store.packHashes()).size).toBe(5);
    expect(await world.update()).toEqual(ok('updated', id));
  });

  it('makes the next look due at once', async () => {
    const { id, entries } = await world.publish('aaaa', ALL);
    world.server.misbehave.set(entries['offices']?.file ?? '', [{ kind: 'status', status: 404 }]);
    await world.update();
    world.server.requests.length = 0;
    expect(await world.update()).toEqual(ok('updated', id));
    expect(world.server.requests).toEqual(['manifest.json', entries['offices']?.file]);
  });

  it('does not have sixty others tried when the host is gone', async () => {
    const lines = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`lines-X${i}`, `lines ${i}`]),
    );
    const { id } = await world.publish('aaaa', { ...FIRST, ...lines });
    await world.update({ scope: 'first-answer' });
    await world.server.close();
    world.server.requests.length = 0;
    expect(await world.update()).toEqual(failed('host-down', expect.stringMatching(/^lines-/), id));
    // Three at once: when the third has failed two more have begun.
    expect(world.waitsMs.length).toBeLessThanOrEqual(5 * 3);
  });

  it('stops everything when the disk is full, and leaves what is there', async () => {
    const { id } = await world.publish('aaaa', ALL);
    await world.update({ scope: 'first-answer' });
    const { store } = world;
    const full = new Proxy(store, {
      get(target, key) {
        if (key === 'putPackFile')
          return async () => {
            throw new Failure('quota', 'full', 'db');
          };
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(await world.update({ store: full })).toEqual(failed('quota', 'db', id));
    expect((await store.currentManifest())?.id).toBe(id);
  });
});

describe('an update', () => {
  const NEXT = { ...ALL, people: 'people 2' };

  it('fetches only the packs that changed', async () => {
    await world.publish('aaaa', ALL);
    await world.update();
    const next = await world.publish('bbbb', NEXT, '2026-07-30');
    world.server.requests.length = 0;
    expect(await world.update({ force: true })).toEqual(ok('updated', next.id));
    expect(world.server.requests).toEqual(['manifest.json', next.entries['people']?.file]);
    expect((await world.store.previousManifest())?.id).toBe('aaaa000000000000');
  });

  it('is looked for every six hours, and when the clock was set back', async () => {
    await world.publish('aaaa', ALL);
    await world.update();
    const looks = async (nowMs: number) => {
      world.server.requests.length = 0;
      world.nowMs = nowMs;
      await world.update();
      return world.server.requests.length === 1;
    };
    const start = world.nowMs;
    expect(await looks(start + 6 * HOURS - 1)).toBe(false);
    expect(await looks(start + 6 * HOURS)).toBe(true);
    expect(await looks(start + 7 * HOURS)).toBe(false);
    expect(await looks(start - 1 * HOURS)).toBe(true);
  });

  it('that cannot be had leaves the snapshot in use', async () => {
    const { id } = await world.publish('aaaa', ALL);
    await world.update();
    world.nowMs += 7 * HOURS;
    world.online = false;
    await world.server.close();
    expect(await world.update()).toEqual(failed('offline', 'manifest', id));
    expect((await world.store.currentManifest())?.id).toBe(id);
  });

  it('is not put into use while a pack that worked would be lost by it', async () => {
    const old = await world.publish('aaaa', ALL);
    await world.update();
    const next = await world.publish('bbbb', { ...NEXT, offices: 'offices 2' }, '2026-07-30');
    world.server.misbehave.set(next.entries['offices']?.file ?? '', [
      { kind: 'status', status: 404 },
    ]);
    expect(await world.update({ force: true })).toEqual(failed('pack-missing', 'offices', old.id));
    expect((await world.store.currentManifest())?.id).toBe(old.id);
    world.server.requests.length = 0;
    expect(await world.update()).toEqual(ok('updated', next.id));
    expect(packRequests()).toEqual([next.entries['offices']?.file]);
  });

  it.each([
    ['an earlier date', '2026-06-01'],
    ['an earlier year', '2025-12-31'],
  ])('never goes back to a manifest of %s', async (_, date) => {
    const { id } = await world.publish('bbbb', ALL, '2026-07-22');
    await world.update();
    await world.publish('aaaa', NEXT, date);
    world.server.requests.length = 0;
    expect(await world.update({ force: true })).toEqual(ok('up-to-date', id));
    expect(packRequests()).toEqual([]);
  });

  it('is left alone when it needs a newer shell, and says so', async () => {
    const old = await world.publish('aaaa', ALL);
    await world.update();
    const { entries } = await world.publish('bbbb', NEXT, '2026-07-30');
    const packs = Object.values(entries).map((entry) => ({ ...entry, format: 2 }));
    publishManifest(world, makeManifest('bbbb', packs, '2026-07-30'));
    world.server.requests.length = 0;
    expect(await world.update({ force: true })).toEqual(failed('pack-too-new', 'zips', old.id));
    expect(packRequests()).toEqual([]);
    expect((await world.store.currentManifest())?.id).toBe(old.id);
  });

  it('that was rolled back because it could not be opened does not come again', async () => {
    const old = await world.publish('aaaa', ALL);
    await world.update();
    const next = await world.publish('bbbb', NEXT, '2026-07-30');
    await world.update({ force: true });
    await world.store.rollback(next.id, true);
    expect(await world.update({ force: true })).toEqual(failed('pack-corrupt', 'manifest', old.id));
    const third = await world.publish('cccc', { ...NEXT, people: 'people 3' }, '2026-07-31');
    expect(await world.update({ force: true })).toEqual(ok('updated', third.id));
  });

  it('mends the snapshot in use even when what is offered is not for us', async () => {
    const { id, entries } = await world.publish('aaaa', ALL);
    await world.update();
    await world.store.deletePackFiles([entries['people']?.sha256 ?? '']);
    publishManifest(world, { type: 'something-else' });
    world.server.requests.length = 0;
    expect(await world.update({ force: true })).toEqual(failed('manifest-foreign', 'manifest', id));
    expect(packRequests()).toEqual([entries['people']?.file]);
  });

  it('that another context was faster with is taken as it is', async () => {
    await world.publish('aaaa', ALL);
    const both = await Promise.all([world.update(), world.update()]);
    expect(both.map((status) => status.type === 'update-status' && status.outcome)).not.toContain(
      'failed',
    );
  });

  it('sweeps what no snapshot needs any more', async () => {
    await world.publish('aaaa', ALL);
    await world.update();
    for (const [id, day] of [
      ['bbbb', '28'],
      ['cccc', '29'],
      ['dddd', '30'],
    ] as const) {
      const { id: committed } = await world.publish(id, { ...ALL, people: id }, `2026-07-${day}`);
      await world.update({ force: true });
      await world.store.forgetPrevious(committed);
    }
    await world.update({ force: true });
    expect((await world.store.packHashes()).size).toBe(5);
  });
});

describe('a manifest that', () => {
  it.each([
    [
      'is a login page of its own type',
      { kind: 'login-page', contentType: 'application/json' },
      'captive-portal',
    ],
    ['is a login page', { kind: 'login-page', contentType: 'text/html' }, 'captive-portal'],
    ['asks to log in', { kind: 'status', status: 511 }, 'captive-portal'],
    ['is not there', { kind: 'status', status: 404 }, 'host-down'],
    [
      'is half',
      { kind: 'bytes', bytes: new TextEncoder().encode('{"type":"pocket-dis') },
      'manifest-foreign',
    ],
  ] as const)('%s changes nothing', async (_, bad, code) => {
    const { id } = await world.publish('aaaa', ALL);
    await world.update();
    world.server.misbehave.set('manifest.json', [bad, bad, bad, bad]);
    expect(await world.update({ force: true })).toEqual(failed(code, 'manifest', id));
    world.server.misbehave.clear();
    expect(await world.update()).toEqual(ok('up-to-date', id));
  });
});

describe('whatever is thrown', () => {
  it('ends in a status', async () => {
    await world.publish('aaaa', ALL);
    const thrown = await world.update({
      lock: () => Promise.reject(new TypeError('a defect')),
    });
    expect(thrown).toEqual(failed('internal', null, null));
  });
});
