import { describe, expect, it } from 'vitest';
import { nameInAddress } from '../../../src/app/atlas/name-in-address.ts';

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
});
