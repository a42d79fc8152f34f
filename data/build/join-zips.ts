import type { ZipPlace } from '../../src/core/place.ts';
import type { ZipRecord } from '../../src/core/zip-table.ts';
import type { Point } from '../../src/shared/point.ts';
import { ASSOCIATED_STATE_ZIPS } from './associated-states.ts';
import type { DistrictList } from './district-list.ts';
import type { DistrictKey, Related } from './join-relation.ts';
import type { Locator } from './lines/locate.ts';
import { militaryOffice, militaryState } from './military.ts';
import { type PostalZip, SourceError } from './model.ts';
import { orderByLand, orderByPoint } from './order-districts.ts';

/** A ZIP with its answer and its place: one row of the table that everything else is made from. */
export interface ZipRow {
  readonly zip: string;
  readonly record: ZipRecord;
  readonly place: ZipPlace;
}

export interface ZipSources {
  readonly relation: ReadonlyMap<string, Related>;
  readonly postal: readonly PostalZip[];
  readonly list: DistrictList;
  readonly locator: Locator;
  /** A point inside each district, in the list's order. */
  readonly centres: readonly Point[];
}

/** GeoNames lists 96860 and 96863 (Pearl Harbor, Kaneohe Bay) as Hawaii and as fleet mail: Hawaii. */
function uniquePostal(postal: readonly PostalZip[]): Map<string, PostalZip> {
  const rows = new Map<string, PostalZip>();
  for (const row of postal) {
    const before = rows.get(row.zip);
    if (before !== undefined && (before.state === '') === (row.state === '')) {
      throw new SourceError('postal', null, `${row.zip} is there twice`);
    }
    if (before === undefined || before.state === '') rows.set(row.zip, row);
  }
  return rows;
}

function districtIndexes(related: Related, list: DistrictList): Map<number, number | null> {
  return new Map(
    [...related].map(([key, share]: [DistrictKey, number | null]) => [list.indexOf(key), share]),
  );
}

function areaRow(zip: string, related: Related, row: PostalZip | null, from: ZipSources): ZipRow {
  const shares = districtIndexes(related, from.list);
  const point = row?.point ?? null;
  const ordered = [...shares.values()].every((share) => share !== null)
    ? orderByLand(shares as Map<number, number>)
    : orderByPoint([...shares.keys()], point, from.locator);
  const first = ordered.districts[0] as number;
  const state = row?.state || (from.list.districts[first]?.state as string);
  return {
    zip,
    record: {
      zipType: 'area',
      basis: 'census-relation',
      primaryRule: ordered.rule,
      estimated: false,
      districts: ordered.districts,
      region: null,
    },
    place: {
      zip,
      place: row?.place || null,
      county: row?.county || null,
      state,
      point: point ?? (from.centres[first] as Point),
      pointQuality: point === null ? 'district' : row?.accuracy === 1 ? 'place' : 'zip',
    },
  };
}

/**
 * A ZIP without an area: the district of its point (of its own state, the nearest where the point is
 * in none), then every district that the areas of its place touch, nearest first. It is no estimate
 * where the state, or the whole place, has one district.
 */
function pointRow(row: PostalZip, placeDistricts: ReadonlySet<number>, from: ZipSources): ZipRow {
  const ofState = from.list.indexesOfState(row.state);
  const home = orderByPoint(ofState, row.point, from.locator);
  const first = home.districts[0];
  if (first === undefined) {
    throw new SourceError('postal', null, `${row.zip} is in ${row.state}, which has no district`);
  }
  const others = [...placeDistricts].filter((district) => district !== first);
  const rest = orderByPoint(others, row.point, from.locator).districts;
  const certain = ofState.length === 1 || placeDistricts.size === 1;
  const alone = rest.length === 0;
  return {
    zip: row.zip,
    record: {
      zipType: 'point',
      basis: placeDistricts.size > 0 ? 'place-relation' : 'point-only',
      primaryRule:
        alone && certain ? 'only-district' : pointRule(home.rule, row.point, first, from),
      estimated: !(alone && certain),
      districts: [first, ...rest],
      region: null,
    },
    place: {
      zip: row.zip,
      place: row.place || null,
      county: row.county || null,
      state: row.state,
      point: row.point,
      pointQuality: 'place',
    },
  };
}

function pointRule(
  rule: ZipRecord['primaryRule'],
  point: Point,
  first: number,
  from: ZipSources,
): ZipRecord['primaryRule'] {
  if (rule !== 'only-district') return rule;
  return from.locator.districtsAt(point).includes(first) ? 'point-in-district' : 'nearest-district';
}

function regionRow(
  zip: string,
  zipType: 'military' | 'associated-state',
  region: string,
  place: string,
): ZipRow {
  return {
    zip,
    record: {
      zipType,
      basis: 'none',
      primaryRule: 'none',
      estimated: false,
      districts: [],
      region,
    },
    place: { zip, place, county: null, state: region, point: null, pointQuality: null },
  };
}

/** The districts of the areas that share a place name within a state. */
function districtsOfPlaces(
  postal: ReadonlyMap<string, PostalZip>,
  from: ZipSources,
): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [zcta, related] of from.relation) {
    const row = postal.get(zcta);
    if (row === undefined) continue;
    const key = placeKey(row);
    const districts = places.get(key) ?? new Set<number>();
    for (const district of districtIndexes(related, from.list).keys()) districts.add(district);
    places.set(key, districts);
  }
  return places;
}

function placeKey(row: PostalZip): string {
  return `${row.state}/${row.place.toLowerCase()}`;
}

/** Every ZIP, in order. */
export function joinZips(from: ZipSources): ZipRow[] {
  const postal = uniquePostal(from.postal);
  const places = districtsOfPlaces(postal, from);
  const associated = new Set(ASSOCIATED_STATE_ZIPS.map(([zip]) => zip));
  const rows: ZipRow[] = ASSOCIATED_STATE_ZIPS.map(([zip, state, place]) =>
    regionRow(zip, 'associated-state', state, place),
  );
  for (const [zcta, related] of from.relation) {
    rows.push(areaRow(zcta, related, postal.get(zcta) ?? null, from));
  }
  for (const row of postal.values()) {
    if (from.relation.has(row.zip) || associated.has(row.zip)) continue;
    if (row.state !== '') {
      rows.push(pointRow(row, places.get(placeKey(row)) ?? new Set(), from));
      continue;
    }
    const region = militaryState(row.zip);
    const office = militaryOffice(row);
    if (region === null || office === null) {
      throw new SourceError('postal', null, `${row.zip} has no state and is no military ZIP`);
    }
    rows.push(regionRow(row.zip, 'military', region, office));
  }
  return rows.sort((a, b) => (a.zip < b.zip ? -1 : 1));
}
