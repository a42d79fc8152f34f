import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Search } from '../../src/core/search/search.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openSearch } from '../../src/lib/open-search.ts';
import type { SnapshotSource } from '../../src/lib/snapshot-source.ts';
import { Failure } from '../../src/shared/failure.ts';
import { writtenHit } from './search/written-hit.ts';

const folder = folderSource(resolve(import.meta.dirname, '../../data/snapshot'));
const withoutPlaces: SnapshotSource = {
  layer: folder.layer,
  manifest: () => folder.manifest(),
  async pack(entry) {
    if (entry.name === 'places') throw new Failure('pack-missing', 'not here yet', entry.name);
    return folder.pack(entry);
  },
};

describe('a search whose places are not here yet', () => {
  it('finds districts, states, members and ZIPs, and no places', async () => {
    const early: Search[] = [];
    const opening = openSearch(withoutPlaces, { onEarly: (search) => early.push(search) });
    await expect(opening).rejects.toThrow('not here yet');
    const found = (text: string) =>
      early.flatMap((search) => search.find(text).flatMap(({ hits }) => hits.map(writtenHit)));
    expect(found('CA-36')).toEqual(['district CA-36']);
    expect(found('Washington')).toEqual(['state WA']);
    expect(found('ted lieu')).toEqual(['member Ted Lieu']);
    expect(found('beverly hills 90210')).toEqual(['zip 90210']);
    expect(found('Springfield')).toEqual([]);
  });
});
