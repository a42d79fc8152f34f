import { describe, expect, it } from 'vitest';
import { makeReceipt } from '../../../src/core/receipt.ts';
import type { KnownZip } from '../../../src/core/zip-answer.ts';
import type { Manifest } from '../../../src/shared/manifest.ts';

const MANIFEST: Manifest = {
  type: 'pocket-district-snapshot',
  schema: 1,
  plan: 119,
  date: '2026-07-20',
  id: '0123456789abcdef',
  packs: [],
  sources: [
    {
      id: 'relation',
      title: 'Relationship file',
      url: 'https://www.census.gov/',
      licence: 'Public domain',
      vintage: '2024-10-24',
    },
  ],
};

const ANSWER: KnownZip = {
  kind: 'zip',
  status: 'found',
  zip: '90210',
  zipType: 'area',
  split: true,
  estimated: false,
  districts: [
    {
      code: 'CA-36',
      geoid: '0636',
      ocdId: 'ocd-division/country:us/state:ca/cd:36',
      primary: true,
    },
    {
      code: 'CA-30',
      geoid: '0630',
      ocdId: 'ocd-division/country:us/state:ca/cd:30',
      primary: false,
    },
  ],
  states: ['CA'],
  basis: 'census-relation',
  primaryRule: 'point-in-district',
  plan: 119,
};

describe('a receipt', () => {
  it('names the data, its sources, its date and the rules', () => {
    expect(makeReceipt(ANSWER, MANIFEST)).toEqual({
      zip: '90210',
      status: 'found',
      districts: ['CA-36', 'CA-30'],
      split: true,
      estimated: false,
      basis: 'census-relation',
      primaryRule: 'point-in-district',
      plan: 119,
      snapshotId: '0123456789abcdef',
      date: '2026-07-20',
      sources: MANIFEST.sources,
    });
  });

  it('is given for a ZIP that there is not as well', () => {
    const unknown = {
      kind: 'zip',
      status: 'unknown',
      zip: '00000',
      prefixStates: [],
      plan: 119,
    } as const;
    expect(makeReceipt(unknown, MANIFEST)).toMatchObject({
      status: 'unknown',
      districts: [],
      basis: 'none',
      primaryRule: 'none',
      snapshotId: '0123456789abcdef',
    });
  });
});
