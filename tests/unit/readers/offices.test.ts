import { describe, expect, it } from 'vitest';
import { readOffices } from '../../../data/build/readers/offices.ts';
import { refusal } from './refusal.ts';

const OFFICE = {
  id: 'S001225-rock_island',
  address: '423 17th Street',
  suite: 'Suite 201',
  building: 'Old Post Office',
  city: 'Rock Island',
  state: 'IL',
  zip: '61201',
  phone: '309-786-3406',
  latitude: 41.508,
  longitude: -90.5784,
};

function read(...offices: object[]) {
  const text = JSON.stringify([{ id: { bioguide: 'S001225' }, offices }]);
  return readOffices(text, 'offices.json');
}

describe('district offices', () => {
  it('have address lines, place, phone and point', () => {
    expect(read(OFFICE).offices).toEqual([
      {
        bioguide: 'S001225',
        lines: ['423 17th Street', 'Suite 201', 'Old Post Office'],
        city: 'Rock Island',
        state: 'IL',
        zip: '61201',
        phone: '309-786-3406',
        hours: null,
        point: { lat: 41.508, lon: -90.5784 },
      },
    ]);
  });

  it('stay without a point where theirs is not on the Earth, and are counted', () => {
    const { offices, misplaced } = read({ ...OFFICE, latitude: 441.508 }, { ...OFFICE, id: 'b' });
    expect(offices.map(({ point }) => point)).toEqual([null, { lat: 41.508, lon: -90.5784 }]);
    expect(misplaced.rows).toEqual(['S001225-rock_island']);
  });

  it('have no point where none is published, which is nothing to count', () => {
    const { latitude: _lat, longitude: _lon, ...rest } = OFFICE;
    const { offices, misplaced } = read(rest);
    expect([offices[0]?.point, misplaced.rows]).toEqual([null, []]);
  });

  it('have no lines and no ZIP where those are empty', () => {
    const { offices } = read({ id: 'a', city: 'Parma', state: 'OH', address: '', zip: '' });
    expect(offices[0]).toMatchObject({ lines: [], zip: null, phone: null });
  });

  it('have no street where the city stands in place of one', () => {
    const { offices } = read(
      { ...OFFICE, address: 'Rock Island', suite: '' },
      { ...OFFICE, id: 'b', address: 'Rock Island, IL 61201' },
      { ...OFFICE, id: 'c', address: 'Rock Island Arsenal' },
    );
    expect(offices.map(({ lines }) => lines)).toEqual([
      ['Old Post Office'],
      ['Suite 201', 'Old Post Office'],
      ['Rock Island Arsenal', 'Suite 201', 'Old Post Office'],
    ]);
  });

  it('take a suite that is a bare number', () => {
    expect(read({ ...OFFICE, suite: 350 }).offices[0]?.lines[1]).toBe('350');
  });

  it.each<[string, object, string]>([
    ['half a point', { longitude: undefined }, 'latitude is 41.508, longitude undefined'],
    ['a point in words', { latitude: '41.5' }, 'latitude is "41.5", longitude -90.5784'],
    ['an unknown state', { state: 'XX' }, 'no state is called "XX"'],
    ['no city', { city: '' }, 'city is "", not a text'],
    ['a ZIP that is none', { zip: '612' }, 'zip is "612"'],
    ['a phone that is no text', { phone: 3097863406 }, 'phone is 3097863406, not a text'],
  ])('are refused for %s by name', (_name, changes, reason) => {
    expect(refusal(() => read({ ...OFFICE, ...changes }))).toBe(
      `offices.json: S001225-rock_island: ${reason}`,
    );
  });

  it('are refused for an entry without offices', () => {
    const text = JSON.stringify([{ id: { bioguide: 'S001225' } }]);
    expect(refusal(() => readOffices(text, 'offices.json'))).toBe(
      'offices.json: S001225: offices is undefined, not a list',
    );
  });
});
