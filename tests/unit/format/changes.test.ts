import { describe, expect, it } from 'vitest';
import type { PlanChanges } from '../../../src/core/plan-changes.ts';
import { decodeChanges, encodeChanges } from '../../../src/format/changes.ts';

const CHANGES: PlanChanges = {
  asOf: '2026-07-20',
  states: [
    {
      state: 'CA',
      inCourt: false,
      note: 'Proposition 50 map, approved by voters in November 2025',
      authority: 'California Department of Technology',
      url: 'https://example.org/ca',
    },
    { state: 'LA', inCourt: true, note: 'Act 2', authority: 'Ley', url: 'https://example.org/la' },
  ],
};

describe('the changes pack', () => {
  it('gives back what was written', () => {
    expect(decodeChanges(encodeChanges(CHANGES), 'changes')).toEqual(CHANGES);
  });

  it('refuses an address that would become a link to a program', () => {
    const [first] = CHANGES.states;
    const bad = { ...CHANGES, states: [{ ...first, url: 'javascript:1' }] } as PlanChanges;
    expect(() => decodeChanges(encodeChanges(bad), 'changes')).toThrow(/has an address/);
  });
});
