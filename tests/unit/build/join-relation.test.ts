import { describe, expect, it } from 'vitest';
import { joinRelation } from '../../../data/build/join-relation.ts';
import type { ZctaDistrict } from '../../../data/build/model.ts';

function pair(zcta: string, state: string, district: number): ZctaDistrict {
  return { zcta, state, district, landShare: null };
}

function keysOf(zcta: string, pairs: ZctaDistrict[], tracts: ZctaDistrict[]): string[] {
  return [...(joinRelation(pairs, tracts).get(zcta)?.keys() ?? [])].sort();
}

describe('the join of the two pair files', () => {
  it('keeps the Census pairs of a ZCTA in one state, whatever the tracts add', () => {
    const tracts = [pair('35004', 'AL', 3), pair('35004', 'AL', 6)];
    expect(keysOf('35004', [pair('35004', 'AL', 3)], tracts)).toEqual(['AL-3']);
  });

  it('adds the other state of a ZCTA that crosses a line', () => {
    const tracts = [pair('30165', 'AL', 3), pair('30165', 'GA', 14)];
    expect(keysOf('30165', [pair('30165', 'GA', 14)], tracts)).toEqual(['AL-3', 'GA-14']);
  });

  it('drops a number that belongs to the other state', () => {
    const census = [pair('89019', 'CA', 3), pair('89019', 'CA', 23)];
    const tracts = [pair('89019', 'CA', 23), pair('89019', 'NV', 3)];
    expect(keysOf('89019', census, tracts)).toEqual(['CA-23', 'NV-3']);
  });

  it('keeps the named state where the tracts know only the other one', () => {
    const tracts = [pair('59847', 'MT', 1)];
    expect(keysOf('59847', [pair('59847', 'ID', 1)], tracts)).toEqual(['ID-1', 'MT-1']);
  });

  it('keeps a ZCTA that the tracts do not know', () => {
    expect(keysOf('00601', [pair('00601', 'PR', 0)], [])).toEqual(['PR-0']);
  });
});
