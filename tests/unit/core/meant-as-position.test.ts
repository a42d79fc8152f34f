import { expect, it } from 'vitest';
import { isMeantAsPosition } from '../../../src/core/meant-as-position.ts';
import { parsePosition } from '../../../src/core/parse-position.ts';

const isMeant = (text: string) => isMeantAsPosition(text, parsePosition(text));

it('a text with the signs of a position is about one, readable or not', () => {
  for (const text of [
    '34.09, -118.41',
    '34.09/-118.41',
    '34d05m24sN 118d24m36sW',
    '34°65\'24"N 118°24\'36"W',
    'geo:34.09',
    '85633HRR+X2',
    '85633hrr+x2',
    '8563 3HRR+X2',
    'https://plus.codes/85633HRR+X2',
    'https://www.google.com/maps/place/Los+Angeles',
    'https://www.google.com/maps/place/90210/@34.09,-118.41,15z',
  ]) {
    expect(isMeant(text), text).toBe(true);
  }
});

it('a text about ZIPs, districts, streets or names is not', () => {
  for (const text of [
    '90210',
    '90210, 90211',
    '90210 90211',
    '90210-12',
    '2138.0',
    '9O210',
    'CA: 90210',
    'CA-36',
    '1600 Pennsylvania Ave NW',
    '12 N Main St, W Springfield',
    'St. Louis',
    '11/21',
    'https://example.org/',
    // The ZIP in it says more than that it holds no coordinates.
    'https://www.google.com/maps/place/Beverly+Hills,+CA+90210',
  ]) {
    expect(isMeant(text), text).toBe(false);
  }
});
