import { describe, expect, it } from 'vitest';
import { readRedistricting } from '../../../data/build/readers/redistricting.ts';
import { refusal } from './refusal.ts';

const LINES = {
  authority: 'Texas Legislative Council',
  url: 'https://data.capitol.texas.gov/x.zip',
};
const TEXAS = { status: 'changes', note: '2025 map', lines: LINES };

const file = (states: object, asOf: unknown = '2026-07-20') => JSON.stringify({ asOf, states });
const read = (text: string) => readRedistricting(text, 'r.json');

describe('the states whose lines change', () => {
  it('come with status, note and where the new map is', () => {
    expect(read(file({ TX: TEXAS }))).toEqual({
      asOf: '2026-07-20',
      states: [{ code: 'TX', status: 'changes', note: '2025 map', ...LINES, layer: null }],
    });
  });

  it.each<[string, string, string]>([
    ['an unknown state', file({ XX: TEXAS }), 'XX: no state is called "XX"'],
    ['an unknown status', file({ TX: { ...TEXAS, status: 'maybe' } }), 'TX: status is "maybe"'],
    ['no map', file({ TX: { ...TEXAS, lines: null } }), 'TX: lines is null, not an object'],
    ['no day', file({}, 'July'), 'asOf is "July", not YYYY-MM-DD'],
  ])('are refused for %s', (_name, text, reason) => {
    expect(refusal(() => read(text))).toBe(`r.json: ${reason}`);
  });
});
