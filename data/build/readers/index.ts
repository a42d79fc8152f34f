import type { HouseMember, Office, Senator } from '../../../src/core/people.ts';
import type { SourceEntry } from '../../../src/shared/manifest.ts';
import { type DistrictShape, type PostalZip, SourceError, type ZctaDistrict } from '../model.ts';
import { readCensusRelation } from './census-relation.ts';
import { readDistrictGeoJson } from './district-geojson.ts';
import { readDistrictShapefile } from './district-shapefile.ts';
import type { DistrictLines } from './district-shapes.ts';
import { readDistrictTopology } from './district-topology.ts';
import { type ExtraStates, readExtraStates } from './extra-states.ts';
import { readGeoNames } from './geonames.ts';
import { readGeoNamesZip } from './geonames-zip.ts';
import { readLegislators } from './legislators.ts';
import { readOffices } from './offices.ts';
import { newestDay, type Provenance, sourceEntryOf } from './provenance.ts';
import { readReceipts } from './receipts.ts';
import { type Redistricting, readRedistricting } from './redistricting.ts';
import { loadRegistry, type Registry } from './registry.ts';
import type { RuleCount } from './rule-count.ts';
import { type FoundFile, SourceFolder, utf8 } from './source-folder.ts';
import { readZccd } from './zccd.ts';
import { readZctaPairs } from './zcta-pairs.ts';

/** Everything that a build reads, in plain shapes. */
export interface Sources {
  /** ZCTAs and their districts: with land shares from the Census file, without from the pairs. */
  readonly relation: readonly ZctaDistrict[];
  readonly relationKind: 'census' | 'pairs';
  /** What mends the pairs across state lines; empty with the Census file, which needs no mending. */
  readonly crossState: readonly ZctaDistrict[];
  readonly extraStates: readonly ExtraStates[];
  readonly postal: readonly PostalZip[];
  readonly shapes119: readonly DistrictShape[];
  /** Null where the folder has no lines of the 120th Congress. */
  readonly shapes120: readonly DistrictShape[] | null;
  readonly house: readonly HouseMember[];
  readonly senators: readonly Senator[];
  readonly offices: readonly Office[];
  readonly redistricting: Redistricting;
  /** What stated rules left out or mended, for the report. A rule that met nothing is not here. */
  readonly rules: readonly RuleCount[];
  /** The files that were read. */
  readonly provenance: readonly Provenance[];
  /** What a manifest of the 119th Congress lines lists: all of `provenance` but `lines-120`. */
  readonly entries: readonly SourceEntry[];
  /** The newest vintage among the sources with these ids, `YYYY-MM-DD`. */
  newestVintage(ids: readonly string[]): string;
}

/**
 * Reads a folder of sources: of each the official file where it is there, else the one made from it.
 * Throws a SourceError with file, line and reason at the first bad row, for a source that is missing,
 * and for a file of unknown vintage (see provenance.ts).
 */
export async function readSources(
  path: string,
  registry: Registry = loadRegistry(),
): Promise<Sources> {
  const folder = new SourceFolder(path, registry, await readReceipts(path));
  const { relation, kind, rules } = await folder.read('relation', relationOf);
  const mended = kind === 'pairs';
  const crossState = mended
    ? await folder.read('cross-state', (f) => readZccd(utf8(f), f.name))
    : [];
  const extraStates = mended
    ? await folder.read('extra-states', (f) => readExtraStates(utf8(f), f.name))
    : [];
  const postal = await folder.read('postal', postalOf);
  const lines119 = await folder.read('lines', (file) => linesOf(file, 119));
  const lines120 = await folder.readIfThere('lines-120', (file) => linesOf(file, 120));
  const roster = await folder.read('legislators', (f) => readLegislators(utf8(f), f.name));
  const { offices, misplaced } = await folder.read('offices', (f) => readOffices(utf8(f), f.name));
  const redistricting = await folder.read('redistricting', (f) =>
    readRedistricting(utf8(f), f.name),
  );
  const { provenance } = folder;
  return {
    relation,
    relationKind: kind,
    crossState,
    extraStates,
    postal,
    shapes119: lines119.shapes,
    shapes120: lines120?.shapes ?? null,
    house: roster.house,
    senators: roster.senators,
    offices,
    redistricting,
    rules: [...rules, lines119.water, misplaced].filter(({ rows }) => rows.length > 0),
    provenance,
    entries: provenance.filter(({ id }) => id !== 'lines-120').map(sourceEntryOf),
    newestVintage: (ids) => newestDay(vintagesOf(provenance, ids)),
  };
}

interface Relation {
  readonly relation: readonly ZctaDistrict[];
  readonly kind: Sources['relationKind'];
  readonly rules: readonly RuleCount[];
}

function relationOf(file: FoundFile): Relation {
  if (file.format !== 'census-relation') {
    return { relation: readZctaPairs(utf8(file), file.name), kind: 'pairs', rules: [] };
  }
  const { congress, pairs, rules } = readCensusRelation(utf8(file), file.name);
  requireCongress(congress, 119, file);
  return { relation: pairs, kind: 'census', rules };
}

function postalOf(file: FoundFile): PostalZip[] {
  return file.format === 'geonames-zip'
    ? readGeoNamesZip(file.bytes, file.name)
    : readGeoNames(utf8(file), file.name);
}

function linesOf(file: FoundFile, congress: number): DistrictLines {
  const lines = readLines(file);
  requireCongress(lines.congress, congress, file);
  return lines;
}

function readLines(file: FoundFile): DistrictLines {
  if (file.format === 'district-shapefile') return readDistrictShapefile(file.bytes, file.name);
  if (file.format === 'district-topology') return readDistrictTopology(utf8(file), file.name);
  return readDistrictGeoJson(utf8(file), file.name);
}

function requireCongress(found: number, expected: number, file: FoundFile): void {
  if (found === expected) return;
  throw new SourceError(file.name, null, `has the lines of Congress ${found}, not ${expected}`);
}

function vintagesOf(provenance: readonly Provenance[], ids: readonly string[]): string[] {
  return provenance.filter(({ id }) => ids.includes(id)).map(({ vintage }) => vintage);
}
