import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, LONGEST_NAME, mergePlaces } from '../../../src/app/saved/merge-places.ts';
import { readPlacesFile, writePlacesFile } from '../../../src/app/saved/places-file.ts';

const file = (change: object) =>
  JSON.stringify({ type: 'pocket-district-saved', version: 1, places: [], ...change });

const zip = fc.stringMatching(/^\d{5}$/);
const place = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: 40 })
    .map(cleanName)
    .filter((name) => name !== ''),
  address: zip.map((digits) => `#/zip/${digits}`),
});

describe('a file of saved answers', () => {
  it('brings back what was written', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        expect(readPlacesFile(writePlacesFile(places))).toEqual({ ok: true, places });
      }),
    );
  });

  it('holds nothing but names and addresses', () => {
    const places = [{ name: 'Home', address: '#/zip/90210' }];
    expect(JSON.parse(writePlacesFile(places))).toEqual({
      type: 'pocket-district-saved',
      version: 1,
      places,
    });
  });

  it.each([
    ['not-ours', ''],
    ['not-ours', '<!doctype html>'],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"type":"another","places":[]}'],
    ['not-ours', file({ places: 'all' })],
    ['not-ours', file({ version: '1' })],
    ['newer', file({ version: 2 })],
    ['too-large', ' '.repeat(2_000_001)],
  ])('is refused as %s', (reason, text) => {
    expect(readPlacesFile(text)).toEqual({ ok: false, reason });
  });

  it('loses the rows that are no place of this app, and no other', () => {
    const rows = [
      { name: 'Home', address: '#/zip/90210' },
      { name: 'Bad', address: 'javascript:alert(1)' },
      { name: 'Bad', address: 'https://example.org/' },
      { name: 'Bad', address: '#/nowhere' },
      { name: 'Bad', address: '#/shared/anything' },
      { name: 'Bad', address: '#/' },
      { name: 7, address: '#/zip/97834' },
      { address: '#/zip/97834' },
      null,
      { name: 'a\u202eb\n\nc', address: '#/district/ca36' },
      { name: '', address: '#/zip/97834' },
    ];
    expect(readPlacesFile(`\ufeff${file({ places: rows })}`)).toEqual({
      ok: true,
      places: [
        { name: 'Home', address: '#/zip/90210' },
        { name: 'a b c', address: '#/district/CA-36' },
        { name: 'zip/97834', address: '#/zip/97834' },
      ],
    });
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => file({ places: JSON.parse(text) })),
        ),
        (text) => {
          const read = readPlacesFile(text);
          for (const { name, address } of read.ok ? read.places : []) {
            expect(name.length).toBeGreaterThan(0);
            expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
            expect(address).toMatch(/^#\/[a-z]/);
          }
        },
      ),
    );
  });
});

describe('what a file adds', () => {
  it('comes after what is here, and never in its place', () => {
    const here = [{ name: 'Home', address: '#/zip/90210' }];
    const others = [
      { name: 'Another name', address: '#/zip/90210' },
      { name: 'Work', address: '#/zip/97834' },
      { name: 'Work again', address: '#/zip/97834' },
    ];
    expect(mergePlaces(here, others)).toEqual({
      places: [here[0], others[1]],
      added: 1,
    });
  });
});
