import { describe, expect, it } from 'vitest';
import { zipNumber, zipText } from '../../../src/core/zip-table.ts';

describe('the number of a ZIP', () => {
  it('is that of its five digits, zeros in front included, for every one', () => {
    for (let number = 0; number < 100_000; number++) {
      expect(zipNumber(zipText(number))).toBe(number);
    }
  });

  it('is none for any character but a digit, at any of the five places', () => {
    for (const digits of ['00000', '90210', '99999', '17355']) {
      for (let place = 0; place < 5; place++) {
        for (let code = 0; code <= 0xffff; code++) {
          if (code >= 48 && code <= 57) continue;
          const text = digits.slice(0, place) + String.fromCharCode(code) + digits.slice(place + 1);
          if (zipNumber(text) !== -1) throw new Error(`${JSON.stringify(text)} has a number`);
        }
      }
    }
  });

  it.each(['', '9021', '902101', '1:00/', '::::/', '/////'])('is none for %j', (text) => {
    expect(zipNumber(text)).toBe(-1);
  });
});
