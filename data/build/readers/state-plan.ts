import { numberedSeats } from '../../../src/shared/apportionment.ts';
import type { State } from '../../../src/shared/states.ts';
import { type DistrictShape, SourceError } from '../model.ts';
import { outlineArea } from '../next-plan/outline-area.ts';
import { polygonsOf } from './geojson-polygons.ts';
import { arrayOf, objectOf, parseJson } from './json.ts';
import { badRow, districtNumber, inRow, quoted, type RowPlace } from './row.ts';
import { readDbf } from './shapefile/dbf.ts';
import { polygonsOfRings } from './shapefile/polygons.ts';
import { requireDegrees } from './shapefile/projection.ts';
import { readShp } from './shapefile/shp.ts';
import { unzip } from './unzip.ts';

/** A state's own layer of its new districts: which state, and which field numbers them. */
export interface StateLayer {
  readonly state: State;
  readonly districtField: string;
}

/** A tenth of a metre: neighbours' positions are the same after it, whatever a server printed. */
const POSITION_DIGITS = 6;
/**
 * How much of the state the new districts may lack, or have too much, by the outline at 1:500,000: layers
 * reach out to sea, but no layer lacks land.
 */
const LEAST_COVER = 0.98;

/** A state's districts as GeoJSON, as an ArcGIS layer gives it. */
export function readStatePlan(text: string, file: string, layer: StateLayer): DistrictShape[] {
  const top = { file, line: null };
  const root = objectOf(parseJson(text, file), top, 'the file');
  const rows = arrayOf(root['features'], top, 'features').map((value, index) => {
    const at = inRow(top, `feature ${index + 1}`);
    const feature = objectOf(value, at, 'the row');
    const written = objectOf(feature['properties'], at, 'properties')[layer.districtField];
    const geometry = objectOf(feature['geometry'], at, 'geometry') as { type: string };
    return { written, polygons: polygonsOf(geometry, at), at };
  });
  return districtsOf(rows, layer, top);
}

/** The same as a zipped shapefile, in degrees. */
export function readStatePlanZip(
  bytes: Uint8Array,
  file: string,
  layer: StateLayer,
): DistrictShape[] {
  const archive = unzip(bytes, file);
  const prj = archive.text('.prj');
  requireDegrees(prj.text, prj.name);
  const dbf = archive.bytes('.dbf');
  const shp = archive.bytes('.shp');
  const records = readShp(shp.bytes, shp.name);
  const top = { file: shp.name, line: null };
  const rows = readDbf(dbf.bytes, dbf.name).map((row, index) => {
    const at = inRow(top, `record ${index + 1}`);
    const polygons = polygonsOfRings(records[index] ?? [], at);
    return { written: row[layer.districtField], polygons, at };
  });
  return districtsOf(rows, layer, top);
}

interface PlanRow {
  readonly written: unknown;
  readonly polygons: DistrictShape['polygons'];
  readonly at: RowPlace;
}

/** Every district of the state once, and no other. */
function districtsOf(
  rows: readonly PlanRow[],
  { state, districtField }: StateLayer,
  top: RowPlace,
): DistrictShape[] {
  const shapes = rows.map(({ written, polygons, at }): DistrictShape => {
    const digits = /(\d{1,2})\s*$/.exec(String(written ?? ''))?.[1];
    if (digits === undefined) throw badRow(at, `${districtField} is ${quoted(written)}`);
    const district = districtNumber(digits, state, at);
    const rounded = polygons.map((rings) => rings.map((ring) => ring.map(roundedPosition)));
    return { state: state.code, district, landArea: null, waterArea: null, polygons: rounded };
  });
  const seats = numberedSeats(state.code);
  const numbers = new Set(shapes.map(({ district }) => district));
  const isWhole = shapes.length === seats && Math.max(...numbers) === seats && !numbers.has(0);
  if (numbers.size !== shapes.length || !isWhole) {
    const found = `${shapes.length} districts, ${numbers.size} numbers up to ${Math.max(...numbers)}`;
    throw badRow(top, `has ${found}; ${state.code} has ${seats}`);
  }
  return shapes.sort((a, b) => a.district - b.district);
}

function roundedPosition([lon, lat]: readonly [number, number]): readonly [number, number] {
  return [Number(lon.toFixed(POSITION_DIGITS)), Number(lat.toFixed(POSITION_DIGITS))];
}

/** Refuses a layer that does not cover the state, by the outlines in force. */
export function requireCover(
  next: readonly DistrictShape[],
  inForce: readonly DistrictShape[],
  file: string,
): void {
  const area = (shapes: readonly DistrictShape[]) =>
    shapes.reduce((sum, shape) => sum + outlineArea(shape), 0);
  const cover = area(next) / area(inForce);
  if (cover >= LEAST_COVER) return;
  throw new SourceError(file, null, `covers ${(cover * 100).toFixed(1)} % of the state's area`);
}
