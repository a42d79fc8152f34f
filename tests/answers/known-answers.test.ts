import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memberLine } from '../../src/cli/messages.ts';
import { distanceMeters } from '../../src/core/distance.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../src/lib/index.ts';

// Answers that can be looked up elsewhere, one for each way in which a ZIP can be unusual. Every
// wrong answer that is reported becomes a row here.
const folder = resolve(import.meta.dirname, '../../data/snapshot');
const data = await openPocketDistrict({ source: folderSource(folder) });

describe('the lines of the 119th Congress', () => {
  it.each([
    ['10001', ['NY-12'], 'New York, in one district'],
    ['60601', ['IL-7'], 'Chicago, in one district'],
    ['90210', ['CA-30', 'CA-32', 'CA-36'], 'Beverly Hills, in three'],
    ['02138', ['MA-5', 'MA-7'], 'Cambridge, with a zero in front'],
    ['78840', ['TX-23'], 'Del Rio, whose seat is vacant'],
    ['99501', ['AK-AL'], 'a state with one district'],
    ['82001', ['WY-AL'], 'a state with one district'],
    ['20001', ['DC-AL'], 'the District of Columbia'],
    ['00601', ['PR-AL'], 'Puerto Rico, with two zeros in front'],
    ['00802', ['VI-AL'], 'the Virgin Islands'],
    ['96910', ['GU-AL'], 'Guam'],
    ['96799', ['AS-AL'], 'American Samoa'],
    ['96950', ['MP-AL'], 'the Northern Marianas'],
    ['06390', ['NY-1'], 'Fishers Island, in New York with a Connecticut number'],
    ['42223', ['KY-1', 'TN-7'], 'Fort Campbell, across a state line'],
    ['89019', ['CA-23', 'NV-1', 'NV-3'], 'Jean, across a state line'],
    ['57638', ['ND-AL', 'SD-AL'], 'Lemmon, between two states of one district each'],
    ['59221', ['MT-2', 'ND-AL'], 'Fairview, whose streets are the state line'],
  ])('put %s into %j: %s', (zip, codes) => {
    const answer = data.lookupZip(zip);
    expect([...data.districtsForZip(zip)].sort()).toEqual(codes);
    expect(answer).toMatchObject({
      status: 'found',
      zipType: 'area',
      split: codes.length > 1,
      estimated: false,
      basis: 'census-relation',
      plan: 119,
    });
  });

  it.each([
    ['90210', 'CA-36'],
    ['57638', 'SD-AL'],
    ['89019', 'NV-3'],
    ['42223', 'KY-1'],
  ])('have the middle of %s in %s', (zip, code) => {
    expect(data.primaryDistrict(zip)).toBe(code);
  });
});

describe('a ZIP without an area', () => {
  it('of the White House is in the only district of its city', () => {
    expect(data.lookupZip('20500')).toMatchObject({
      status: 'found',
      zipType: 'point',
      split: false,
      districts: [{ code: 'DC-AL', geoid: '1198', primary: true }],
    });
  });

  it('of PO boxes in Beverly Hills is an estimate with every district that the city touches', () => {
    const answer = data.lookupZip('90213');
    expect(answer).toMatchObject({
      status: 'found',
      zipType: 'point',
      split: false,
      estimated: true,
    });
    expect(data.districtsForZip('90213')).toEqual(
      expect.arrayContaining(['CA-30', 'CA-32', 'CA-36']),
    );
  });

  it('of the tax office in Andover is in Massachusetts, with a number of Vermont', () => {
    expect(data.lookupZip('05501')).toMatchObject({ states: ['MA'], zipType: 'point' });
  });
});

describe('a ZIP without a district', () => {
  it.each([
    ['09001', 'military', 'AE'],
    ['96201', 'military', 'AP'],
    ['96939', 'associated-state', 'PW'],
    ['96941', 'associated-state', 'FM'],
    ['96960', 'associated-state', 'MH'],
  ])('%s is of the kind %s, in %s', (zip, zipType, state) => {
    expect(data.lookupZip(zip)).toMatchObject({
      status: 'no-district',
      zipType,
      states: [state],
      districts: [],
    });
  });
});

describe('five digits that no ZIP has', () => {
  it.each([
    ['00000', []],
    ['99999', ['AK']],
    ['06399', ['CT', 'NY']],
  ])('%s lead to %j by their beginning', (zip, prefixStates) => {
    const answer = data.lookupZip(zip);
    expect(answer.status).toBe('unknown');
    if (answer.status === 'unknown') expect(answer.prefixStates).toEqual(prefixStates);
  });
});

describe('the seats', () => {
  it('tell delegates and the Resident Commissioner from representatives', () => {
    const roles = ['DC', 'AS', 'GU', 'MP', 'VI', 'PR', 'AK'].map(
      (state) => data.getSeat(`${state}-AL`)?.role,
    );
    expect(roles).toEqual([
      ...Array.from({ length: 5 }, () => 'delegate'),
      'resident-commissioner',
      'representative',
    ]);
  });

  it('are those of the roster of this vintage', () => {
    expect(data.getSeat('CA-36')?.member).toMatchObject({
      bioguide: 'L000582',
      name: 'Ted Lieu',
      party: 'Democrat',
      phone: '202-225-3976',
    });
    expect(data.getSeat('TX-23')).toMatchObject({ status: 'vacant', member: null });
  });

  it('stand beside two senators, the senior one first', () => {
    expect(data.senatorsOf('VT').map(({ name, rank }) => [name, rank])).toEqual([
      ['Bernard Sanders', 'senior'],
      ['Peter Welch', 'junior'],
    ]);
  });

  it('say where the lines change for the next Congress', () => {
    expect(data.getDistrict('CA-36')?.linesChange).not.toBe('no');
    expect(data.getDistrict('MA-5')?.linesChange).toBe('no');
  });
});

describe('the offices of a member', () => {
  it('come nearest first', async () => {
    const place = await data.placeOf('95501');
    const near = place?.point;
    if (!near) throw new Error('Eureka has a point');
    const bioguide = data.getSeat('CA-2')?.member?.bioguide ?? '';
    const offices = await data.officesOf(bioguide, near);
    const away = offices.map(({ point }) => (point ? distanceMeters(near, point) : Infinity));
    expect(offices.length).toBeGreaterThan(2);
    expect(away).toEqual([...away].sort((a, b) => a - b));
    expect(offices[0]?.city).toBe('Eureka');
  });
});

describe('the place of a ZIP', () => {
  it('is its name, county, state and point', async () => {
    expect(await data.placeOf('90210')).toMatchObject({
      place: 'Beverly Hills',
      county: 'Los Angeles',
      state: 'CA',
      pointQuality: 'zip',
    });
    const point = (await data.placeOf('90210'))?.point;
    expect(point?.lat).toBeCloseTo(34.09, 1);
    expect(point?.lon).toBeCloseTo(-118.41, 1);
  });
});

describe('a term that ends before the Congress does', () => {
  it.each(['OH', 'FL'])('is said in the terminal: a senator of %s was appointed', (state) => {
    const lines = data.senatorsOf(state).map((senator) => memberLine(senator, 'senator'));
    expect(lines.filter((line) => line.includes('term until 2026-11-03'))).toHaveLength(1);
  });
});
