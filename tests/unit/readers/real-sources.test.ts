import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDistrictShapefile } from '../../../data/build/readers/district-shapefile.ts';
import { readSources, type Sources } from '../../../data/build/readers/index.ts';
import { loadRegistry } from '../../../data/build/readers/registry.ts';
import { signedArea } from '../../../data/build/readers/rings.ts';
import { stateByCode } from '../../../src/shared/states.ts';
import { censusRow, zipShapefile } from './shapefile-writer.ts';

const FOLDER =
  process.env['POCKET_DISTRICT_SOURCES'] ??
  resolve(import.meta.dirname, '../../../../shared/sources');
const there = existsSync(join(FOLDER, 'zcta-cd119.json'));
if (!there) {
  console.log(`Skipped: no sources in ${FOLDER}; name their folder in POCKET_DISTRICT_SOURCES.`);
}

describe.skipIf(!there)('the sources as they were published', () => {
  let sources: Sources;
  beforeAll(async () => {
    sources = await readSources(FOLDER);
  });

  it('are the files that the registry pins', async () => {
    for (const { files } of loadRegistry().values()) {
      for (const { name, sizeBytes } of files) {
        if (!existsSync(join(FOLDER, name))) continue;
        expect([name, (await readFile(join(FOLDER, name))).length]).toEqual([name, sizeBytes]);
      }
    }
    expect(new Set(sources.provenance.map(({ standing }) => standing))).toEqual(
      new Set(['pinned']),
    );
  });

  it('relate 33,791 ZCTAs to districts', () => {
    expect(new Set(sources.relation.map(({ zcta }) => zcta)).size).toBe(33_791);
    expect(sources.relation).toHaveLength(39_936);
    expect(sources.crossState).toHaveLength(42_033);
    expect(sources.extraStates).toHaveLength(23);
  });

  it('list 41,490 postal rows, two ZIPs of them twice', () => {
    expect(sources.postal).toHaveLength(41_490);
    expect(new Set(sources.postal.map(({ zip }) => zip)).size).toBe(41_488);
  });

  it('draw 441 districts of the 119th Congress and 435 of the 120th', () => {
    expect(sources.shapes119).toHaveLength(441);
    expect(sources.shapes119.flatMap(({ polygons }) => polygons)).toHaveLength(1901);
    expect(sources.shapes120).toHaveLength(435);
  });

  it('name 437 members of the House and 100 senators', () => {
    expect(sources.house).toHaveLength(437);
    expect(sources.senators).toHaveLength(100);
    const roles = sources.house.map(({ role }) => role);
    expect(roles.filter((role) => role === 'delegate')).toHaveLength(5);
    expect(roles.filter((role) => role === 'resident-commissioner')).toHaveLength(1);
  });

  it('leave four seats to nobody: TX-23, CA-14, GA-13, FL-20', () => {
    const held = new Set(sources.house.map(({ district }) => district));
    const vacant = sources.shapes119
      .map(({ state, district }) => `${state}-${district || 'AL'}`)
      .filter((code) => !held.has(code));
    expect(vacant.sort()).toEqual(['CA-14', 'FL-20', 'GA-13', 'TX-23']);
  });

  it('list 1,312 offices, of which one has a latitude of 441', () => {
    expect(sources.offices).toHaveLength(1312);
    expect(sources.rules.map(({ rows }) => rows)).toEqual([['S001225-rock_island']]);
  });

  it('name ten states whose lines change', () => {
    expect(sources.redistricting.states.map(({ code }) => code).join(' ')).toBe(
      'AL CA FL LA MO NC OH TN TX UT',
    );
  });

  it('come back from a shapefile with every hole in its own polygon', () => {
    const rows = sources.shapes119.map(({ state, district }) =>
      censusRow(
        stateByCode(state)?.fips ?? '',
        String(district).padStart(2, '0').replace(/^00$/, only(state)),
      ),
    );
    // All rings of a district mixed, the last first, each the way round that a shapefile asks for.
    const records = sources.shapes119.map(({ polygons }) =>
      polygons
        .flatMap((rings) =>
          rings.map((ring, index) =>
            signedArea(ring) < 0 === (index === 0) ? ring : [...ring].reverse(),
          ),
        )
        .reverse(),
    );
    const { shapes } = readDistrictShapefile(zipShapefile(rows, records), 'cb.zip');
    const holesByRing = (polygons: (typeof shapes)[number]['polygons']) =>
      polygons.map((rings) => `${Math.abs(signedArea(rings[0] ?? []))} ${rings.length}`).sort();
    for (const [index, shape] of shapes.entries()) {
      expect(holesByRing(shape.polygons)).toEqual(
        holesByRing(sources.shapes119[index]?.polygons ?? []),
      );
    }
    expect(
      shapes.flatMap(({ polygons }) => polygons.flatMap((rings) => rings.slice(1))).length,
    ).toBeGreaterThan(0);
  });
});

/** What a file writes for the only district of a state. */
function only(state: string): string {
  return stateByCode(state)?.kind === 'state' ? '00' : '98';
}
