import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/format/byte-reader.ts';
import { ByteWriter } from '../../../src/format/byte-writer.ts';
import { dayNumber, dayText, LAST_DAY } from '../../../src/format/day-number.ts';
import { degreeSteps } from '../../../src/format/degrees.ts';
import { readPhones, writePhones } from '../../../src/format/phone-column.ts';
import { foldTemplate, unfoldTemplate } from '../../../src/format/template.ts';
import { readZips, writeZips } from '../../../src/format/zip-column.ts';
import { anyText, CONTROLS, maybe, name, phone, postalCode } from './texts.ts';

function bytesOf(write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  write(out);
  return out.finish();
}

const readerOf = (bytes: Uint8Array) => new ByteReader(bytes, 'a pack');

describe('a column of phones', () => {
  it('gives back every phone, written in any way', () => {
    fc.assert(
      fc.property(fc.array(maybe(phone)), (phones) => {
        const bytes = bytesOf((out) => writePhones(out, phones));
        expect(readPhones(readerOf(bytes), phones.length)).toEqual(phones);
      }),
    );
  });

  it('takes six bytes for one that is written as usual', () => {
    const bytes = bytesOf((out) => writePhones(out, ['202-225-3121']));
    expect(bytes).toHaveLength(6 + bytesOf((out) => writePhones(out, [])).length);
  });

  it('refuses a number that no phone has', () => {
    const bytes = bytesOf((out) => writePhones(out, ['202-225-3121'])).slice();
    bytes[3] = 4; // The high byte of the exchange: 1,249.
    expect(() => readPhones(readerOf(bytes), 1)).toThrow(/impossible phone/);
  });
});

describe('a column of postal codes', () => {
  it('gives back every code', () => {
    fc.assert(
      fc.property(fc.array(maybe(postalCode)), (zips) => {
        const bytes = bytesOf((out) => writeZips(out, zips));
        expect(readZips(readerOf(bytes), zips.length)).toEqual(zips);
      }),
    );
  });
});

describe('a template', () => {
  const unfold = (template: string, parts: readonly string[]) =>
    unfoldTemplate(readerOf(new Uint8Array()), template, parts);

  it('gives back the text, whatever its parts have in common', () => {
    const part = fc.oneof(name, anyText, fc.constantFrom('a', 'aa', '\u0001', 'b\u0002', ''));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), fc.array(fc.nat(3)), (parts, uses) => {
        const text = uses
          .map((i) => parts[i] ?? '-')
          .join('')
          .replace(CONTROLS, '');
        expect(unfold(foldTemplate(text, parts), parts)).toBe(text);
      }),
    );
  });

  it('is the same for all that are made alike', () => {
    const folded = [
      foldTemplate('https://smith.house.gov', ['smith']),
      foldTemplate('https://ocasio-cortez.house.gov', ['ocasio-cortez']),
    ];
    expect(new Set(folded).size).toBe(1);
  });

  it('refuses to grow beyond all names', () => {
    const marks = '\u0001'.repeat(1000);
    expect(() => unfold(marks, ['x'.repeat(1_000_000)])).toThrow(/grows too long/);
  });
});

describe('a day', () => {
  it('is the number that gives it back', () => {
    fc.assert(
      fc.property(fc.nat(LAST_DAY), (number) => {
        expect(dayNumber(dayText(number))).toBe(number);
      }),
    );
    expect(dayNumber('2027-01-03')).toBe(20_821);
  });

  it('is none in another spelling, before 1970, or where the calendar has none', () => {
    for (const text of ['2027-1-3', '20270103', '1969-12-31', '2027-02-29', '2027-13-01', '']) {
      expect(() => dayNumber(text)).toThrow(RangeError);
    }
  });
});

describe('a step of degrees', () => {
  it('is its own value when rounded again, in any direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_800_000, max: 1_800_000 }), (steps) => {
        for (const rounding of ['nearest', 'down', 'up'] as const) {
          expect(degreeSteps(steps / 10_000, 180, rounding) + 0).toBe(steps + 0);
        }
      }),
    );
  });

  it('is none beyond the Earth', () => {
    for (const degrees of [90.00001, -91, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => degreeSteps(degrees, 90)).toThrow(RangeError);
    }
  });
});
