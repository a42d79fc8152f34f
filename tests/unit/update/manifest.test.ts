import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/shared/failure.ts';
import type { Manifest } from '../../../src/shared/manifest.ts';
import { isOlder, isReadable, requiredPacks } from '../../../src/update/choose.ts';
import { parseManifest } from '../../../src/update/manifest.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';

const source = {
  id: 'geonames',
  title: 'GeoNames',
  url: 'https://www.geonames.org',
  licence: 'CC BY 4.0',
  vintage: '2026-07-22',
};
const names = ['zips', 'districts', 'people', 'places'];
const entries = await Promise.all(names.map(async (name) => (await makePack(name, name)).entry));
const good: Manifest = { ...makeManifest('aaaa', entries), sources: [source] };

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const failure = (code: string, message: RegExp = /./) =>
  expect.objectContaining({
    name: 'Failure',
    code,
    part: 'manifest',
    message: expect.stringMatching(message),
  });
const codeOf = (value: unknown) => {
  try {
    parseManifest(bytes(value));
    return null;
  } catch (error) {
    return error;
  }
};
const withPack = (change: object) => ({
  ...good,
  packs: good.packs.map((pack, i) => (i === 0 ? { ...pack, ...change } : pack)),
});

describe('a manifest', () => {
  it('is read with the fields that it must have', () => {
    expect(parseManifest(bytes(good))).toEqual(good);
  });

  it('may name a source that has no address', () => {
    const ownList = { ...good, sources: [{ ...source, url: null }] };
    expect(parseManifest(bytes(ownList))).toEqual(ownList);
  });

  it('is read without the fields that it need not have', () => {
    const more = { ...withPack({ onload: 'alert(1)' }), __proto__: null, extra: 1 };
    expect(parseManifest(bytes(more))).toEqual(good);
  });

  it('is refused when a web page came in its place', () => {
    expect(codeOf('\n<!DOCTYPE html><html>')).toEqual(failure('captive-portal'));
    expect(codeOf('\uFEFF<html>')).toEqual(failure('captive-portal'));
  });

  it.each([
    ['no JSON', '{"type":', /not JSON/],
    ['a list', [], /another type/],
    ['null', null, /another type/],
    ['of another type', { ...{}, type: 'web-app' }, /another type/],
  ])('is refused when it is %s', (_, value, message) => {
    expect(codeOf(value)).toEqual(failure('manifest-foreign', message));
  });

  it('is refused when it is not UTF-8', () => {
    expect(() => parseManifest(new Uint8Array([0x7b, 0xff, 0x7d]))).toThrow(Failure);
  });

  it('is refused when it is far too long', () => {
    const long = { ...good, padding: 'x'.repeat(600_000) };
    expect(codeOf(long)).toEqual(failure('manifest-foreign', /more than/));
  });

  it('is left alone when its schema or its plan is newer than this code', () => {
    expect(codeOf({ ...good, schema: 2 })).toEqual(failure('manifest-too-new', /schema 2/));
    expect(codeOf({ ...good, plan: 121 })).toEqual(failure('manifest-too-new', /plan 121/));
  });

  it.each([
    ['an older schema', () => ({ ...good, schema: 0 })],
    ['a schema as a text', () => ({ ...good, schema: '1' })],
    ['an older plan', () => ({ ...good, plan: 118 })],
    ['an impossible date', () => ({ ...good, date: '22.07.2026' })],
    ['an impossible id', () => ({ ...good, id: '../../etc' })],
    ['no packs', () => ({ ...good, packs: undefined })],
    ['a pack that is a text', () => ({ ...good, packs: ['zips'] })],
    ['a pack twice', () => ({ ...good, packs: [...good.packs, good.packs[0]] })],
    ['no people', () => ({ ...good, packs: good.packs.filter(({ name }) => name !== 'people') })],
    ['too many packs', () => ({ ...good, packs: Array(1001).fill(good.packs[0]) })],
    ['a file that leads elsewhere', () => withPack({ file: '../index.html' })],
    ['a file on another host', () => withPack({ file: '//evil.example/x' })],
    ['a file with a scheme', () => withPack({ file: 'data:,x' })],
    ['a pack of no length', () => withPack({ sizeBytes: 0 })],
    ['a pack of a broken length', () => withPack({ sizeBytes: 1.5 })],
    ['a pack beyond all bounds', () => withPack({ sizeBytes: 1e9 })],
    ['a short hash', () => withPack({ sha256: 'abc' })],
    ['a hash in capitals', () => withPack({ sha256: 'A'.repeat(64) })],
    ['format 0', () => withPack({ format: 0 })],
    [
      'a link that runs code',
      () => ({ ...good, sources: [{ ...source, url: 'javascript:alert(1)' }] }),
    ],
    [
      'a source without a licence',
      () => ({ ...good, sources: [{ ...source, licence: undefined }] }),
    ],
  ])('is refused for %s', (_, make) => {
    expect(codeOf(make())).toEqual(failure('manifest-foreign'));
  });

  it('is refused or read, never anything else, whatever it holds', () => {
    const fields = Object.keys(makeManifest('aaaa', []));
    const change = fc.tuple(
      fc.constantFrom(...fields, 'name', 'file', 'sizeBytes'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(change, fc.nat(5), ([field, value], at) => {
        const packs = good.packs.map((pack, i) => (i === at ? { ...pack, [field]: value } : pack));
        const error = codeOf(at > 3 ? { ...good, [field]: value } : { ...good, packs });
        return error === null || error instanceof Failure;
      }),
    );
  });
});

describe('a pack of the manifest', () => {
  it('is readable in a format that this code knows', () => {
    const [zips] = good.packs;
    if (!zips) throw new Error('no pack');
    expect(isReadable(zips)).toBe(true);
    expect(isReadable({ ...zips, format: 200 })).toBe(false);
    expect(isReadable({ ...zips, name: 'weather' })).toBe(false);
  });

  it('is required when a first answer needs it or when it is here already', () => {
    const names = (here: string[]) => requiredPacks(good, good, new Set(here)).map((p) => p.name);
    expect(names([])).toEqual(['zips', 'districts', 'people']);
    expect(names(good.packs.map((p) => p.sha256))).toContain('places');
  });
});

describe('an offered manifest is older', () => {
  const dated = (date: string, ...days: string[]): Manifest => ({
    ...good,
    date,
    packs: good.packs.map((pack, i) => ({ ...pack, date: days[i] ?? date })),
  });
  const current = dated('2026-07-22', '2026-07-01', '2026-07-01', '2026-07-22', '2026-07-01');

  it.each<[string, Manifest, boolean]>([
    ['of an earlier date', dated('2026-07-21'), true],
    ['of a later date', dated('2026-07-23'), false],
    [
      'of the same day with an older pack',
      dated('2026-07-22', '2026-06-01', '2026-07-01', '2026-07-22', '2026-07-01'),
      true,
    ],
    ['of the same day with the same packs', current, false],
    [
      'of the same day with one older and one newer',
      dated('2026-07-22', '2026-06-01', '2026-07-22'),
      false,
    ],
  ])('%s', (_, offered, older) => {
    expect(isOlder(offered, current)).toBe(older);
  });

  it('by its plan before anything else', () => {
    expect(isOlder({ ...current, date: '2027-01-01' }, { ...current, plan: 120 })).toBe(true);
    expect(isOlder({ ...current, plan: 120, date: '2026-01-01' }, current)).toBe(false);
  });
});
