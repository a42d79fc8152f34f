import { describe, expect, it } from 'vitest';
import { BORDER, type LinePack } from '../../../src/core/line-pack.ts';
import type { PointAnswer, Position } from '../../../src/core/point-answer.ts';
import { PointIndex } from '../../../src/core/point-index.ts';
import { smallPack } from './small-pack.ts';

/**
 * Colorado as two districts, its 2nd in the west and its 1st in the east, each a degree wide from 40
 * to 41 north; south of it water, north of it another country; east of it Kansas's 1st.
 */
const CO1 = { state: 'CO', number: 1 };
const KS1 = { state: 'KS', number: 1 };
const COLORADO = smallPack(
  [
    {
      near: 1,
      line: [
        [-103, 40],
        [-104, 40],
      ],
    },
    {
      near: 1,
      far: BORDER,
      line: [
        [-104, 40],
        [-104, 41],
        [-103, 41],
      ],
    },
    {
      near: 0,
      far: 1,
      line: [
        [-103, 40],
        [-103, 41],
      ],
    },
    {
      near: 0,
      line: [
        [-103, 40],
        [-102, 40],
      ],
    },
    {
      near: 0,
      far: BORDER,
      line: [
        [-103, 41],
        [-102, 41],
      ],
    },
    {
      near: 0,
      far: 2,
      line: [
        [-102, 40],
        [-102, 41],
      ],
    },
  ],
  'CO',
  2,
  [KS1],
);
const KANSAS = smallPack(
  [
    {
      near: 0,
      far: 1,
      line: [
        [-102, 40],
        [-102, 41],
      ],
    },
    {
      near: 0,
      line: [
        [-102, 40],
        [-101, 40],
        [-101, 41],
        [-102, 41],
      ],
    },
  ],
  'KS',
  1,
  [CO1],
);
const EXTENTS = [
  { state: 'CO', extent: [-103, 40, -102, 41] },
  { state: 'CO', extent: [-104, 40, -103, 41] },
  { state: 'KS', extent: [-102, 40, -101, 41] },
] as const;

function opened(...packs: readonly LinePack[]): PointIndex {
  const index = new PointIndex(119, EXTENTS);
  for (const pack of packs) index.open(pack);
  return index;
}

const both = opened(COLORADO, KANSAS);

/** Status and codes: `near-line CO-1 CO-2`. */
function said(answer: PointAnswer): string {
  const codes = 'districts' in answer ? answer.districts.map(({ code }) => code) : [];
  return [answer.status, ...codes].join(' ');
}

function located(position: Position, index = both) {
  const answer = index.districtAt(position);
  if (answer.status === 'invalid' || answer.status === 'lines-missing')
    throw new Error(said(answer));
  return answer;
}

/** Metres of 0.001 degrees of longitude at 40.5 north. */
const THOUSANDTH_METERS = 84.55;

describe('a position well within a district', () => {
  it('is found, with the distance to the nearest line and what is beyond it', () => {
    const answer = located({ lat: 40.5, lon: -102.95 });
    expect(said(answer)).toBe('found CO-1');
    expect(answer.distanceMeters).toBeCloseTo(50 * THOUSANDTH_METERS, -1);
    expect(answer.line).toMatchObject({ kind: 'district', beyond: 'CO-2' });
    expect(answer.line?.point).toEqual({ lat: 40.5, lon: -103 });
    expect(answer.bandMeters).toBe(275);
    expect(answer.knownErrorMeters).toBe(250);
  });

  it('names the district in every way, and that it holds the point', () => {
    expect(located({ lat: 40.5, lon: -102.95 }).districts).toEqual([
      {
        code: 'CO-1',
        geoid: '0801',
        ocdId: 'ocd-division/country:us/state:co/cd:1',
        holds: true,
        distanceMeters: 0,
      },
    ]);
  });

  it('is as sure beside a shore, where no other district is in reach', () => {
    const answer = located({ lat: 40.001, lon: -102.5 });
    expect(said(answer)).toBe('found CO-1');
    expect(answer.line).toMatchObject({ kind: 'shore', beyond: null });
    expect(answer.bandMeters).toBe(350);
  });
});

describe('a position near a line', () => {
  it('names both districts, the one that holds it first', () => {
    const answer = located({ lat: 40.5, lon: -102.999 });
    expect(said(answer)).toBe('near-line CO-1 CO-2');
    expect(answer.districts.map(({ holds }) => holds)).toEqual([true, false]);
    expect(answer.districts[1]?.distanceMeters).toBeCloseTo(THOUSANDTH_METERS, -1);
  });

  it('is near as far as the lines may be off, and no farther', () => {
    expect(said(located({ lat: 40.5, lon: -103 + 0.0032 }))).toBe('near-line CO-1 CO-2');
    expect(said(located({ lat: 40.5, lon: -103 + 0.0034 }))).toBe('found CO-1');
  });

  it('is near from farther off when the phone is not sure', () => {
    const answer = located({ lat: 40.5, lon: -102.99, accuracyMeters: 700 });
    expect(said(answer)).toBe('near-line CO-1 CO-2');
    expect(answer.bandMeters).toBe(975);
    expect(answer.accuracyMeters).toBe(700);
  });

  it('names districts of the next state', () => {
    expect(said(located({ lat: 40.5, lon: -102.001 }))).toBe('near-line CO-1 KS-1');
    expect(said(located({ lat: 40.5, lon: -101.999 }))).toBe('near-line KS-1 CO-1');
  });

  it('is near its own side of the line only once', () => {
    expect(located({ lat: 40.001, lon: -102.999 }).districts).toHaveLength(2);
  });
});

describe('a position in no district', () => {
  it('is at sea near a coast: nearest to its district, and said so', () => {
    const answer = located({ lat: 39.97, lon: -102.5 });
    expect(said(answer)).toBe('nearest CO-1');
    expect(answer.districts[0]).toMatchObject({ holds: false });
    expect(answer.distanceMeters).toBeCloseTo(3336, -1);
    expect(answer.line).toMatchObject({ kind: 'shore', beyond: 'CO-1' });
  });

  it('is near two districts on a shore where they meet', () => {
    expect(said(located({ lat: 39.999, lon: -102.9999 }))).toBe('near-line CO-1 CO-2');
  });

  it('is outside three nautical miles off a coast', () => {
    expect(said(located({ lat: 39.951, lon: -102.5 }))).toBe('nearest CO-1');
    expect(said(located({ lat: 39.949, lon: -102.5 }))).toBe('outside');
  });

  it('is outside across a border, unless the border itself is that uncertain', () => {
    const close = located({ lat: 41.002, lon: -102.5 });
    expect(said(close)).toBe('near-line CO-1');
    expect(close.abroadInReach).toBe(true);
    expect(close.districts[0]?.holds).toBe(false);
    const across = located({ lat: 41.003, lon: -102.5 });
    expect(said(across)).toBe('outside');
    expect(across.line).toMatchObject({ kind: 'border', beyond: 'CO-1' });
    expect(across.distanceMeters).toBeCloseTo(334, -1);
  });

  it('is in doubt on this side of a border too, and sure of a shore', () => {
    const inside = located({ lat: 40.998, lon: -102.5 });
    expect(said(inside)).toBe('near-line CO-1');
    expect(inside).toMatchObject({ abroadInReach: true, districts: [{ holds: true }] });
    const vague = located({ lat: 40.98, lon: -102.5, accuracyMeters: 4000 });
    expect(vague).toMatchObject({ status: 'near-line', abroadInReach: true });
    expect(located({ lat: 40.98, lon: -102.5 })).toMatchObject({
      status: 'found',
      abroadInReach: false,
    });
  });

  it('is outside with nothing near', () => {
    expect(located({ lat: 0, lon: 0 })).toMatchObject({
      status: 'outside',
      districts: [],
      line: null,
      distanceMeters: null,
      bandMeters: null,
      suggestion: null,
    });
    for (const lat of [90, -90]) expect(located({ lat, lon: 0 }).status).toBe('outside');
  });
});

describe('a position that was meant otherwise', () => {
  it.each([
    ['swapped', { lat: -102.5, lon: 40.5 }],
    ['without its minus sign', { lat: 40.5, lon: 102.5 }],
    ['swapped and without its minus sign', { lat: 102.5, lon: 40.5 }],
    ['counted up to 360', { lat: 40.5, lon: 257.5 }],
  ])('is suggested when it was %s', (_, position) => {
    expect(both.districtAt(position)).toMatchObject({ suggestion: { lat: 40.5, lon: -102.5 } });
  });

  it('is not suggested where it is in reach, or leads nowhere', () => {
    expect(located({ lat: 39.97, lon: -102.5 }).suggestion).toBeNull();
    expect(located({ lat: 48.85, lon: 2.35 }).suggestion).toBeNull();
  });
});

describe('numbers that are no position', () => {
  it.each([
    ['not-finite', { lat: Number.NaN, lon: -102.5 }],
    ['not-finite', { lat: 40.5, lon: Number.POSITIVE_INFINITY }],
    ['latitude-out-of-range', { lat: 441, lon: 0 }],
    ['longitude-out-of-range', { lat: 40.5, lon: -441 }],
    ['bad-accuracy', { lat: 40.5, lon: -102.5, accuracyMeters: -1 }],
    ['bad-accuracy', { lat: 40.5, lon: -102.5, accuracyMeters: Number.NaN }],
    ['accuracy-too-poor', { lat: 40.5, lon: -102.5, accuracyMeters: 100_001 }],
  ])('are invalid: %s', (reason, position) => {
    expect(both.districtAt(position)).toMatchObject({ status: 'invalid', reason, plan: 119 });
    expect(both.statesNear(position)).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a text', '40.5,-102.5', '"40.5,-102.5"'],
    ['a list', [40.5, -102.5], 'an array'],
    ['texts', { lat: '40.5', lon: '-102.5' }, 'lat is a number, not "40.5"'],
    ['other names', { latitude: 40.5, longitude: -102.5 }, 'lat is a number, not undefined'],
    ['a text for the accuracy', { lat: 1, lon: 2, accuracyMeters: '5' }, 'accuracyMeters'],
  ])('are a mistake when they are %s', (_, position, reason) => {
    const wrong = position as unknown as Position;
    expect(() => both.districtAt(wrong)).toThrow(TypeError);
    expect(() => both.districtAt(wrong)).toThrow(reason);
    expect(() => both.statesNear(wrong)).toThrow(TypeError);
  });

  it('take null and nothing for an accuracy that the phone does not say', () => {
    expect(located({ lat: 40.5, lon: -102.5, accuracyMeters: null }).accuracyMeters).toBeNull();
    expect(located({ lat: 40.5, lon: -102.5 }).bandMeters).not.toBeNull();
  });
});

describe('the states that a position needs', () => {
  it('are those whose districts can be in reach', () => {
    const none = opened();
    expect(none.statesNear({ lat: 40.5, lon: -103.5 })).toEqual(['CO']);
    expect(none.statesNear({ lat: 40.5, lon: -102.01 })).toEqual(['CO', 'KS']);
    expect(none.statesNear({ lat: 40.5, lon: -103, accuracyMeters: 90_000 })).toEqual(['CO', 'KS']);
    expect(none.statesNear({ lat: 0, lon: 0 })).toEqual([]);
  });

  it('are missing as long as none of the open ones holds the position', () => {
    const answer = opened(KANSAS).districtAt({ lat: 40.5, lon: -102.01, accuracyMeters: 5 });
    expect(answer).toEqual({
      kind: 'point',
      status: 'lines-missing',
      point: { lat: 40.5, lon: -102.01 },
      accuracyMeters: 5,
      statesMissing: ['CO'],
      plan: 119,
    });
  });

  it('are named with an answer that lacks some of their districts', () => {
    const answer = located({ lat: 40.5, lon: -102.001 }, opened(COLORADO));
    expect(said(answer)).toBe('near-line CO-1 KS-1');
    expect(answer.statesMissing).toEqual(['KS']);
    expect(located({ lat: 40.5, lon: -102.05 }, opened(COLORADO)).statesMissing).toEqual([]);
  });

  it('answer at once when they have been opened', () => {
    const index = opened(KANSAS);
    expect(index.locate(40.5, -102.5)).toBeNull();
    index.open(COLORADO);
    expect(index.isOpen('CO')).toBe(true);
    expect(index.locate(40.5, -102.5)).toBe('CO-1');
    expect(said(index.districtAt({ lat: 40.5, lon: -102.5 }))).toBe('found CO-1');
  });

  it('never are the whole nation', () => {
    expect(() => opened({ ...COLORADO, state: null })).toThrow(TypeError);
  });
});

describe('every answer', () => {
  it('is frozen, all of it', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    for (const position of [
      { lat: 40.5, lon: -102.999 },
      { lat: 41.003, lon: -102.5 },
      { lat: 40.5, lon: 102.5 },
      { lat: 441, lon: 0 },
    ]) {
      expect(isFrozen(both.districtAt(position)), said(both.districtAt(position))).toBe(true);
    }
    expect(isFrozen(opened().districtAt({ lat: 40.5, lon: -102.5 }))).toBe(true);
  });

  it('leaves what it was given as it was', () => {
    const position = Object.freeze({ lat: 40.5, lon: -102.5, accuracyMeters: 10 });
    expect(located(position).point).not.toBe(position);
    expect(Object.isFrozen(located({ lat: 40.5, lon: -102.5 }).point)).toBe(true);
  });
});

describe('a place by the lines alone', () => {
  it('is in a district or in none', () => {
    expect(both.locate(40.5, -102.5)).toBe('CO-1');
    expect(both.locate(40.5, -101.5)).toBe('KS-1');
    expect(both.locate(39.99, -102.5)).toBeNull();
  });

  it('is in none where there is no such place', () => {
    for (const [lat, lon] of [
      [91, 0],
      [0, 181],
      [Number.NaN, 0],
      [0, Number.NaN],
    ] as const) {
      expect(both.locate(lat, lon)).toBeNull();
    }
    expect(both.locate(90, 180)).toBeNull();
    expect(both.locate(-90, -180)).toBeNull();
  });
});
