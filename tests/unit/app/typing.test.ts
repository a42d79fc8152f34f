import { describe, expect, it } from 'vitest';
import { readZipBox } from '../../../src/app/state/typing.ts';

describe('the ZIP box while a person types', () => {
  it('counts the digits that are missing and calls nothing a mistake', () => {
    expect(readZipBox('9', false)).toEqual({ kind: 'beginning', missing: 4 });
    expect(readZipBox('9021', false)).toEqual({ kind: 'beginning', missing: 1 });
  });

  it('has a ZIP at the fifth digit', () => {
    expect(readZipBox('90210', false)).toEqual({ kind: 'zip', zip: '90210' });
  });

  it('keeps the ZIP while a ZIP+4 is under way', () => {
    for (const text of ['90210-', '90210-1', '90210-12', '90210-123', '90210-1234']) {
      expect(readZipBox(text, false)).toEqual({ kind: 'zip', zip: '90210' });
    }
  });

  it('keeps the ZIP while the next one is under way', () => {
    for (const text of ['90210 ', '90210 9', '90210, 9783', '90210;9']) {
      expect(readZipBox(text, false)).toEqual({ kind: 'zip', zip: '90210' });
    }
    expect(readZipBox('90210, 978', true)).toMatchObject({ kind: 'misread' });
  });

  it('says at once what can become no ZIP any more', () => {
    expect(readZipBox('9!', false)).toMatchObject({ kind: 'misread', reason: 'not-digits' });
    expect(readZipBox('902101', false)).toMatchObject({ kind: 'misread', reason: 'too-long' });
  });
});

describe('the ZIP box when the person has stopped', () => {
  it('takes a short text as meant, and offers the ZIP that lost its zero', () => {
    expect(readZipBox('2138', true)).toEqual({
      kind: 'misread',
      reason: 'too-short',
      suggestion: '02138',
    });
  });

  it('answers a cut ZIP+4 by its ZIP, as it did before', () => {
    for (const text of ['90210-', '90210-12', ' 90210-123 ']) {
      expect(readZipBox(text, true)).toEqual({ kind: 'zip', zip: '90210' });
    }
  });

  it('takes letters for words at once, and not as a mistake', () => {
    for (const settled of [false, true]) {
      for (const text of ['S', 'St Paul MN', '9O210', '5th district', 'Ñuñoa']) {
        expect(readZipBox(text, settled)).toEqual({ kind: 'words' });
      }
    }
  });

  it('has nothing to say about nothing', () => {
    expect(readZipBox('', true)).toEqual({ kind: 'nothing' });
    expect(readZipBox(' \n', true)).toEqual({ kind: 'nothing' });
  });
});
