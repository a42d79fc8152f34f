import { describe, expect, it } from 'vitest';
import { newestDay, provenanceOf, sourceEntryOf } from '../../../data/build/readers/provenance.ts';
import type { RegisteredSource, SourceFile } from '../../../data/build/readers/registry.ts';
import { refusal } from './refusal.ts';

const PINNED = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const FILE: SourceFile = {
  name: 'a.json',
  format: 'zcta-pairs',
  url: null,
  renewed: false,
  vintage: '2024-10-24',
  sizeBytes: 7,
  sha256: PINNED,
};
const RECEIPT = { url: 'https://a.example', sizeBytes: 9, sha256: OTHER, date: '2026-08-01' };

function provenance(sha256: string, changes: Partial<SourceFile>, receipt?: typeof RECEIPT) {
  const file = { ...FILE, ...changes };
  const source: RegisteredSource = {
    id: 'relation',
    download: 'by-hand',
    title: 'a relation',
    url: null,
    licence: 'public domain',
    licenceUrl: null,
    files: [file],
  };
  return provenanceOf({ source, file, sizeBytes: 9, sha256 }, receipt);
}

describe('the vintage of a file', () => {
  it("is the registry's for the file that it pins", () => {
    expect(provenance(PINNED, {})).toMatchObject({ vintage: '2024-10-24', standing: 'pinned' });
    expect(provenance(PINNED, { renewed: true }, RECEIPT).standing).toBe('pinned');
  });

  it("is the registry's where an address has one vintage only and nothing is pinned", () => {
    const { vintage, standing } = provenance(OTHER, { sha256: null });
    expect([vintage, standing]).toEqual(['2024-10-24', 'unpinned']);
  });

  it('is that of the download for a newer file from an address that is renewed', () => {
    const { vintage, standing } = provenance(OTHER, { renewed: true }, RECEIPT);
    expect([vintage, standing]).toEqual(['2026-08-01', 'downloaded']);
    expect(provenance(OTHER, { renewed: true, vintage: null, sha256: null }, RECEIPT).vintage).toBe(
      '2026-08-01',
    );
  });

  it('is unknown, and the file refused, where it is another than the one pinned', () => {
    expect(refusal(() => provenance(OTHER, {}))).toBe(
      `a.json: is 9 bytes with SHA-256 ${OTHER}; data/sources.json pins 7 bytes with SHA-256 ${PINNED}`,
    );
  });

  it('is unknown for a renewed file that no receipt is of', () => {
    const stale = { ...RECEIPT, sha256: PINNED };
    for (const receipt of [undefined, stale]) {
      expect(refusal(() => provenance(OTHER, { renewed: true }, receipt))).toMatch(
        /^a\.json: is of an unknown date: /,
      );
    }
  });
});

describe('the newest of some vintages', () => {
  it('is a day, and a year alone counts as its first', () => {
    expect(newestDay(['2024-10-24', '2025', '2010'])).toBe('2025-01-01');
    expect(newestDay(['2025-06-01', '2025'])).toBe('2025-06-01');
  });

  it('is asked of one vintage or more', () => {
    expect(() => newestDay([])).toThrow(TypeError);
  });
});

describe("a manifest's entry", () => {
  it('has no address where a source was compiled from many', () => {
    expect(sourceEntryOf(provenance(PINNED, {}))).toEqual({
      id: 'relation',
      title: 'a relation',
      url: null,
      licence: 'public domain',
      vintage: '2024-10-24',
    });
  });
});
