import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Office } from '../../../src/core/people.ts';
import { decodeOffices, encodeOffices } from '../../../src/format/offices.ts';
import { DAMAGE_TIMEOUT_MS, expectToSurviveDamage } from './damage.ts';
import { bioguide, maybe, name, phone, point, postalCode } from './texts.ts';

const office: fc.Arbitrary<Omit<Office, 'bioguide'>> = fc.record({
  lines: fc.array(name, { maxLength: 3 }),
  city: name,
  state: fc.constantFrom('AK', 'CA', 'PR', 'WY'),
  zip: maybe(postalCode),
  phone: maybe(phone),
  hours: maybe(fc.oneof(fc.constantFrom('By appointment only', 'M-F 9-5:30pm'), name)),
  point: maybe(point),
});

/** Up to four offices of each of up to so many members. */
const offices = (members: number): fc.Arbitrary<Office[]> =>
  fc
    .array(fc.tuple(bioguide, fc.array(office, { minLength: 1, maxLength: 4 })), {
      maxLength: members,
      size: 'max',
    })
    .map((groups) => groups.flatMap(([id, own]) => own.map((row) => ({ bioguide: id, ...row }))));

const decode = (body: Uint8Array) => decodeOffices(body, 'offices');
const sample = () => fc.sample(offices(40), { numRuns: 1, seed: 3 })[0] ?? [];

describe('the offices pack', () => {
  it('gives back every office in its order', () => {
    fc.assert(
      fc.property(offices(10), (rows) => {
        expect(decode(encodeOffices(rows))).toEqual(rows);
      }),
    );
  });

  it('rounds points to 0.0001 degrees', () => {
    const row = { ...(sample()[0] as Office), point: { lat: 42.35482, lon: -71.1998658 } };
    expect(decode(encodeOffices([row]))[0]?.point).toEqual({ lat: 42.3548, lon: -71.1999 });
  });

  it('hands out frozen offices', () => {
    const rows = decode(encodeOffices(sample()));
    const row = rows.find((candidate) => candidate.point !== null);
    for (const thing of [rows, row, row?.lines, row?.point]) {
      expect(Object.isFrozen(thing)).toBe(true);
    }
  });

  it('refuses to write a postal code or a point that is none', () => {
    const row = sample()[0] as Office;
    expect(() => encodeOffices([{ ...row, zip: '2138' }])).toThrow(/2138 is no postal code/);
    const off = { ...row, point: { lat: 441.2, lon: -93.6 } };
    expect(() => encodeOffices([off])).toThrow(/441.2 is beyond 90 degrees/);
  });

  it('refuses damaged bytes as corrupt, or reads something else, and does nothing worse', {
    timeout: DAMAGE_TIMEOUT_MS,
  }, () => {
    expectToSurviveDamage(encodeOffices(sample()), 'offices', decode);
  });

  it('refuses bytes after the end', () => {
    expect(() => decode(Uint8Array.of(...encodeOffices([]), 0))).toThrow(/1 bytes too many/);
  });
});
