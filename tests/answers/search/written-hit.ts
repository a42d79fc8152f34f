import type { SearchHit } from '../../../src/core/search/search-hit.ts';

/** A hit as the expectations write it: `place Saint Paul MN`. */
export function writtenHit(hit: SearchHit): string {
  switch (hit.kind) {
    case 'zip':
      return `zip ${hit.zip}`;
    case 'state':
      return `state ${hit.state}`;
    case 'district':
      return `district ${hit.code}`;
    case 'member':
      return `member ${hit.name}`;
    default:
      return `${hit.kind} ${hit.name} ${hit.state}`;
  }
}
