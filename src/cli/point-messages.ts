import type { PositionMisreadReason } from '../core/parse-position.ts';
import type { LocatedPoint, PointMisreadReason } from '../lib/index.ts';

/** Every sentence of the command line about positions. */

const NO_SUCH_PLACE = 'There is no such place: latitude ends at 90 degrees, longitude at 180.';
const NO_NUMBERS = 'No numbers in this position: whatever wrote it did not know it.';

export const POSITION_MISREAD: Readonly<
  Record<PositionMisreadReason | PointMisreadReason, string>
> = {
  empty: 'Nothing to look up.',
  'no-position': 'No position that can be read here.',
  'too-long': 'Too long for a position.',
  'not-a-number': NO_NUMBERS,
  'not-finite': NO_NUMBERS,
  'out-of-range': NO_SUCH_PLACE,
  'latitude-out-of-range': NO_SUCH_PLACE,
  'longitude-out-of-range': NO_SUCH_PLACE,
  swapped: 'Latitude and longitude look swapped.',
  zero: '0, 0 is what programs write when they know no position.',
  'short-link': 'A short link says nothing until it is opened, and nothing is opened here.',
  'short-code': 'A short plus code needs its place behind it: "CWC8+R9 Mountain View, CA".',
  'unknown-place': 'The place behind this short plus code is not known here.',
  'bad-accuracy': 'The accuracy makes no sense.',
  'accuracy-too-poor': 'Too vague: it may be in any of a dozen districts.',
};

/** How sure the answer to a position is. */
export function pointVerdict(answer: LocatedPoint): string {
  const { status, line, districts, bandMeters } = answer;
  const [first, second] = districts;
  switch (status) {
    case 'outside':
      return 'Outside every district: another country, open water, or an island that has none.';
    case 'nearest':
      return `On the water: the nearest district begins ${meters(first?.distanceMeters ?? 0)} away.`;
    case 'near-line':
      if (second === undefined) {
        return `At the national border: it is ${meters(line?.distanceMeters ?? 0)} away, and within ${meters(bandMeters ?? 0)} of it this may be another country.`;
      }
      return `Near a line: ${second?.code} is ${meters(second?.distanceMeters ?? 0)} away, and lines are known to ${meters(bandMeters ?? 0)}. Either may be right.`;
    case 'found': {
      if (line === null) return 'Sure: no line is anywhere near.';
      const away = meters(line.distanceMeters);
      if (line.kind === 'shore') return `Sure: the nearest line is the shore, ${away} away.`;
      if (line.kind === 'border') return `Sure: the nearest line is the border, ${away} away.`;
      return `Sure: the nearest line is ${away} away, and beyond it is ${line.beyond}.`;
    }
  }
}

/** `870 m`, `3.4 km`: two digits that count. */
function meters(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded < 1000 ? `${rounded} m` : `${rounded / 1000} km`;
}
