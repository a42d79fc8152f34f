import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/list/cell-text.ts';
import { readDegrees } from '../../../src/list/read-degrees.ts';
import { fourDigits, plainZipNumber, readZipText } from '../../../src/list/read-zip-cell.ts';
import { Utf8ToUtf16, Utf16ToUtf8 } from '../../../src/list/utf16.ts';
import { annotate, shapeOf } from './small-answers.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** What makes lists go wrong, and ordinary signs between. */
const sign = fc.constantFrom(
  ...'",,;\n\r\t =+-@ab0123489.é😀',
  '02138',
  '90210',
  '""',
  '\r\n',
  '",',
);
const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
const zip = fc.constantFrom('02138', '90210', '2138', '', 'x', '02139-1234');

const COLUMNS = { hasHeader: true, columnCount: 3, columns: { zip: 1, lat: null, lon: null } };
const DIALECT = { encoding: 'utf-8', preambleBytes: 0, delimiter: 44, lineEnd: 10 } as const;

/** Quotes a cell where it has to be, and at times where it need not. */
function written(cell: string, always: boolean): string {
  if (!always && !/[",\n\r]|^\s|\s$/.test(cell)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}

describe('however a list is cut into pieces', () => {
  it('the same comes out', () => {
    const cuts = fc.array(fc.nat(120), { maxLength: 8 });
    fc.assert(
      fc.property(text, cuts, fc.boolean(), (body, where, guardFormulas) => {
        const bytes = encode(body);
        const shape = {
          ...shapeOf(latin('a,zip,c\n')),
          ...COLUMNS,
          dialect: DIALECT,
          guardFormulas,
        };
        const whole = annotate(bytes, shape);
        const inPieces = annotate(
          bytes,
          shape,
          where.map((at) => Math.min(at, bytes.length)),
        );
        expect(decode(inPieces.bytes)).toBe(decode(whole.bytes));
        expect(inPieces.summary).toEqual(whole.summary);
        const byteByByte = annotate(
          bytes,
          shape,
          Array.from(bytes, (_, at) => at),
        );
        expect(decode(byteByByte.bytes)).toBe(decode(whole.bytes));
      }),
      { numRuns: 200 },
    );
  });
});

describe('rows beyond all measure', () => {
  const lost = `"a quote that nothing closes,02138\n${'line,90210\n'.repeat(15_000)}`;
  const long = `${'x'.repeat(1_200_000)},=1,"${'y,\n'.repeat(200_000)}\nz,02138\r\n`;
  const bytes = encode(`a,zip,c\n${lost}b,02138,"c ""d"""\n${long}e,90210,f\n`);
  const shape = { ...shapeOf(latin('a,zip,c\n')), ...COLUMNS };

  // Megabytes, nine times over: a busy machine may take its time.
  it('come out the same however they are cut', () => {
    const whole = annotate(bytes, shape);
    expect(whole.summary.badQuotes).toBeGreaterThan(0);
    expect(whole.summary.statuses['too-long']).toBe(1);
    const cuts = fc.array(fc.nat(bytes.length), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cuts, (where) => {
        const inPieces = annotate(bytes, shape, where);
        expect(Buffer.compare(inPieces.bytes, whole.bytes)).toBe(0);
        expect(inPieces.summary).toEqual(whole.summary);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe('a proper list', () => {
  const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
  const rows = fc.array(fc.tuple(cell, zip, cell, fc.boolean()), { minLength: 1, maxLength: 12 });

  it('comes back with every cell as another reader sees it', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (given, lineEnd) => {
        const cells = given.map(([first, code, last]) => [first, code, last]);
        const lines = given.map(([first, code, last, always]) =>
          [written(first, true), code, written(last, always)].join(','),
        );
        const bytes = encode(`${['a,zip,c', ...lines].join(lineEnd)}${lineEnd}`);
        const shape = { ...shapeOf(latin('a,zip,c\n')), ...COLUMNS, guardFormulas: false };
        const out = decode(annotate(bytes, shape).bytes);
        const seen = Papa.parse<string[]>(out, { delimiter: ',', newline: lineEnd });
        const body = seen.data.slice(1, -1);
        expect(body.map((row) => row.slice(0, 3))).toEqual(cells);
        for (const row of body) expect(row).toHaveLength(11);
      }),
      { numRuns: 120 },
    );
  });

  it('changes nothing of a cell but the apostrophe before a formula', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const lines = given.map(([first, code, last, always]) =>
          [written(first, true), code, written(last, always)].join(','),
        );
        const bytes = encode(`${['a,zip,c', ...lines].join('\n')}\n`);
        const shape = { ...shapeOf(latin('a,zip,c\n')), ...COLUMNS };
        const out = decode(annotate(bytes, shape).bytes);
        const body = Papa.parse<string[]>(out, { delimiter: ',', newline: '\n' }).data.slice(1, -1);
        for (const [i, row] of body.entries()) {
          for (const column of [0, 2] as const) {
            const before = given[i]?.[column] ?? '';
            const after = row[column] ?? '';
            expect([before, `'${before}`]).toContain(after);
            // Whatever begins like a formula is one of digits and their signs alone.
            if (/^\s*[=@]/.test(after) && !/^\s*="[\d-]+"\s*$/.test(after))
              expect.unreachable(after);
            if (/^\s*[+-]/.test(after)) expect(after).not.toMatch(/[a-z=@é😀]/iu);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('single cells', () => {
  it('a text is read back from the cell it was written into', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        const bytes = encode(written(given, true));
        expect(cellText(bytes, 0, bytes.length)).toBe(given);
      }),
    );
  });

  it('a number is the one that the engine reads', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, min: -180, max: 180 }).map(String),
      fc
        .tuple(fc.integer({ min: -180, max: 180 }), fc.nat(999_999_999))
        .map(([a, b]) => `${a}.${b}`),
    );
    fc.assert(
      fc.property(number, (given) => {
        const bytes = latin(given);
        expect(readDegrees(bytes, 0, bytes.length, 'lat')).toBe(Number(given));
      }),
      { numRuns: 2000 },
    );
  });

  it('the quick reading of a ZIP is the careful one', () => {
    const near = fc.array(fc.constantFrom(...'0123456789-" x'), { maxLength: 11 });
    fc.assert(
      fc.property(near, (signs) => {
        const given = signs.join('');
        const bytes = latin(given);
        const plain = plainZipNumber(bytes, 0, bytes.length);
        const careful = readZipText(cellText(bytes, 0, bytes.length));
        if (plain >= 0) {
          expect(careful).toEqual({
            kind: 'zip',
            zip: String(plain).padStart(5, '0'),
            asWritten: true,
          });
        }
        const four = fourDigits(bytes, 0, bytes.length);
        if (four >= 0) {
          expect(careful).toEqual({ kind: 'zip', zip: `0${given}`, asWritten: false });
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('UTF-16 comes back to the byte, lone halves of pairs included', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), fc.boolean(), fc.nat(9), (units, little, size) => {
        const bytes = new Uint8Array(
          units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])),
        );
        const to = new Utf16ToUtf8(little);
        const back = new Utf8ToUtf16(little);
        const out: number[] = [];
        for (let from = 0; from < bytes.length; from += size + 1) {
          out.push(...back.push(to.push(bytes.subarray(from, from + size + 1))));
        }
        out.push(...back.push(to.end()));
        expect(out).toEqual([...bytes]);
      }),
    );
  });
});
