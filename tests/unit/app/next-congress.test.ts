import { describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../../src/core/search/search-hit.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';

vi.stubGlobal('location', { hash: '' });
const { pastMember } = await import('../../../src/app/atlas/past-members.ts');
const { hitText } = await import('../../../src/app/search/hit-text.ts');
const { pocket } = await import('../../../src/app/state/answers.ts');
const { nowMs } = await import('../../../src/app/state/clock.ts');
const { nextOpen } = await import('../../../src/app/state/plans.ts');

const BEFORE = Date.parse('2026-12-01T12:00:00Z');
const AFTER = Date.parse('2027-01-10T12:00:00Z');
const open = await openPocketDistrict({
  source: folderSource(),
  nowMs: () => nowMs.value,
  plan: 'both',
});
pocket.value = open;
nextOpen.value = 120;

function about(name: string, role: 'senator' | 'representative', state: string, code?: string) {
  const member =
    code === undefined
      ? open.senatorsOf(state).find((each) => each.name === name)
      : open.getSeat(code, { plan: 119 })?.member;
  const { bioguide = '' } = member ?? {};
  const hit: SearchHit = { kind: 'member', bioguide, name, role, state, district: code ?? null };
  return hitText(hit).about;
}

describe('a member of the Congress before', () => {
  it('has a page of the past once another Congress sits, and none before', () => {
    nowMs.value = BEFORE;
    expect(pastMember(open, 'L000582')).toBeNull();
    nowMs.value = AFTER;
    expect(pastMember(open, 'L000582')).toMatchObject({ name: 'Ted Lieu', district: 'CA-36' });
    expect(pastMember(open, 'X000000')).toBeNull();
  });

  it('is found with the day on which the term ended', () => {
    nowMs.value = BEFORE;
    expect(about('Ted Lieu', 'representative', 'CA', 'CA-36')).toBe('Representative · CA-36');
    nowMs.value = AFTER;
    expect(about('Ted Lieu', 'representative', 'CA', 'CA-36')).toBe(
      'Representative · CA-36 · until January 3, 2027',
    );
    expect(about('Thom Tillis', 'senator', 'NC')).toMatch(/until January 3, 2027$/);
    expect(about('Ted Budd', 'senator', 'NC')).toBe('Senator · North Carolina');
  });
});
