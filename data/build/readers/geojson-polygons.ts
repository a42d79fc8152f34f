import type { Polygon as GeoJsonPolygon, MultiPolygon } from 'geojson';
import { checkRing, type Polygon } from './rings.ts';
import { badRow, type RowPlace } from './row.ts';

type Geometry = { readonly type: string } | null | undefined;

function isArea(geometry: Geometry): geometry is GeoJsonPolygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** The polygons of a GeoJSON geometry, each ring checked. */
export function polygonsOf(geometry: Geometry, at: RowPlace): readonly Polygon[] {
  if (!isArea(geometry)) throw badRow(at, `has the geometry ${geometry?.type ?? 'null'}`);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (polygons.length === 0) throw badRow(at, 'has no polygon');
  return polygons.map((rings) => {
    if (rings.length === 0) throw badRow(at, 'has a polygon without a ring');
    return rings.map((ring) => checkRing(ring, at));
  });
}
