import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZipRecord, ZipTable } from '../../../src/core/zip-table.ts';
import { decodeZips, encodeZips } from '../../../src/format/zips.ts';
import { Failure } from '../../../src/shared/failure.ts';

const DISTRICTS = [
  { state: 'AL', number: 1 },
  { state: 'AL', number: 2 },
  { state: 'AK', number: null },
  { state: 'PR', number: null },
];

const record: fc.Arbitrary<ZipRecord> = fc.record({
  zipType: fc.constantFrom('area', 'point', 'military', 'associated-state'),
  basis: fc.constantFrom('census-relation', 'place-relation', 'point-only', 'none'),
  primaryRule: fc.constantFrom('only-district', 'land-share', 'point-in-district', 'none'),
  estimated: fc.boolean(),
  districts: fc.uniqueArray(fc.nat(DISTRICTS.length - 1)),
  region: fc.constantFrom(null, 'AA', 'AE', 'AP', 'FM', 'MH', 'PW'),
});

const rows = fc.uniqueArray(fc.tuple(fc.nat(99_999), record), { selector: ([zip]) => zip });

function tableOf(zips: readonly (readonly [number, ZipRecord])[]): ZipTable {
  const recordOf = new Uint16Array(100_000);
  const records = zips.map(([zip, zipRecord], i) => {
    recordOf[zip] = i + 1;
    return zipRecord;
  });
  return { plan: 119, districts: DISTRICTS, records, recordOf };
}

function recordAt(table: ZipTable, zip: number): ZipRecord | undefined {
  return table.records[(table.recordOf[zip] ?? 0) - 1];
}

describe('the zips pack', () => {
  it('gives back every ZIP with its record, and no other', () => {
    fc.assert(
      fc.property(rows, (zips) => {
        const table = tableOf(zips);
        const decoded = decodeZips(encodeZips(table), 'zips', 119);
        expect(decoded.districts).toEqual(DISTRICTS);
        for (const [zip, zipRecord] of zips) expect(recordAt(decoded, zip)).toEqual(zipRecord);
        expect(decoded.recordOf.filter((id) => id > 0)).toHaveLength(zips.length);
      }),
    );
  });

  it('keeps one record for all ZIPs that share it', () => {
    const shared: ZipRecord = {
      zipType: 'area',
      basis: 'census-relation',
      primaryRule: 'only-district',
      estimated: false,
      districts: [2],
      region: null,
    };
    const body = encodeZips(tableOf([99501, 99502, 99503].map((zip) => [zip, { ...shared }])));
    expect(decodeZips(body, 'zips', 119).records).toEqual([shared]);
  });

  it('refuses damaged bytes as corrupt, or reads something else, and does nothing worse', () => {
    const intact = encodeZips(tableOf(fc.sample(rows, { numRuns: 1, seed: 7 })[0] ?? []));
    fc.assert(
      fc.property(fc.nat(intact.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const damaged = cut ? intact.slice(0, at) : intact.slice();
        if (!cut) damaged[at] = byte;
        try {
          decodeZips(damaged, 'zips', 119);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect(error).toMatchObject({ code: 'pack-corrupt', part: 'zips' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses bytes after the end', () => {
    const body = encodeZips(tableOf([]));
    expect(() => decodeZips(Uint8Array.of(...body, 0), 'zips', 119)).toThrow(/1 bytes too many/);
  });
});
