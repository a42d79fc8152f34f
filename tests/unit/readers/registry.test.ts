import { describe, expect, it } from 'vitest';
import { loadRegistry, readRegistry, SOURCE_IDS } from '../../../data/build/readers/registry.ts';
import { refusal } from './refusal.ts';

const FILE = {
  name: 'a.json',
  format: 'zcta-pairs',
  url: null,
  renewed: false,
  vintage: '2024',
  sizeBytes: 7,
  sha256: 'a'.repeat(64),
};
const SOURCE = {
  id: 'relation',
  download: 'by-hand',
  title: 'a relation',
  url: null,
  licence: 'public domain',
  licenceUrl: null,
  files: [FILE],
};

const read = (...sources: object[]) => readRegistry(JSON.stringify({ sources }), 'sources.json');

describe("the project's registry of sources", () => {
  const registry = loadRegistry();

  it('has every source that the build asks for', () => {
    expect([...registry.keys()].sort()).toEqual([...SOURCE_IDS].sort());
  });

  it('pins the Census relationship file', () => {
    expect(registry.get('relation')?.files[0]).toMatchObject({
      name: 'tab20_cd11920_zcta520_natl.txt',
      sizeBytes: 6195997,
      sha256: '57fad59f65af5179ddd18dcfb8f72482dc0cf04fe26e2b9b2b34c51c04405f77',
    });
  });

  it('credits GeoNames with its licence', () => {
    expect(registry.get('postal')?.licence).toContain('CC BY 4.0');
    expect(registry.get('postal')?.licenceUrl).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
});

describe('a registry is refused', () => {
  it.each<[string, object[], string]>([
    [
      'for an id that there is not',
      [{ ...SOURCE, id: 'weather' }],
      'entry 1: id is "weather", not one of',
    ],
    ['for a source without a file', [{ ...SOURCE, files: [] }], 'relation: has no file'],
    ['for a source that is there twice', [SOURCE, SOURCE], 'entry 2: relation is there twice'],
    [
      'for one name for two files',
      [{ ...SOURCE, files: [FILE, FILE] }],
      'two files are called a.json',
    ],
    [
      'for a name that is a path',
      [{ ...SOURCE, files: [{ ...FILE, name: '../a' }] }],
      '../a: is no plain file name',
    ],
    [
      'for half a hash',
      [{ ...SOURCE, files: [{ ...FILE, sha256: 'aa' }] }],
      'a.json: sha256 is "aa"',
    ],
    [
      'for a length that is none',
      [{ ...SOURCE, files: [{ ...FILE, sizeBytes: '7' }] }],
      'sizeBytes is "7"',
    ],
    [
      'for an address without TLS',
      [{ ...SOURCE, url: 'http://a.example' }],
      'url is "http://a.example"',
    ],
    [
      'for a day that is none',
      [{ ...SOURCE, files: [{ ...FILE, vintage: 'May' }] }],
      'vintage is "May"',
    ],
    [
      'for a file of no vintage that is never renewed',
      [{ ...SOURCE, files: [{ ...FILE, vintage: null }] }],
      'has no vintage and is not renewed',
    ],
    [
      'for a download without an address',
      [{ ...SOURCE, download: 'always' }],
      'download is always, which its addresses do not bear out',
    ],
    ['for a source that is not there', [SOURCE], 'sources.json: lacks cross-state, extra-states'],
  ])('%s', (_name, sources, reason) => {
    expect(refusal(() => read(...sources))).toContain(reason);
  });
});
