import type { Point } from '../../shared/point.ts';
import { distanceMeters } from '../distance.ts';
import type { Area, DistrictsOfZip } from './gazetteer.ts';
import type { AreaName } from './search-hit.ts';

/** A district of an area's ZIPs. */
interface DistrictShare {
  readonly code: string;
  /** How many of the ZIPs that count reach into it. */
  readonly zipCount: number;
}

export interface AreaInDistrict extends AreaName {
  readonly key: string;
  readonly zipCount: number;
}

/** All there is to say about a place or a county, as plain data. */
export interface AreaFacts extends AreaName {
  readonly kind: Area['kind'];
  readonly key: string;
  readonly zips: readonly string[];
  /** Those of most ZIPs first; a ZIP in several counts for each. */
  readonly districts: readonly DistrictShare[];
  /** How many ZIPs the districts were taken from: those with an area of their own, else all. */
  readonly countedZips: number;
  /** The middle of its ZIPs' points and how far from it they reach; null where none has a point. */
  readonly around: { readonly point: Point; readonly radiusMeters: number } | null;
  /** A place's counties, a county's places, those of most common ZIPs first. */
  readonly others: readonly AreaInDistrict[];
}

/** What reaches into a district, by ZIPs. */
export interface ZipsOfDistrict {
  /** Ascending; `whole` is false where another district has a part of it. */
  readonly zips: readonly { readonly zip: string; readonly whole: boolean }[];
  /** Those of most ZIPs first. */
  readonly places: readonly AreaInDistrict[];
  readonly counties: readonly AreaInDistrict[];
}

/** The districts of ZIPs, those of most ZIPs first; of as many, the one that is the likeliest more often. */
export function sharesOf(
  zips: readonly string[],
  districtsOf: DistrictsOfZip,
): { districts: DistrictShare[]; countedZips: number } {
  const answers = zips.map(districtsOf).filter((answer) => answer !== null);
  // A PO box has the districts of its whole place: it says nothing that the areas do not say.
  const withArea = answers.filter(({ zipType }) => zipType === 'area');
  const counted = withArea.length > 0 ? withArea : answers;
  const shares = new Map<string, { code: string; zipCount: number; likeliest: number }>();
  for (const { districts } of counted) {
    for (const { code, primary } of districts) {
      const share = shares.get(code) ?? { code, zipCount: 0, likeliest: 0 };
      share.zipCount++;
      if (primary) share.likeliest++;
      shares.set(code, share);
    }
  }
  const sorted = [...shares.values()].sort(
    (a, b) => b.zipCount - a.zipCount || b.likeliest - a.likeliest || (a.code < b.code ? -1 : 1),
  );
  return {
    districts: sorted.map(({ code, zipCount }) => ({ code, zipCount })),
    countedZips: counted.length,
  };
}

export function factsOf(
  area: Area,
  districtsOf: DistrictsOfZip,
  others: readonly Area[],
  pointOf: (zip: string) => Point | null,
): AreaFacts {
  const own = new Set(area.zips);
  const common = others
    .map((other) => ({ other, zipCount: other.zips.filter((zip) => own.has(zip)).length }))
    .filter(({ zipCount }) => zipCount > 0)
    .sort((a, b) => b.zipCount - a.zipCount || (a.other.name < b.other.name ? -1 : 1));
  const { kind, name, state, key, zips } = area;
  return {
    kind,
    name,
    state,
    key,
    zips,
    ...sharesOf(zips, districtsOf),
    around: aroundOf(zips.map(pointOf).filter((point) => point !== null)),
    others: common.map(({ other, zipCount }) => ({
      name: other.name,
      state: other.state,
      key: other.key,
      zipCount,
    })),
  };
}

/** Alaska's ZIPs run on beyond the antimeridian, which no place or county of it crosses. */
function aroundOf(points: readonly Point[]): AreaFacts['around'] {
  if (points.length === 0) return null;
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, each) => sum + of(each), 0) / points.length;
  const point = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  return { point, radiusMeters: Math.max(...points.map((each) => distanceMeters(point, each))) };
}
