import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DistrictKey, districtNames } from '../../../src/core/district-names.ts';
import { parseDistrictName } from '../../../src/core/parse-district-name.ts';
import { numberedSeats } from '../../../src/shared/apportionment.ts';
import { STATES, stateByCode } from '../../../src/shared/states.ts';

const ALL: readonly DistrictKey[] = STATES.flatMap(({ code: state }): DistrictKey[] => {
  const seats = numberedSeats(state);
  return seats === 0
    ? [{ state, number: null }]
    : Array.from({ length: seats }, (_, i) => ({ state, number: i + 1 }));
});

/** Every spelling that is understood of a district. */
function spellings(state: string, number: number | null): string[] {
  const { code, geoid, ocdId } = districtNames(state, number);
  const name = stateByCode(state)?.name ?? '';
  const delegate = stateByCode(state)?.kind !== 'state';
  const numbers = number === null ? ['AL', '00', '0', '1', '01'] : [`${number}`];
  if (number !== null && number < 10) numbers.push(`0${number}`);
  if (delegate) numbers.push('98');
  const codes = numbers.flatMap((text) => [
    `${state}-${text}`,
    `${state}${text}`,
    `${state} ${text}`,
  ]);
  const ids = [ocdId, `${ocdId.toUpperCase()}`];
  if (number === null) ids.push(...['0', '00', '1'].map((n) => ocdId.replace('at-large', n)));
  if (delegate) {
    const parent = ocdId.replace('/cd:at-large', '');
    const asState = `ocd-division/country:us/state:${state.toLowerCase()}`;
    ids.push(parent, `${parent}/cd:98`, asState, `${asState}/cd:98`, `${asState}/cd:at-large`);
  }
  const english =
    number === null
      ? [`at large ${name}`, `${name} at-large`, `${name}'s at-large congressional district`]
      : [`${name} ${number}`, `${name}'s ${number}th`, `${number}th district of ${name}`];
  return [code, geoid, `5001900US${geoid}`, ...codes, ...ids, ...english];
}

describe('the name of a district', () => {
  it('is understood in every form, for all 441', () => {
    expect(ALL).toHaveLength(441);
    for (const { state, number } of ALL) {
      for (const text of spellings(state, number)) {
        expect({ text, key: parseDistrictName(text) }).toEqual({ text, key: { state, number } });
      }
    }
  });

  it('is understood in any case, with white space and with any dash', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        fc.nat(),
        fc.constantFrom('-', '–', '‑', '－', ' '),
        fc.constantFrom('', ' ', '\n', '\u00a0', '\t'),
        fc.boolean(),
        ({ state, number }, pick, dash, space, lower) => {
          const forms = spellings(state, number).filter((text) => !/^ocd/i.test(text));
          const form = forms[pick % forms.length] ?? '';
          const text = space + form.replace('-', dash) + space;
          expect(parseDistrictName(lower ? text.toLowerCase() : text)).toEqual({ state, number });
        },
      ),
    );
  });

  it.each([
    ['CA-36', 'CA', 36],
    ['ca36', 'CA', 36],
    ['california 36', 'CA', 36],
    ["California's 36th", 'CA', 36],
    ['California’s 36th congressional district', 'CA', 36],
    ['the 5th congressional district of CA', 'CA', 5],
    ['CA CD 36', 'CA', 36],
    ['West Virginia 1', 'WV', 1],
    ['virginia 1', 'VA', 1],
    ['at large alaska', 'AK', null],
    ['alaska al', 'AK', null],
    ['District of Columbia at large', 'DC', null],
    ['Virgin Islands at large', 'VI', null],
    ['１２00', null, null],
  ])('%s is %s %s', (text, state, number) => {
    expect(parseDistrictName(text)).toEqual(state === null ? null : { state, number });
  });

  it.each([
    '',
    'CA',
    'AK',
    'alaska',
    'District of Columbia',
    'ocd-division/country:us/state:ak',
    'ocd-division/country:us/district:ak/cd:1',
    'ocd-division/country:us/territory:dc',
    'ocd-division/country:us/state:ca/sldl:36',
    'CA-99',
    'CA-0',
    'CA-AL',
    'CA-98',
    'AK-98',
    'AK-2',
    'DC-2',
    'XX-1',
    '0601x',
    '0600',
    '0653',
    '0298',
    '0201',
    '1101',
    '9901',
    '5001700US0636',
    '90210',
    'california',
    'california thirty',
    'constructor',
    'california 36 oregon 1',
  ])('%j names none', (text) => {
    expect(parseDistrictName(text)).toBeNull();
  });

  it('is refused, not searched, when it is absurdly long', () => {
    expect(parseDistrictName(`CA-36 ${'x'.repeat(100_000)}`)).toBeNull();
  });

  it('is a text, or it is misuse', () => {
    expect(() => parseDistrictName(36 as unknown as string)).toThrow(
      new TypeError('the name of a district is a text, not 36 (number)'),
    );
  });

  it('never throws and never names a district that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const key = parseDistrictName(text);
        if (key !== null) expect(ALL).toContainEqual(key);
      }),
    );
  });
});
