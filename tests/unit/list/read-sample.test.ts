import { describe, expect, it } from 'vitest';
import { readSample } from '../../../src/list/read-sample.ts';
import { isSmallZip } from './small-answers.ts';

const NOTHING_SAID = { delimiter: null, hasHeader: null, isZip: isSmallZip };

function look(text: string | Uint8Array, isWhole = true, said = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readSample(bytes, isWhole, { ...NOTHING_SAID, ...said });
}

function sampleOf(text: string | Uint8Array, isWhole = true, said = {}) {
  const looked = look(text, isWhole, said);
  if (looked.refusal !== null) throw new Error(looked.refusal);
  return looked.sample;
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('the columns', () => {
  it.each([
    ['Name,ZIP Code\nAna,02138\n', { zip: 1, lat: null, lon: null }],
    ['Name;RegZip;Zip4\nAna;90210;1234\n', { zip: 1, lat: null, lon: null }],
    ['Nombre,Código postal\nAna,02138\n', { zip: 1, lat: null, lon: null }],
    ['Latitude,Longitude\n42.37,-71.11\n', { zip: null, lat: 0, lon: 1 }],
    ['a,b\n42.37 N,71.11 W\n42.38 N,71.12 W\n', { zip: null, lat: 0, lon: 1 }],
    ['y,x,zip\n42.37,-71.11,02138\n', { zip: 2, lat: 0, lon: 1 }],
    ['id,a,b\n12345,-71.11,42.37\n12346,-71.12,42.38\n', { zip: null, lat: 2, lon: 1 }],
    ['who,where\nAna,02138\nBob,2139\nChu,90210\n', { zip: 1, lat: null, lon: null }],
    ['name,town\nAna,Cambridge\n', { zip: null, lat: null, lon: null }],
    ['codes\nx\ny\nz\n02138\n', { zip: 0, lat: null, lon: null }],
    ['zip\n\n', { zip: 0, lat: null, lon: null }],
    ['where\n"42.37, -71.11"\n"42.38, -71.12"\n', { zip: null, lat: 0, lon: 0 }],
    ['name,where\nAna,"42.37, -71.11"\n', { zip: null, lat: 1, lon: 1 }],
    ['name;where\nAna;42.37, -71.11\nBob;42.38, -71.12\n', { zip: null, lat: 1, lon: 1 }],
    ['zip\twhere\n02138\t42.37,-71.11\n', { zip: 0, lat: 1, lon: 1 }],
    ['who|where\nAna|42.37 N 71.11 W\n', { zip: null, lat: 1, lon: 1 }],
  ])('of %j are found', (text, columns) => {
    expect(sampleOf(text)).toMatchObject({ hasHeader: true, columns });
  });

  it('are found by what stands in them where there is no header', () => {
    const sample = sampleOf('Ana,12345,02138\nBob,12346,90210\n');
    expect(sample).toMatchObject({ hasHeader: false, columns: { zip: 2 } });
  });

  it('with longitude before latitude under the wrong names are told apart by their values', () => {
    const sample = sampleOf('lat,lon\n-71.11,42.37\n-71.12,42.38\n');
    expect(sample.columns).toEqual({ zip: null, lat: 1, lon: 0 });
  });

  it('are as many as most rows have, where a title stands above', () => {
    expect(sampleOf('Walk list\na,zip\nx,02138\ny,90210\n').columnCount).toBe(2);
  });

  it('a person can say that there is a header or none, and which delimiter', () => {
    expect(sampleOf('a,zip\nx,02138\n', true, { hasHeader: false }).hasHeader).toBe(false);
    expect(sampleOf('a;b,zip\n', true, { delimiter: 59 }).rows).toEqual([['a', 'b,zip']]);
  });
});

it('a stray zero byte makes no binary file of a list', () => {
  expect(sampleOf('name,zip\nA\0na,02138\n').columns.zip).toBe(1);
});

describe('a sample that is cut', () => {
  it('in the middle of a sign is still UTF-8, and its last row is left out', () => {
    const whole = new TextEncoder().encode('name,zip\nAna,02138\nJosé');
    const sample = sampleOf(whole.subarray(0, whole.length - 1), false);
    expect(sample.dialect.encoding).toBe('utf-8');
    expect(sample.rows).toHaveLength(2);
  });
});

describe('what is no list is called by its name', () => {
  it.each([
    ['empty', ''],
    ['empty', '\ufeff \r\n\t\r\n'],
    ['picture', latin('\x89PNG\r\n\x1a\n\0\0\0')],
    ['picture', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['workbook', latin('PK\x03\x04\x14\0')],
    ['workbook', latin('\xd0\xcf\x11\xe0\xa1\xb1')],
    ['pdf', '%PDF-1.7'],
    ['compressed', latin('\x1f\x8b\x08\0')],
    ['web-page', '<!DOCTYPE html><table>'],
    ['json', '[{"zip":"90210"}]'],
    ['json', '\ufeff\n[\n  [1, 2]]'],
    ['json', '{\n  "type": "FeatureCollection"}'],
    ['binary', latin('\x01\x02a\0b')],
    ['binary', latin('zip\n9\x110\n0\x002138\n6\0\x301\n')],
    ['binary', latin('\x01\x02\x03\x04\x05\x06abc')],
  ])('%s', (refusal, bytes) => {
    expect(look(bytes)).toEqual({ refusal });
  });

  it('and a list whose first cell stands in brackets is one', () => {
    expect(look('[id],zip\n[1],90210\n')).not.toEqual({ refusal: 'json' });
    expect(look('{zip}\n90210\n')).not.toEqual({ refusal: 'json' });
  });
});
