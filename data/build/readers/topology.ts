import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { arrayOf, type JsonObject, objectOf, parseJson } from './json.ts';
import { badRow, inRow } from './row.ts';

/** A district whose rings are runs of shared arcs; its properties as the Census publishes them. */
type DistrictArcs = (Polygon<JsonObject> | MultiPolygon<JsonObject>) & {
  properties: JsonObject;
};

/** District lines as arcs: a border between two districts is there once, and both refer to it. */
export interface DistrictTopology extends Topology {
  objects: {
    districts: Omit<GeometryCollection<JsonObject>, 'geometries'> & { geometries: DistrictArcs[] };
  };
}

/** The arcs as they are, for work on shared borders. A shape for each district: district-topology. */
export function readTopology(text: string, file: string): DistrictTopology {
  const at = { file, line: null };
  const root = objectOf(parseJson(text, file), at, 'the file');
  if (root['type'] !== 'Topology') throw badRow(at, 'is no TopoJSON topology');
  const arcCount = arrayOf(root['arcs'], at, 'arcs').length;
  const districts = objectOf(
    objectOf(root['objects'], at, 'objects')['districts'],
    at,
    'districts',
  );
  for (const [index, value] of arrayOf(districts['geometries'], at, 'geometries').entries()) {
    const row = inRow(at, `geometry ${index + 1}`);
    const geometry = objectOf(value, row, 'the row');
    objectOf(geometry['properties'], row, 'properties');
    if (geometry['type'] !== 'Polygon' && geometry['type'] !== 'MultiPolygon') {
      throw badRow(row, `has the type ${geometry['type']}`);
    }
    for (const arc of arrayOf(geometry['arcs'], row, 'arcs').flat(2)) {
      // A negative number is an arc run backwards: -1 is the first.
      if (!Number.isInteger(arc) || Number(arc) >= arcCount || Number(arc) < -arcCount) {
        throw badRow(row, `refers to arc ${arc} of ${arcCount}`);
      }
    }
  }
  return root as unknown as DistrictTopology;
}
