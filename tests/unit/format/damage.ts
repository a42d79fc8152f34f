import fc from 'fast-check';
import { expect } from 'vitest';
import { Failure } from '../../../src/shared/failure.ts';

/** What a body may meet: a wrong byte, a cut, bytes out of place, lost or too many. */
export type Damage = (body: Uint8Array) => Uint8Array;

const byte = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255));
/** A place in the body as a fraction of it; beginnings, where the counts stand, are likelier. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.01, noNaN: true }),
);
const at = (body: Uint8Array, where: number) => Math.floor(where * Math.max(0, body.length - 1));

export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(place, byte).map(([where, value]) => setTo(where, [value])) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.array(byte, { minLength: 2, maxLength: 6 }))
      .map(([where, values]) => setTo(where, values)),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (where): Damage =>
        (body) =>
          body.slice(0, at(body, where)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.nat(9)).map(
      ([where, count]): Damage =>
        (body) =>
          spliced(body, at(body, where), count, []),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.array(byte, { minLength: 1, maxLength: 9 })).map(
      ([where, values]): Damage =>
        (body) =>
          spliced(body, at(body, where), 0, values),
    ),
  },
);

function setTo(where: number, values: readonly number[]): Damage {
  return (body) => spliced(body, at(body, where), values.length, values);
}

function spliced(
  body: Uint8Array,
  start: number,
  lost: number,
  put: readonly number[],
): Uint8Array {
  const rest = body.subarray(start + lost);
  const damaged = new Uint8Array(start + put.length + rest.length);
  damaged.set(body.subarray(0, start));
  damaged.set(put, start);
  damaged.set(rest, start + put.length);
  return damaged;
}

/** For the 2,000 decodings of a test on a busy machine. */
export const DAMAGE_TIMEOUT_MS = 120_000;

/** A decoder that takes longer than this over a body of some ten kilobytes is led astray. */
const MAX_MS = 1000;

/**
 * Tries 2,000 damaged copies of a body: each must be read as something or refused as corrupt, soon.
 * `use` reads through what came out, because some of it is made only on demand.
 */
export function expectToSurviveDamage<T>(
  body: Uint8Array,
  name: string,
  decode: (body: Uint8Array) => T,
  use: (decoded: T) => void = () => {},
): void {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const damaged = damages.reduce((before, hurt) => hurt(before), body);
      const startMs = performance.now();
      try {
        use(decode(damaged));
      } catch (error) {
        refused++;
        expect(error).toBeInstanceOf(Failure);
        expect(error).toMatchObject({ code: 'pack-corrupt', part: name });
      }
      expect(performance.now() - startMs).toBeLessThan(MAX_MS);
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(0);
}
