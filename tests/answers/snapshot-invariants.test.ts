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
const everyCode = [
  ...new Set(every.flatMap(({ districts }) => districts.map(({ code }) => code))),
].sort();
const places = await district.places();
const areas = every.filter((answer) => answer.zipType === 'area');
const statesOf = (answer: KnownZip) =>
  new Set(answer.districts.map(({ code }) => code.slice(0, 2)));

/** The ZIPs that break a rule: one comparison for all of them, as 41,643 would take seconds. */
function breaking(rule: (answer: KnownZip) => boolean): string[] {
  return every.filter((answer) => !rule(answer)).map(({ zip }) => zip);
}

describe('every ZIP of the snapshot', () => {
  it('has one primary district, and it stands first, or no district at all', () => {
    expect(
      breaking(
        ({ districts, status }) =>
          (status === 'found') === districts.length > 0 &&
          districts.every((candidate, i) => candidate.primary === (i === 0)),
      ),
    ).toEqual([]);
  });

  it('names no district twice, and none that has no seat', () => {
    const seats = new Map(everyCode.map((code) => [code, district.getSeat(code)]));
    expect(everyCode.filter((code) => seats.get(code) === null)).toEqual([]);
    expect(
      breaking(
        ({ districts }) => new Set(districts.map(({ code }) => code)).size === districts.length,
      ),
    ).toEqual([]);
  });

  it('gives no district to military and associated-state ZIPs, and one at least to all others', () => {
    expect(
      breaking(
        ({ zipType, districts }) =>
          (zipType === 'military' || zipType === 'associated-state') === (districts.length === 0),
      ),
    ).toEqual([]);
  });

  it('calls only an area split, and only a ZIP without one an estimate', () => {
    expect(
      breaking(
        ({ zipType, split, estimated, districts }) =>
          split === (zipType === 'area' && districts.length > 1) &&
          (!estimated || zipType === 'point'),
      ),
    ).toEqual([]);
  });

  // Two post offices in South Dakota, each with an area that both pair files relate to North Dakota
  // alone; whether the Census relates them to South Dakota too only its full file can say.
  const ACROSS_THE_LINE = ['57255', '57430'];

  it('has a place in a state of its districts, and a point where it has a district', () => {
    expect(
      breaking(({ zip, states, status }) => {
        const place = places.get(zip);
        return (
          place !== null &&
          states.includes(place.state) &&
          (status !== 'found' || place.point !== null)
        );
      }),
    ).toEqual(ACROSS_THE_LINE);
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
    expect(everyCode).toHaveLength(441);
    const vacant = everyCode.filter((code) => district.getSeat(code)?.status === 'vacant');
    expect(vacant).toEqual(['CA-14', 'FL-20', 'GA-13', 'TX-23']);
    const states = new Set(everyCode.map((code) => code.slice(0, 2)));
    const senators = [...states].map((state) => district.senatorsOf(state).length);
    expect(senators.filter((count) => count === 2)).toHaveLength(50);
    expect(senators.filter((count) => count === 0)).toHaveLength(6);
  });
});
