import { censusDistrict } from './district-properties.ts';
import { DistrictCollector, type DistrictLines } from './district-shapes.ts';
import { badRow, inRow } from './row.ts';
import { readDbf } from './shapefile/dbf.ts';
import { polygonsOfRings } from './shapefile/polygons.ts';
import { requireDegrees } from './shapefile/projection.ts';
import { readShp } from './shapefile/shp.ts';
import { unzip } from './unzip.ts';

/**
 * Census district lines as a zipped shapefile: cartographic (`cb_2024_us_cd119_500k.zip`) or
 * TIGER/Line (`tl_2024_06_cd119.zip`), of any Congress.
 */
export function readDistrictShapefile(bytes: Uint8Array, file: string): DistrictLines {
  const archive = unzip(bytes, file);
  const prj = archive.text('.prj');
  requireDegrees(prj.text, prj.name);
  const dbf = archive.bytes('.dbf');
  const rows = readDbf(dbf.bytes, dbf.name);
  const shp = archive.bytes('.shp');
  const records = readShp(shp.bytes, shp.name);
  const top = { file: shp.name, line: null };
  if (records.length !== rows.length) {
    throw badRow(top, `has ${records.length} shapes, its table has ${rows.length} rows`);
  }
  const districts = new DistrictCollector();
  for (const [index, row] of rows.entries()) {
    const name = `record ${index + 1} (GEOID ${row['GEOID']})`;
    const district = censusDistrict(row, inRow({ file: dbf.name, line: null }, name));
    if (district === null) {
      districts.addWater(name);
      continue;
    }
    const { congress, ...properties } = district;
    const at = inRow(top, name);
    const polygons = polygonsOfRings(records[index] ?? [], at);
    districts.add(congress, { ...properties, polygons }, at);
  }
  return districts.finish(top);
}
