import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownZip } from '../../src/core/zip-answer.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../src/lib/index.ts';

// What must hold of the committed snapshot, whatever its vintage; and the totals of this vintage,
// which the Census publishes and a refresh changes knowingly.
const folder = resolve(import.meta.dirname, '../../data/snapshot');
const district = await openPocketDistrict({ source: folderSource(folder) });
const every: KnownZip[] = [];
for (let number = 0; number < 100_000; number++) {
  const answer = district.lookupZip(String(number).padStart(5, '0'));
  if (answer.status === 'found' || answer.status === 'no-district') every.push(answer);
}
const areas = every.filter((answer) => answer.zipType === 'area');
const statesOf = (answer: KnownZip) =>
  new Set(answer.districts.map(({ code }) => code.slice(0, 2)));

describe('every ZIP of the snapshot', () => {
  it('has one primary district, and it stands first, or no district at all', () => {
    for (const { zip, districts, status } of every) {
      const primary = districts.map((candidate) => candidate.primary);
      expect(primary, zip).toEqual(districts.map((_, i) => i === 0));
      expect(status, zip).toBe(districts.length > 0 ? 'found' : 'no-district');
    }
  });

  it('names no district twice, and none that has no seat', () => {
    for (const { zip, districts } of every) {
      const codes = districts.map(({ code }) => code);
      expect(new Set(codes).size, zip).toBe(codes.length);
      for (const code of codes) expect(district.getSeat(code), `${zip} ${code}`).not.toBeNull();
    }
  });

  it('gives no district to military and associated-state ZIPs, and one at least to all others', () => {
    for (const { zip, zipType, districts } of every) {
      const none = zipType === 'military' || zipType === 'associated-state';
      expect(districts.length === 0, zip).toBe(none);
    }
  });

  it('calls only an area split, and only a ZIP without one an estimate', () => {
    for (const { zip, zipType, split, estimated, districts } of every) {
      if (split) expect(zipType, zip).toBe('area');
      if (estimated) expect(zipType, zip).toBe('point');
      if (zipType === 'area') expect(split, zip).toBe(districts.length > 1);
    }
  });

  // Two post offices in South Dakota, each with an area that both pair files relate to North Dakota
  // alone; whether the Census relates them to South Dakota too only its full file can say.
  const ACROSS_THE_LINE = ['57255', '57430'];

  it('has a place that names a state of its districts, and a point where it has a district', async () => {
    for (const { zip, states, status } of every) {
      const place = await district.placeOf(zip);
      expect(place, zip).not.toBeNull();
      if (!ACROSS_THE_LINE.includes(zip)) expect(states, zip).toContain(place?.state);
      if (status === 'found') expect(place?.point, zip).not.toBeNull();
    }
  });
});

describe('the totals of this vintage', () => {
  it('are those of the Census relationship file', () => {
    expect({
      zctas: areas.length,
      pairs: areas.reduce((sum, { districts }) => sum + districts.length, 0),
      split: areas.filter(({ split }) => split).length,
      inTwoStatesOrMore: areas.filter((answer) => statesOf(answer).size > 1).length,
    }).toEqual({ zctas: 33_791, pairs: 40_078, split: 5_829, inTwoStatesOrMore: 137 });
  });

  it('cover every ZIP in use that the sources know', () => {
    expect(every.length).toBeGreaterThanOrEqual(41_600);
  });

  it('leave four House seats vacant, and no senator without a state', () => {
    const seats = new Set(every.flatMap(({ districts }) => districts.map(({ code }) => code)));
    expect(seats.size).toBe(441);
    const vacant = [...seats].filter((code) => district.getSeat(code)?.status === 'vacant');
    expect(vacant.sort()).toEqual(['CA-14', 'FL-20', 'GA-13', 'TX-23']);
    const states = new Set([...seats].map((code) => code.slice(0, 2)));
    const senators = [...states].map((state) => district.senatorsOf(state).length);
    expect(senators.filter((count) => count === 2)).toHaveLength(50);
    expect(senators.filter((count) => count === 0)).toHaveLength(6);
  });
});
