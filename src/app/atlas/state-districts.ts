import { distanceMeters } from '../../core/distance.ts';
import { districtCode } from '../../core/district-names.ts';
import { frameLon } from '../../core/line-pack.ts';
import type { District, Plan, PocketDistrict } from '../../lib/index.ts';
import { numberedSeats } from '../../shared/apportionment.ts';
import type { MapStart } from '../map/map-view.tsx';

/** The districts of a state in their order, as a plan has them. */
export function stateDistricts(
  open: PocketDistrict,
  state: string,
  plan: Plan,
): readonly District[] {
  const count = numberedSeats(state);
  const codes =
    count === 0
      ? [districtCode(state, null)]
      : Array.from({ length: count }, (_, i) => districtCode(state, i + 1));
  return codes
    .map((code) => open.getDistrict(code, { plan }))
    .filter((district) => district !== null);
}

/** The map of a whole state: around its middle as far as its districts reach. */
export function stateAround(districts: readonly District[]): MapStart {
  const [only] = districts;
  if (only === undefined) return { kind: 'nation' };
  if (districts.length === 1) return { kind: 'district', code: only.code };
  const wests = districts.map(({ extent: [west] }) => frameLon(west));
  const easts = districts.map(({ extent: [, , east] }) => frameLon(east));
  const west = Math.min(...wests);
  const east = Math.max(...easts);
  const south = Math.min(...districts.map(({ extent }) => extent[1]));
  const north = Math.max(...districts.map(({ extent }) => extent[3]));
  const point = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const radiusMeters = Math.max(
    distanceMeters(point, { lat: point.lat, lon: east }),
    distanceMeters(point, { lat: north, lon: point.lon }),
  );
  return { kind: 'around', point, radiusMeters };
}
