import { describe, expect, it } from 'vitest';
import { districtNames, isDistrict } from '../../../src/core/district-names.ts';
import { numberedSeats } from '../../../src/shared/apportionment.ts';
import { STATES } from '../../../src/shared/states.ts';

describe('the apportionment', () => {
  it('gives the states 429 numbered seats, and six more states one at large', () => {
    const ofStates = STATES.filter(({ kind }) => kind === 'state').map(({ code }) =>
      numberedSeats(code),
    );
    expect(ofStates.reduce((sum, seats) => sum + seats, 0)).toBe(429);
    expect(ofStates.filter((seats) => seats === 0)).toHaveLength(6);
  });

  it('knows the districts that there are', () => {
    expect(isDistrict('CA', 52)).toBe(true);
    expect(isDistrict('AK', null)).toBe(true);
    expect(isDistrict('DC', null)).toBe(true);
  });

  it.each([
    ['CA', 53],
    ['CA', null],
    ['AK', 1],
    ['CA', 0],
    ['CA', 1.5],
    ['XX', null],
    ['ca', 1],
    ['constructor', 1],
  ])('knows no district of %s with the number %s', (state, number) => {
    expect(isDistrict(state, number)).toBe(false);
  });
});

describe('the names of a district', () => {
  it('names a numbered district', () => {
    expect(districtNames('CA', 36)).toEqual({
      code: 'CA-36',
      state: 'CA',
      number: 36,
      geoid: '0636',
      ocdId: 'ocd-division/country:us/state:ca/cd:36',
    });
  });

  it('names the only district of a state', () => {
    expect(districtNames('AK', null)).toEqual({
      code: 'AK-AL',
      state: 'AK',
      number: null,
      geoid: '0200',
      ocdId: 'ocd-division/country:us/state:ak/cd:at-large',
    });
  });

  it('names a delegate’s district by 98, in DC and in a territory', () => {
    expect(districtNames('DC', null)).toMatchObject({
      code: 'DC-AL',
      geoid: '1198',
      ocdId: 'ocd-division/country:us/district:dc/cd:at-large',
    });
    expect(districtNames('PR', null)).toMatchObject({
      code: 'PR-AL',
      geoid: '7298',
      ocdId: 'ocd-division/country:us/territory:pr/cd:at-large',
    });
  });

  it('throws for a state that there is not, and says what it got', () => {
    expect(() => districtNames('XX', 1)).toThrow(
      new TypeError('no state has the postal code "XX"'),
    );
  });
});
