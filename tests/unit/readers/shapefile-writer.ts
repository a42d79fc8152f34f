import { strToU8, zipSync } from 'fflate';

export type Rings = readonly (readonly (readonly [number, number])[])[];

/** One row of the table, every column a text. */
export type Row = Readonly<Record<string, string>>;

/** A row of a Census district's table. */
export function censusRow(fips: string, number: string, changes: Row = {}): Row {
  const geoid = fips + number;
  return { STATEFP: fips, CD119FP: number, GEOID: geoid, ALAND: '1000', AWATER: '20', ...changes };
}

const NAD83 =
  'GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137,' +
  '298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]';

/** A shapefile's geometry by ESRI's description of July 1998: polygons, two dimensions. */
export function writeShp(records: readonly Rings[], type = 5): Uint8Array {
  const contents = records.map((rings) => {
    const points = rings.flat();
    const content = new DataView(new ArrayBuffer(44 + rings.length * 4 + points.length * 16));
    content.setInt32(0, type, true);
    content.setInt32(36, rings.length, true);
    content.setInt32(40, points.length, true);
    let first = 0;
    for (const [part, ring] of rings.entries()) {
      content.setInt32(44 + part * 4, first, true);
      first += ring.length;
    }
    for (const [index, [x, y]] of points.entries()) {
      const at = 44 + rings.length * 4 + index * 16;
      content.setFloat64(at, x, true);
      content.setFloat64(at + 8, y, true);
    }
    return content;
  });
  const size = contents.reduce((sum, content) => sum + 8 + content.byteLength, 100);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, size / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let at = 100;
  for (const [index, content] of contents.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, content.byteLength / 2);
    file.set(new Uint8Array(content.buffer), at + 8);
    at += 8 + content.byteLength;
  }
  return file;
}

/** A dBASE III table of texts. */
export function writeDbf(rows: readonly Row[]): Uint8Array {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) => Math.max(1, ...rows.map((row) => (row[name] ?? '').length)));
  const headerBytes = 32 + names.length * 32 + 1;
  const rowBytes = 1 + widths.reduce((sum, width) => sum + width, 0);
  const file = new Uint8Array(headerBytes + rows.length * rowBytes + 1).fill(0x20, headerBytes);
  const view = new DataView(file.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  for (const [index, name] of names.entries()) {
    file.set(strToU8(name), 32 + index * 32);
    file[32 + index * 32 + 11] = 'C'.charCodeAt(0);
    file[32 + index * 32 + 16] = widths[index] ?? 0;
  }
  file[headerBytes - 1] = 0x0d;
  for (const [index, row] of rows.entries()) {
    let at = headerBytes + index * rowBytes + 1;
    for (const [column, name] of names.entries()) {
      file.set(strToU8(row[name] ?? ''), at);
      at += widths[column] ?? 0;
    }
  }
  file[file.length - 1] = 0x1a;
  return file;
}

/** A zipped shapefile as the Census publishes one; parts can be left out or replaced. */
export function zipShapefile(
  rows: readonly Row[],
  records: readonly Rings[],
  parts: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  return zipSync({
    'cb.shp': writeShp(records),
    'cb.dbf': writeDbf(rows),
    'cb.prj': strToU8(NAD83),
    'cb.shx': new Uint8Array(100),
    'cb.shp.iso.xml': strToU8('<metadata/>'),
    ...parts,
  });
}
