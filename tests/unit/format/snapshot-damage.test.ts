import { describe, expect, it } from 'vitest';
import { snapshotPacks, tryPack } from '../../fuzz/try-pack.ts';

const TRIES = 60;
const OF_EACH_KIND = [
  'zips',
  'districts',
  'people',
  'offices',
  'places',
  'lines-overview',
  'lines-WY',
  'plan120-zips',
  'changes',
];

/** The short form of `npm run prove:packs`, another one each time. */
describe('damaged copies of the shipped packs', () => {
  const packs = snapshotPacks().filter(({ name }) => OF_EACH_KIND.includes(name));
  it.each(packs)(
    '$name: each is refused by name or is no other, and soon',
    async (entry) => {
      const seed = Math.floor(Math.random() * 2 ** 31);
      const tally = await tryPack(entry, TRIES, seed);
      expect(tally.faults).toEqual([]);
      expect(tally.refusedByHash).toBeGreaterThan(TRIES / 2);
    },
    60_000,
  );
});
