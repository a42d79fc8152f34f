import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseZip } from '../../../src/core/parse-zip.ts';

const zips = fc.nat({ max: 99_999 }).map((number) => String(number).padStart(5, '0'));
const spaces = fc
  .array(fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u2003', '\ufeff', '\u200b', '\u202a'))
  .map((all) => all.join(''));

describe('a text that is a ZIP', () => {
  it.each([
    ['90210', '90210'],
    ['02138', '02138'],
    [' 90210 ', '90210'],
    ['90210\r\n', '90210'],
    ['\u200b90210\u202c', '90210'],
    ['９０２１０', '90210'],
    ['90210-1234', '90210'],
    ['90210 1234', '90210'],
    ['90210 - 1234', '90210'],
    ['90210–1234', '90210'],
    ['902101234', '90210'],
  ])('%j is %s', (text, zip) => {
    expect(parseZip(text)).toEqual({ ok: true, zip });
  });

  it('is found whatever white space and invisible characters surround it', () => {
    fc.assert(
      fc.property(zips, spaces, spaces, fc.constantFrom('', '-1234', '1234'), (zip, a, b, tail) => {
        expect(parseZip(a + zip + tail + b)).toEqual({ ok: true, zip });
      }),
    );
  });

  it('is found among 10,000 blanks', () => {
    expect(parseZip(`90210${' '.repeat(10_000)}`)).toEqual({ ok: true, zip: '90210' });
  });
});

describe('a text that is no ZIP', () => {
  it.each([
    ['', 'empty', null],
    [' \n\u200b', 'empty', null],
    ['9', 'too-short', null],
    ['90', 'too-short', null],
    ['601', 'too-short', '00601'],
    ['2138', 'too-short', '02138'],
    ['2138.0', 'too-short', '02138'],
    ['2138-1234', 'too-short', '02138'],
    ['902101', 'too-long', '90210'],
    ['9021012', 'too-long', null],
    ['6011234', 'too-long', null],
    ['21381234', 'too-long', null],
    ['9021012345', 'too-long', null],
    ['90210-', 'bad-plus-four', '90210'],
    ['90210-12', 'bad-plus-four', '90210'],
    ['90210-12345', 'bad-plus-four', '90210'],
    ['90210 94103', 'bad-plus-four', '90210'],
    ['9O210', 'not-digits', '90210'],
    ['9O2lO-1234', 'not-digits', '90210'],
    ['02I38', 'not-digits', '02138'],
    ['CA 90210', 'not-digits', '90210'],
    ['"02138"', 'not-digits', '02138'],
    ['="02138"', 'not-digits', '02138'],
    ['90210.0', 'not-digits', '90210'],
    ['-90210', 'not-digits', '90210'],
    ['90210, 94103', 'not-digits', null],
    ['SOLOS', 'not-digits', null],
    ['hello', 'not-digits', null],
    ['K1A 0B1', 'not-digits', null],
    ['<script>alert(1)</script>', 'not-digits', null],
    ['٩٠٢١٠', 'not-digits', null],
    ['\ud800', 'not-digits', null],
    ['constructor', 'not-digits', null],
  ])('%j is %s, suggesting %s', (text, reason, suggestion) => {
    expect(parseZip(text)).toEqual({ ok: false, reason, suggestion });
  });

  it('is called too long, or no digits, when it has 10,000 characters', () => {
    expect(parseZip('9'.repeat(10_000))).toEqual({
      ok: false,
      reason: 'too-long',
      suggestion: null,
    });
    expect(parseZip('ﷺ'.repeat(10_000))).toEqual({
      ok: false,
      reason: 'not-digits',
      suggestion: null,
    });
  });

  it('is a value for every text there is, and what it suggests is a ZIP', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'0123456789-. OlS"'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseZip(input);
        const zip = parsed.ok ? parsed.zip : parsed.suggestion;
        if (zip !== null) expect(parseZip(zip)).toEqual({ ok: true, zip });
      }),
      { numRuns: 300 },
    );
  });

  it.each([90210, null, undefined, ['90210'], { zip: '90210' }, 2138n])(
    'is misuse when it is no text: %s',
    (input) => {
      expect(() => parseZip(input as unknown as string)).toThrow(TypeError);
      expect(() => parseZip(input as unknown as string)).toThrow(/^a ZIP code is a text, not /);
    },
  );
});
