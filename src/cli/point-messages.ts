import type { PositionMisreadReason } from '../core/parse-position.ts';
import type { LocatedPoint, PointDistrict, PointMisreadReason } from '../lib/index.ts';

/** Every sentence of the command line about positions. */

const NO_SUCH_PLACE = 'There is no such place: latitude ends at 90 degrees, longitude at 180.';
const LOOKS = 'This looks like a position';
const LINK = "This looks like a map's link";
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
  'ambiguous-place': 'Several places have this name: add the state.',
  'unknown-crs':
    'Only positions on WGS 84 are understood, as phones and maps give them; not this crs.',
  'bad-accuracy': 'The accuracy (u) makes no sense: it is a number of meters, zero or more.',
  'link-without-position': `${LINK}, but there are no coordinates in it. Copy those of the spot itself.`,
  'one-number': `${LOOKS}, but it has one number. It takes two: 34.09, -118.41.`,
  'bad-minutes': `${LOOKS}, but minutes and seconds end at 59.`,
  unclear: `${LOOKS}, but it cannot be read. Like this it can: 34.09, -118.41.`,
  'accuracy-too-poor': 'Too vague: it may be in any of a dozen districts.',
};

/** Beside a position: which place a short plus code was taken to be near. */
export const nearPlace = (place: string) => `near ${place}`;

/** `Which Springfield? MO, IL, MA: add the state.` Takes names with their states, of one place name. */
export function whichPlace(places: readonly string[]): string {
  const [name = ''] = (places[0] ?? '').split(', ');
  const states = places.map((place) => place.slice(place.lastIndexOf(', ') + 2));
  return `Which ${name}? ${states.join(', ')}: add the state.`;
}

/** How sure the answer to a position is. */
export function pointVerdict(answer: LocatedPoint): string {
  const { status, line, districts } = answer;
  const [first] = districts;
  switch (status) {
    case 'outside':
      return 'Outside every district: another country, open water, or an island that has none.';
    case 'nearest':
      if (districts.length > 1) return nearLine(answer);
      return `On the water: the nearest district begins ${meters(first?.distanceMeters ?? 0)} away.`;
    case 'near-line':
      return nearLine(answer);
    case 'found': {
      if (line === null) return 'Sure: no line is anywhere near.';
      const away = meters(line.distanceMeters);
      if (line.kind === 'shore') return `Sure: the nearest line is the shore, ${away} away.`;
      if (line.kind === 'border') return `Sure: the nearest line is the border, ${away} away.`;
      return `Sure: the nearest line is ${away} away, and beyond it is ${line.beyond}.`;
    }
  }
}

function nearLine({ districts, bandMeters, accuracyMeters, line }: LocatedPoint): string {
  const away = ({ code, distanceMeters }: PointDistrict) =>
    `${code} is ${meters(distanceMeters)} away`;
  const band = bandMeters ?? 0;
  const [first, second] = districts;
  if (first === undefined) return '';
  if (second === undefined) {
    return `At the national border: it is ${meters(line?.distanceMeters ?? 0)} away, and within ${meters(band)} of it this may be another country.`;
  }
  const where = first.holds
    ? `Near a line: ${away(second)}`
    : `On the water: ${away(first)}, ${away(second)}`;
  const known = meters(band - (accuracyMeters ?? 0));
  const doubt = accuracyMeters
    ? `this position is known to ${meters(accuracyMeters)} and lines to ${known}`
    : `lines are known to ${known}`;
  const may = districts.length > 2 ? `Any of these ${districts.length}` : 'Either';
  return `${where}, and ${doubt}. ${may} may be right.`;
}

/** `870 m`, `3.4 km`: two digits that count. */
function meters(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded < 1000 ? `${rounded} m` : `${rounded / 1000} km`;
}

/** By which rule a position was answered. */
export const pointReceiptRule = ({ bandMeters, knownErrorMeters }: LocatedPoint) =>
  bandMeters === null || knownErrorMeters === null
    ? 'no district within reach of the stored lines'
    : `the district of the stored lines around the position; every district within ${meters(bandMeters)} ` +
      `of it is named: the lines are known to ${meters(knownErrorMeters)}`;
