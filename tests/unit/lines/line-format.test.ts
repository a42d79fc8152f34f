import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDER, type LinePack, SHORE } from '../../../src/core/line-pack.ts';
import { decodeLines, encodeLines } from '../../../src/format/lines.ts';
import { Failure } from '../../../src/shared/failure.ts';
import { type Corner, lineArcs, smallPack } from './small-pack.ts';

const OTHERS = [
  { state: 'KS', number: 1 },
  { state: 'WY', number: null },
];

const corner: fc.Arbitrary<Corner> = fc.tuple(
  fc.double({ min: -299, max: 59, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);
const arc = fc.record({
  near: fc.nat(1),
  far: fc.constantFrom(SHORE, BORDER, 0, 1, 2, 3),
  line: fc.array(corner, { minLength: 2, maxLength: 9 }),
});
const pack = fc
  .array(arc, { minLength: 1, maxLength: 9 })
  .map((arcs) => smallPack(arcs, 'CO', 2, OTHERS));

const SOME = smallPack(
  [
    {
      near: 0,
      far: 1,
      line: [
        [-105, 39],
        [-105.001, 39.0005],
        [-104, 40],
      ],
    },
    {
      near: 1,
      far: BORDER,
      line: [
        [-104, 40],
        [-104, 41],
      ],
    },
    {
      near: 0,
      line: [
        [-100, 30],
        [-101, 30],
        [-101, 31],
        [-100, 30],
      ],
    },
  ],
  'CO',
  2,
  OTHERS,
);

describe('a pack of lines', () => {
  it('gives back every line, its sides and what it says of itself', () => {
    fc.assert(
      fc.property(pack, (lines) => {
        expect(decodeLines(encodeLines(lines), 'lines-CO', 119)).toEqual(lines);
      }),
    );
  });

  it('can be of the whole nation', () => {
    const nation: LinePack = { ...SOME, state: null, districts: SOME.districts, ownCount: 4 };
    expect(decodeLines(encodeLines(nation), 'lines-overview', 119)).toEqual(nation);
  });

  it('takes a byte for a step of up to 127 seconds of arc each way', () => {
    const line = (steps: number): Corner[] => [
      [-105, 39],
      [-105 + steps / 3600, 39],
    ];
    const short = encodeLines(smallPack([{ near: 0, line: line(127) }]));
    const long = encodeLines(smallPack([{ near: 0, line: line(-128) }]));
    expect(long.length - short.length).toBe(2);
  });

  it('refuses damaged bytes as corrupt, or reads something else, and does nothing worse', () => {
    const intact = encodeLines(SOME);
    fc.assert(
      fc.property(fc.nat(intact.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const damaged = cut ? intact.slice(0, at) : intact.slice();
        if (!cut) damaged[at] = byte;
        try {
          decodeLines(damaged, 'lines-CO', 119);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect(error).toMatchObject({ code: 'pack-corrupt', part: 'lines-CO' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses bytes after the last line', () => {
    const longer = Uint8Array.of(...encodeLines(SOME), 0);
    expect(() => decodeLines(longer, 'lines-CO', 119)).toThrow('1 bytes too many');
  });

  it.each([
    ['a pack without lines', { arcs: lineArcs([]) }, 'has no lines'],
    [
      'a line north of the pole',
      {
        arcs: lineArcs([
          {
            near: 0,
            line: [
              [-105, 90],
              [-105, 91],
            ],
          },
        ]),
      },
      'off the Earth',
    ],
    [
      'a district that there is not',
      { districts: [{ state: 'WY', number: 2 }], ownCount: 1, state: 'WY' },
      'has no district 2 of WY',
    ],
    [
      'a district of another state among its own',
      { ownCount: 3 },
      'counts KS among the districts of CO',
    ],
    [
      'a side that is no district',
      { ownCount: 1, districts: SOME.districts.slice(0, 1) },
      'names side',
    ],
  ])('refuses %s', (_, change: Partial<LinePack>, reason) => {
    const body = encodeLines({ ...SOME, ...change });
    expect(() => decodeLines(body, 'lines-CO', 119)).toThrow(reason);
  });
});
