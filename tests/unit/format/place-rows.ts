import fc from 'fast-check';
import type { ZipPlace } from '../../../src/core/place.ts';
import { maybe, name, point } from './texts.ts';

type Row = Omit<ZipPlace, 'zip'>;

const placeOf = fc.record({
  place: maybe(name),
  county: maybe(name),
  state: fc.constantFrom('AK', 'CA', 'PR', 'WY', 'AE', 'FM'),
});
const where = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ point: null, pointQuality: null }) },
  {
    weight: 9,
    arbitrary: fc.record({ point, pointQuality: fc.constantFrom('zip', 'place', 'district') }),
  },
);

/** Rows of up to so many ZIPs, ascending; many share their place, and some their point too. */
export const places = (count: number): fc.Arbitrary<ZipPlace[]> =>
  fc
    .record({
      numbers: fc.uniqueArray(fc.nat(99_999), { maxLength: count, size: 'max' }),
      shared: fc.array(placeOf, { minLength: 1, maxLength: 40 }),
      wheres: fc.array(where, { minLength: 1, maxLength: 400, size: 'max' }),
    })
    .map(({ numbers, shared, wheres }) =>
      numbers
        .sort((a, b) => a - b)
        .map((number): ZipPlace => {
          const row = { ...shared[number % shared.length], ...wheres[number % wheres.length] };
          return { zip: String(number).padStart(5, '0'), ...(row as Row) };
        }),
    );
