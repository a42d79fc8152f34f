import { beforeAll, describe, expect, it } from 'vitest';
import { bytesHere, packRows } from '../../../src/app/data-screen/pack-rows.ts';
import type { SnapshotState } from '../../../src/app/snapshot-client.ts';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { stateOfLines } from '../../../src/shared/pack-names.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';

const NAMES = ['zips', 'places', 'lines-overview', 'lines-WY', 'lines-OR'];
let entries: readonly PackEntry[] = [];

beforeAll(async () => {
  entries = await Promise.all(NAMES.map(async (name) => (await makePack(name, name)).entry));
});

function state(change: Partial<SnapshotState>): SnapshotState {
  return {
    storeKind: 'indexeddb',
    storeFailure: null,
    manifest: makeManifest('aaaa', entries),
    packsHere: new Set(),
    progress: null,
    status: null,
    shellUpdateReady: false,
    ...change,
  };
}

const fates = (now: SnapshotState, broken: string[] = [], wants = (_: PackEntry) => true) =>
  packRows(now, new Set(broken), wants).map(({ fate }) => fate);

describe('the rows of the data screen', () => {
  it('are none before the first download', () => {
    expect(packRows(state({ manifest: null }), new Set(), () => true)).toEqual([]);
  });

  it('tell what is here from what is missing, damaged, on its way and not kept', () => {
    const progress = {
      type: 'download-progress',
      pack: 'places',
      doneBytes: 3,
      totalBytes: 9,
      donePacks: [],
      underWay: { places: 3 },
    } as const;
    const now = state({ packsHere: new Set(['zips']), progress });
    const wants = ({ name }: PackEntry) => name !== 'lines-OR';
    expect(fates(now, ['lines-overview'], wants)).toEqual([
      'here',
      'downloading',
      'broken',
      'missing',
      'unwanted',
    ]);
  });

  it('show a part that has been mended as here', () => {
    expect(fates(state({ packsHere: new Set(NAMES) }), ['zips'])).toEqual(NAMES.map(() => 'here'));
  });

  it('know the state of fine lines, and that the overview is of none', () => {
    expect(NAMES.map(stateOfLines)).toEqual([null, null, null, 'WY', 'OR']);
    expect(stateOfLines('plan120-lines-CA')).toBe('CA');
  });

  it('add up what is here', () => {
    const rows = packRows(state({ packsHere: new Set(['zips']) }), new Set(), () => true);
    expect(bytesHere(rows)).toBe(entries[0]?.sizeBytes);
  });
});
