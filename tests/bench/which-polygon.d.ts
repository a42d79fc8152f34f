declare module 'which-polygon' {
  import type { FeatureCollection, GeoJsonProperties } from 'geojson';

  /** The properties of the feature at [lon, lat], or null. */
  type Query<T> = (position: readonly [number, number]) => T | null;

  export default function whichPolygon<T extends NonNullable<GeoJsonProperties>>(collection: {
    readonly type: FeatureCollection['type'];
    readonly features: readonly {
      readonly type: 'Feature';
      readonly properties: T;
      readonly geometry: { readonly type: 'Polygon'; readonly coordinates: unknown };
    }[];
  }): Query<T>;
}
