import { feature } from 'topojson-client';
import { censusDistrict } from './district-properties.ts';
import { DistrictCollector, type DistrictLines } from './district-shapes.ts';
import { polygonsOf } from './geojson-polygons.ts';
import { inRow } from './row.ts';
import { readTopology } from './topology.ts';

/** Census district lines as TopoJSON with an object `districts`. */
export function readDistrictTopology(text: string, file: string): DistrictLines {
  const topology = readTopology(text, file);
  const { features } = feature(topology, topology.objects.districts);
  const top = { file, line: null };
  const districts = new DistrictCollector();
  for (const [index, { properties, geometry }] of features.entries()) {
    const name = `geometry ${index + 1} (GEOID ${properties['GEOID']})`;
    const at = inRow(top, name);
    const district = censusDistrict(properties, at);
    if (district === null) {
      districts.addWater(name);
      continue;
    }
    const { congress, ...named } = district;
    districts.add(congress, { ...named, polygons: polygonsOf(geometry, at) }, at);
  }
  return districts.finish(top);
}
