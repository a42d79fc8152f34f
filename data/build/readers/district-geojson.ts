import { DistrictCollector, type DistrictLines } from './district-shapes.ts';
import { polygonsOf } from './geojson-polygons.ts';
import { arrayOf, objectOf, parseJson, textOf } from './json.ts';
import { badRow, districtNumber, inRow, stateWithFips } from './row.ts';

/**
 * Lines compiled for a coming Congress, as GeoJSON: `metadata.congress`, and a feature a district
 * with `properties: { id: "AK-00", state, stateFips, district }`. Areas are not published.
 */
export function readDistrictGeoJson(text: string, file: string): DistrictLines {
  const top = { file, line: null };
  const root = objectOf(parseJson(text, file), top, 'the file');
  const { congress } = objectOf(root['metadata'], top, 'metadata');
  if (typeof congress !== 'number') throw badRow(top, 'metadata names no Congress');
  const districts = new DistrictCollector();
  for (const [index, value] of arrayOf(root['features'], top, 'features').entries()) {
    const feature = objectOf(value, inRow(top, `feature ${index + 1}`), 'the row');
    const properties = objectOf(
      feature['properties'],
      inRow(top, `feature ${index + 1}`),
      'properties',
    );
    const id = textOf(properties, 'id', inRow(top, `feature ${index + 1}`));
    const at = inRow(top, id);
    const state = stateWithFips(textOf(properties, 'stateFips', at), at);
    const written = textOf(properties, 'district', at);
    if (id !== `${textOf(properties, 'state', at)}-${written}` || !id.startsWith(state.code)) {
      throw badRow(at, `is ${properties['state']}, FIPS code ${state.fips}, district ${written}`);
    }
    const district = districtNumber(written, state, at);
    const geometry = objectOf(feature['geometry'], at, 'geometry') as { type: string };
    const shape = { state: state.code, district, landArea: null, waterArea: null };
    districts.add(congress, { ...shape, polygons: polygonsOf(geometry, at) }, at);
  }
  return districts.finish(top);
}
