import { describe, expect, it } from 'vitest';
import { answerZip } from '../../../src/core/answer-zip.ts';
import { ZipIndex } from '../../../src/core/zip-index.ts';

const recordOf = new Uint16Array(100_000);
recordOf[2138] = 1;
const index = new ZipIndex({
  plan: 119,
  districts: [{ state: 'MA', number: 5 }],
  records: [
    {
      zipType: 'area',
      basis: 'census-relation',
      primaryRule: 'only-district',
      estimated: false,
      districts: [0],
      region: null,
    },
  ],
  recordOf,
});

describe('the answer to a text', () => {
  it('is one object for every spelling of a ZIP', () => {
    expect(answerZip(index, '02138')).toMatchObject({ status: 'found', zip: '02138' });
    expect(answerZip(index, ' 02138-1234\n')).toBe(answerZip(index, '02138'));
  });

  it('says why a text is no ZIP, and suggests one that there is', () => {
    const answer = answerZip(index, '2138');
    expect(answer).toEqual({
      kind: 'zip',
      status: 'invalid',
      reason: 'too-short',
      suggestion: '02138',
    });
    expect(Object.isFrozen(answer)).toBe(true);
  });

  it('suggests nothing that is no ZIP in the data', () => {
    expect(answerZip(index, '2139')).toMatchObject({ reason: 'too-short', suggestion: null });
  });
});
