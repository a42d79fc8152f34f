import type { SearchHit } from '../../core/search/search-hit.ts';
import { formatAddress } from '../routing/address.ts';

/** The page of what was found. */
export function hitAddress(hit: SearchHit): string {
  switch (hit.kind) {
    case 'zip':
      return formatAddress({ screen: 'home', zip: hit.zip });
    case 'district':
      return formatAddress({ screen: 'district', code: hit.code });
    case 'state':
      return formatAddress({ screen: 'page', kind: 'state', name: hit.state });
    case 'member':
      return formatAddress({ screen: 'page', kind: 'member', name: hit.bioguide });
    default:
      return areaAddress(hit.kind, hit);
  }
}

/** The page of a place or a county: `#/place/MN/saint-paul`. */
export function areaAddress(
  kind: 'place' | 'county',
  { state, key }: { readonly state: string; readonly key: string },
): string {
  return formatAddress({ screen: 'page', kind, name: `${state}/${key}` });
}
