import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { arrayOf, type JsonObject, objectOf, parseJson, textOf } from './json.ts';
import { badRow, inRow, quoted, type RowPlace } from './row.ts';

/** What the build asks for by name. */
export const SOURCE_IDS = [
  'relation',
  'cross-state',
  'extra-states',
  'lines',
  'lines-120',
  'postal',
  'legislators',
  'offices',
  'social',
  'redistricting',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Which reader a file is for. */
const FILE_FORMATS = [
  'census-relation',
  'zcta-pairs',
  'zccd',
  'extra-states',
  'district-shapefile',
  'district-topology',
  'district-geojson',
  'geonames-zip',
  'geonames-text',
  'legislators',
  'offices',
  'social',
  'redistricting',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** One file that a source may come as. */
export interface SourceFile {
  /** Its name in the folder of sources. */
  readonly name: string;
  readonly format: FileFormat;
  /** Where it is downloaded from; null for a file that was made from the official one. */
  readonly url: string | null;
  /** True where the publisher puts newer data at the same address: then the length and the SHA-256
   * only recognise the vintage named here, and another file there is newer and not wrong. */
  readonly renewed: boolean;
  /** `YYYY` or `YYYY-MM-DD`; null where only the download says. */
  readonly vintage: string | null;
  /** Bytes of that vintage's file; null where not known. */
  readonly sizeBytes: number | null;
  /** SHA-256 of that vintage's file, 64 lower-case hexadecimal digits; null where not known. */
  readonly sha256: string | null;
}

/**
 * `always`: by every `npm run data:fetch`. `by-name`: only when asked for, because the official files
 * do without it or nothing reads it yet. `by-hand`: it has no address.
 */
const DOWNLOADS = ['always', 'by-name', 'by-hand'] as const;

export interface RegisteredSource {
  readonly id: SourceId;
  readonly download: (typeof DOWNLOADS)[number];
  readonly title: string;
  /** The official address; null where it was compiled from many. */
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** In the order of preference: as officially published first, then what was made from it. */
  readonly files: readonly SourceFile[];
}

export type Registry = ReadonlyMap<SourceId, RegisteredSource>;

const REGISTRY_FILE = resolve(import.meta.dirname, '../../sources.json');

/** The project's registry, data/sources.json. Throws a SourceError for a bad entry. */
export function loadRegistry(path: string = REGISTRY_FILE): Registry {
  return readRegistry(readFileSync(path, 'utf8'), 'sources.json');
}

export function readRegistry(text: string, file: string): Registry {
  const top = { file, line: null };
  const root = objectOf(parseJson(text, file), top, 'the file');
  const registry = new Map<SourceId, RegisteredSource>();
  const names = new Set<string>();
  for (const [index, value] of arrayOf(root['sources'], top, 'sources').entries()) {
    const entry = inRow(top, `entry ${index + 1}`);
    const source = sourceOf(objectOf(value, entry, 'the entry'), entry);
    if (registry.has(source.id)) throw badRow(entry, `${source.id} is there twice`);
    registry.set(source.id, source);
    for (const { name } of source.files) {
      if (names.has(name)) throw badRow(entry, `two files are called ${name}`);
      names.add(name);
    }
  }
  const missing = SOURCE_IDS.filter((id) => !registry.has(id));
  if (missing.length > 0) throw badRow(top, `lacks ${missing.join(', ')}`);
  return registry;
}

function sourceOf(row: JsonObject, entry: RowPlace): RegisteredSource {
  const id = oneOf(SOURCE_IDS, row, 'id', entry);
  const at = inRow(entry, id);
  const files = arrayOf(row['files'], at, 'files').map((file) =>
    fileOf(objectOf(file, at, 'a file'), at),
  );
  if (files.length === 0) throw badRow(at, 'has no file');
  const download = oneOf(DOWNLOADS, row, 'download', at);
  if ((download === 'by-hand') !== files.every(({ url }) => url === null)) {
    throw badRow(at, `download is ${download}, which its addresses do not bear out`);
  }
  return {
    id,
    download,
    title: textOf(row, 'title', at),
    url: addressOf(row, 'url', at),
    licence: textOf(row, 'licence', at),
    licenceUrl: addressOf(row, 'licenceUrl', at),
    files,
  };
}

function fileOf(row: JsonObject, source: RowPlace): SourceFile {
  const name = textOf(row, 'name', source);
  const at = inRow(source, name);
  if (!/^[\w.-]+$/.test(name)) throw badRow(at, 'is no plain file name');
  const renewed = row['renewed'];
  if (typeof renewed !== 'boolean') throw badRow(at, `renewed is ${quoted(renewed)}`);
  const vintage = matching(/^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$/, row, 'vintage', at);
  if (vintage === null && !renewed) throw badRow(at, 'has no vintage and is not renewed');
  const sizeBytes = row['sizeBytes'];
  if (sizeBytes !== null && (!Number.isSafeInteger(sizeBytes) || Number(sizeBytes) <= 0)) {
    throw badRow(at, `sizeBytes is ${quoted(sizeBytes)}`);
  }
  return {
    name,
    format: oneOf(FILE_FORMATS, row, 'format', at),
    url: addressOf(row, 'url', at),
    renewed,
    vintage,
    sizeBytes: sizeBytes as number | null,
    sha256: matching(/^[0-9a-f]{64}$/, row, 'sha256', at),
  };
}

function oneOf<T extends string>(
  known: readonly T[],
  row: JsonObject,
  key: string,
  at: RowPlace,
): T {
  const value = known.find((candidate) => candidate === row[key]);
  if (value === undefined) {
    throw badRow(at, `${key} is ${quoted(row[key])}, not one of ${known.join(', ')}`);
  }
  return value;
}

function matching(pattern: RegExp, row: JsonObject, key: string, at: RowPlace): string | null {
  const value = row[key];
  if (value === null) return null;
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw badRow(at, `${key} is ${quoted(value)}`);
  }
  return value;
}

function addressOf(row: JsonObject, key: string, at: RowPlace): string | null {
  return matching(/^https:\/\/\S+$/, row, key, at);
}
