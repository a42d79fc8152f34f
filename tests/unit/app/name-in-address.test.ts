import { describe, expect, it } from 'vitest';
import { nameInAddress } from '../../../src/app/atlas/name-in-address.ts';
import { titleInAddress } from '../../../src/app/atlas/title-in-address.ts';
import { whatIsAt } from '../../../src/app/saved/what-is-at.ts';
import { en } from './all-messages.ts';

describe('the name in the address of a page', () => {
  it('is there before any data is', () => {
    expect(nameInAddress('place', 'MN/saint-paul')).toEqual({ said: 'Saint Paul', state: 'MN' });
    expect(nameInAddress('county', 'il/cook')).toEqual({ said: 'Cook', state: 'IL' });
    expect(nameInAddress('place', "MO/o'fallon")).toEqual({ said: "O'fallon", state: 'MO' });
    expect(nameInAddress('state', 'CA')).toEqual({ said: '', state: 'CA' });
  });

  it('is none without a state or a name, nor of a member', () => {
    expect(nameInAddress('place', 'saint-paul')).toBeNull();
    expect(nameInAddress('place', 'ZZ/nope')).toBeNull();
    expect(nameInAddress('place', 'MN/')).toBeNull();
    expect(nameInAddress('member', 'L000582')).toBeNull();
  });

  it('is the title of the page until the data has a better one, and of what was saved of it', () => {
    expect(titleInAddress(en, 'place', 'MN/saint-paul')).toBe('Saint Paul, Minnesota');
    expect(titleInAddress(en, 'county', 'il/cook')).toBe('Cook County, Illinois');
    expect(titleInAddress(en, 'state', 'CA')).toBe('California');
    expect(titleInAddress(en, 'member', 'L000582')).toBeNull();
    expect(whatIsAt('#/place/MN/saint-paul')).toBe('Saint Paul, Minnesota');
    expect(whatIsAt('#/member/L000582')).toBe('');
  });
});
