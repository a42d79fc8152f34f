import type { ListColumns } from './list-shape.ts';
import { pairOf } from './read-pair.ts';
import { readZipText } from './read-zip-cell.ts';

/** What columns are called, lower case, with one space for whatever is no letter or digit. */
const ZIP_NAME =
  /(?:^| )(?:zip|zips|zipcode|zip5|zcta|zcta5|postal|postcode|postalcode|codigo postal|cp)(?: |$)/;
const NO_ZIP_NAME = /(?:^| )(?:zip4|zip 4|plus4|plus 4|4)$/;
const LAT_NAME = /(?:^| )(?:lat|latitude|latitud|y)(?: |$)/;
const LON_NAME = /(?:^| )(?:lon|lng|long|longitude|longitud|x)(?: |$)/;

/** Where districts are, Guam and Samoa included: a guess at a column wants to be picky. */
const isLat = (value: number) => value >= -15 && value <= 72;
const isLon = (value: number) => (value >= -180 && value <= -64) || (value >= 144 && value <= 180);
const DECIMAL = /^[+\-\u2212]?\d{1,3}[.,]\d{2,}$/;
const LAT_SIDE = /\s*[NS]$/i;
const LON_SIDE = /\s*[EW]$/i;
const LEAST_SHARE = 0.6;

/** What a first look at the rows says. */
export interface GuessedColumns {
  readonly hasHeader: boolean;
  readonly columns: ListColumns;
}

interface Column {
  readonly index: number;
  readonly name: string;
  /** Shares of the cells with something in them. */
  readonly zips: number;
  readonly lats: number;
  readonly lons: number;
  /** Cells with a latitude and a longitude. */
  readonly pairs: number;
  readonly filled: number;
}

/**
 * Which columns say where a row is, by their names and by what stands in them. `hasHeader`: what a
 * person says, null to guess. `isZip`: whether there is such a ZIP.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  hasHeader: boolean | null,
  isZip: (zip: string) => boolean,
): GuessedColumns {
  const [first = []] = rows;
  const header = hasHeader ?? looksLikeHeader(rows, isZip);
  const body = header ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) =>
    measure(index, header ? (first[index] ?? '') : '', body, isZip),
  );
  // Where there is one column, any ZIP in it will do.
  const zip = best(columns, zipScore) ?? ((columns[0]?.zips ?? 0) > 0 && width === 1 ? 0 : null);
  const lat = best(columns, ({ name, lats }) => score(LAT_NAME.test(name), lats));
  const lon = best(columns, ({ name, lons }) => score(LON_NAME.test(name), lons));
  const both = lat !== null && lon !== null && lat !== lon;
  const pair = both ? null : best(columns, ({ pairs }) => (pairs >= LEAST_SHARE ? pairs : 0));
  return {
    hasHeader: header,
    columns: { zip, lat: both ? lat : pair, lon: both ? lon : pair },
  };
}

function measure(
  index: number,
  head: string,
  rows: readonly (readonly string[])[],
  isZip: (zip: string) => boolean,
): Column {
  const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    index,
    name: plainName(head),
    zips: share((cell) => isZipCell(cell, isZip)),
    lats: share((cell) => isDegrees(cell, LAT_SIDE, isLat)),
    lons: share((cell) => isDegrees(cell, LON_SIDE, isLon)),
    pairs: share(isPair),
    filled: cells.length,
  };
}

/** `RegZIP_Code` is `reg zip code`. */
function plainName(head: string): string {
  return head
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function zipScore({ name, zips, filled }: Column): number {
  const named = ZIP_NAME.test(name) && !NO_ZIP_NAME.test(name);
  if (!named) return zips >= LEAST_SHARE ? zips : 0;
  return filled === 0 ? 1 : zips > 0.1 ? 1 + zips : 0.5;
}

function score(named: boolean, share: number): number {
  if (!named) return share >= LEAST_SHARE ? share : 0;
  return share > 0 ? 1 + share : 0.5;
}

function best(columns: readonly Column[], scoreOf: (column: Column) => number): number | null {
  let found: { index: number; score: number } | null = null;
  for (const column of columns) {
    const value = scoreOf(column);
    if (value > (found?.score ?? 0)) found = { index: column.index, score: value };
  }
  return found?.index ?? null;
}

/** A first row in which nothing says where it is, over rows in which something does, or with names. */
function looksLikeHeader(
  rows: readonly (readonly string[])[],
  isZip: (zip: string) => boolean,
): boolean {
  const [first = []] = rows;
  const tells = (cell: string) =>
    isPair(cell) ||
    isZipCell(cell, isZip) ||
    (DECIMAL.test(cell.trim()) && !Number.isNaN(degrees(cell)));
  if (first.some(tells)) return false;
  const names = first.map(plainName);
  if (names.some((name) => ZIP_NAME.test(name) || LAT_NAME.test(name) || LON_NAME.test(name))) {
    return true;
  }
  if (rows.slice(1).some((row) => row.some(tells))) return true;
  return rows.length > 1 && !first.some((cell) => /\d/.test(cell));
}

function isPair(cell: string): boolean {
  // With decimals: two whole numbers may be anything.
  if (!/\d[.,]\d{2,}\D+\d{1,3}[.,]\d{2,}/.test(cell)) return false;
  const { lat, lon } = pairOf(cell);
  return lat !== null && lon !== null && isLat(lat) && isLon(lon);
}

function isZipCell(cell: string, isZip: (zip: string) => boolean): boolean {
  const read = readZipText(cell.trim());
  return read.kind === 'zip' && isZip(read.zip);
}

/** With the letter of a side of the world behind it a number has no sign. */
function isDegrees(cell: string, side: RegExp, isOne: (value: number) => boolean): boolean {
  const plain = cell.replace(side, '');
  if (!DECIMAL.test(plain)) return false;
  const value = degrees(plain);
  return isOne(/[SW]$/i.test(cell) ? -value : value);
}

function degrees(cell: string): number {
  return Number(cell.trim().replace('\u2212', '-').replace(',', '.'));
}
