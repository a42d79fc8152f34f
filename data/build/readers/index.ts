import type { HouseMember, Office, Senator } from '../../../src/core/people.ts';
import type { SourceEntry } from '../../../src/shared/manifest.ts';
import { type DistrictShape, type PostalZip, SourceError, type ZctaDistrict } from '../model.ts';
import { READERS } from './by-format.ts';
import type { DistrictLines } from './district-shapes.ts';
import type { ExtraStates } from './extra-states.ts';
import type { Roster } from './legislators.ts';
import { newestDay, type Provenance, sourceEntryOf } from './provenance.ts';
import { readReceipts } from './receipts.ts';
import type { Redistricting } from './redistricting.ts';
import { loadRegistry, type Registry } from './registry.ts';
import type { RuleCount } from './rule-count.ts';
import { type FoundFile, SourceFolder } from './source-folder.ts';
import { readStatePlans, type StatePlan } from './state-plans.ts';

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
  /** The changing states' own layers, where they have been downloaded. */
  readonly statePlans: readonly StatePlan[];
  readonly house: readonly HouseMember[];
  readonly senators: readonly Senator[];
  /** Who sits from the next Congress's first day; null until the roster says so. */
  readonly nextRoster: Roster | null;
  readonly offices: readonly Office[];
  readonly redistricting: Redistricting;
  /** What stated rules left out or mended, for the report. A rule that met nothing is not here. */
  readonly rules: readonly RuleCount[];
  /** The files that were read. */
  readonly provenance: readonly Provenance[];
  /** What a manifest lists. */
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
  const receipts = await readReceipts(path);
  const folder = new SourceFolder(path, registry, receipts);
  const { relation, kind, rules } = await folder.read('relation', relationOf);
  const mended = kind === 'pairs';
  const crossState = mended
    ? await folder.read('cross-state', (f) => READERS.zccd(f.bytes, f.name))
    : [];
  const extraStates = mended
    ? await folder.read('extra-states', (f) => READERS['extra-states'](f.bytes, f.name))
    : [];
  const postal = await folder.read('postal', postalOf);
  const lines119 = await folder.read('lines', (f) => linesOf(f, 119));
  const lines120 = await folder.readIfThere('lines-120', (f) => linesOf(f, 120));
  const roster = await folder.read('legislators', (f) => READERS.legislators(f.bytes, f.name));
  const { offices, misplaced } = await folder.read('offices', (f) =>
    READERS.offices(f.bytes, f.name),
  );
  const redistricting = await folder.read('redistricting', (f) =>
    READERS.redistricting(f.bytes, f.name),
  );
  const statePlans = await readStatePlans(path, redistricting.states, lines119.shapes, receipts);
  const { provenance } = folder;
  return {
    relation,
    relationKind: kind,
    crossState,
    extraStates,
    postal,
    shapes119: lines119.shapes,
    shapes120: lines120?.shapes ?? null,
    statePlans,
    house: roster.house,
    senators: roster.senators,
    nextRoster: roster.next,
    offices,
    redistricting,
    rules: [...rules, lines119.water, misplaced].filter(({ rows }) => rows.length > 0),
    provenance,
    entries: [...provenance.map(sourceEntryOf), ...statePlans.map(({ entry }) => entry)],
    newestVintage: (ids) => newestDay(vintagesOf(provenance, ids)),
  };
}

interface Relation {
  readonly relation: readonly ZctaDistrict[];
  readonly kind: Sources['relationKind'];
  readonly rules: readonly RuleCount[];
}

function relationOf({ format, bytes, name }: FoundFile): Relation {
  if (format !== 'census-relation') {
    return { relation: READERS['zcta-pairs'](bytes, name), kind: 'pairs', rules: [] };
  }
  const { congress, pairs, rules } = READERS[format](bytes, name);
  requireCongress(congress, 119, name);
  return { relation: pairs, kind: 'census', rules };
}

function postalOf({ format, bytes, name }: FoundFile): PostalZip[] {
  return READERS[format === 'geonames-zip' ? format : 'geonames-text'](bytes, name);
}

function linesOf({ format, bytes, name }: FoundFile, congress: number): DistrictLines {
  const known = format === 'district-shapefile' || format === 'district-topology';
  const lines = READERS[known ? format : 'district-geojson'](bytes, name);
  requireCongress(lines.congress, congress, name);
  return lines;
}

function requireCongress(found: number, expected: number, file: string): void {
  if (found === expected) return;
  throw new SourceError(file, null, `has the lines of Congress ${found}, not ${expected}`);
}

function vintagesOf(provenance: readonly Provenance[], ids: readonly string[]): string[] {
  return provenance.filter(({ id }) => ids.includes(id)).map(({ vintage }) => vintage);
}
