import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { type OpenOptions, openPocketDistrict } from '../../../src/lib/index.ts';
import { makeSmallSnapshot, SmallSource } from './small-snapshot.ts';

const BEFORE = Date.parse('2027-01-03T16:59:59Z');
const AFTER = Date.parse('2027-01-03T17:00:00Z');
const open = (options: Partial<OpenOptions> = {}) =>
  openPocketDistrict({ source: folderSource(), nowMs: () => BEFORE, ...options });
const data = await open({ plan: 'both' });

const BOTH = { plan: 'both' } as const;
const NEXT = { plan: 120 } as const;
const WEST_VALLEY = { lat: 40.725, lon: -111.9 };
const DENVER = { lat: 39.7392, lon: -104.9903 };

describe('a ZIP on two plans', () => {
  it('changes in Salt Lake City', () => {
    const both = data.lookupZip('84101', BOTH);
    expect(both).toMatchObject({ verdict: 'changed', from: 'UT-2', to: 'UT-1', plan: 'both' });
    expect(both.now).toBe(data.lookupZip('84101', { plan: 119 }));
    expect(both.next).toBe(data.lookupZip('84101', NEXT));
    expect(both.next).toMatchObject({ basis: 'plan-estimate', estimated: true, plan: 120 });
  });

  it('stays in a state whose lines stay, with the Census relation', () => {
    const both = data.lookupZip('80202', BOTH);
    expect(both).toMatchObject({ verdict: 'same', from: 'CO-1', to: 'CO-1' });
    expect(both.next).toMatchObject({ basis: 'census-relation', plan: 120 });
    expect(data.lookupZip('80202', NEXT)).toBe(both.next);
  });

  it('is never sold as the Census relation where lines change', () => {
    for (const zip of ['90210', '33311', '70112', '63101', '28202', '43085', '37203', '36104']) {
      expect(data.lookupZip(zip, NEXT)).toMatchObject({ basis: 'plan-estimate', estimated: true });
      expect(data.lookupZip(zip, { plan: 119 })).toMatchObject({ basis: 'census-relation' });
    }
  });

  it('may change where a district is among the old ones and the new ones, and no more than that', () => {
    const both = data.lookupZip('70802', BOTH);
    expect(both).toMatchObject({ verdict: 'unsure', from: 'LA-6', to: 'LA-2' });
    expect(data.districtsForZip('70802', { plan: 119 })).toContain('LA-6');
    expect(data.districtsForZip('70802', NEXT)).toContain('LA-6');
  });

  it('has nothing to compare where there is no district, no ZIP, or no text of one', () => {
    for (const zip of ['09001', '00000', '2138']) {
      const both = data.lookupZip(zip, BOTH);
      expect(both).toMatchObject({ verdict: 'same', from: null, to: null });
      expect(both.next.status).toBe(both.now.status);
    }
  });

  it('is there in the short calls too', () => {
    expect(data.districtsForZip('84101')).toEqual(['UT-2']);
    expect(data.districtsForZip('84101', NEXT)).toEqual(['UT-1']);
    expect(data.primaryDistrict('84101', NEXT)).toBe('UT-1');
  });
});

describe('a position on two plans', () => {
  it('changes in West Valley City, with the wider error of the new lines', async () => {
    const both = await data.districtAt(WEST_VALLEY, BOTH);
    expect(both).toMatchObject({ verdict: 'changed', from: 'UT-2', to: 'UT-1' });
    expect(both.now).toMatchObject({ knownErrorMeters: 250, plan: 119 });
    expect(both.next).toMatchObject({ knownErrorMeters: 1000, plan: 120 });
  });

  it('stays in Denver, with the lines in force', async () => {
    const both = await data.districtAt(DENVER, BOTH);
    expect(both).toMatchObject({ verdict: 'same', from: 'CO-1', to: 'CO-1' });
    expect(both.next).toEqual({ ...both.now, plan: 120 });
  });

  it('beside the border of a changing state keeps to its own state', async () => {
    // Stateline, Nevada, 60 m from California; and 700 m into California, where no doubt is left.
    const beside = await data.districtAt({ lat: 38.9625, lon: -119.9395 }, NEXT);
    expect('districts' in beside && beside.districts.map(({ code }) => code.slice(0, 2))).toContain(
      'NV',
    );
    const inside = await data.districtAt({ lat: 38.9345, lon: -119.9765 }, NEXT);
    expect('districts' in inside && inside.districts.map(({ code }) => code.slice(0, 2))).toEqual([
      'CA',
    ]);
  });

  it('is nobody’s where it is nobody’s today, and is refused alike', async () => {
    const at = (lat: number, lon: number) => data.districtAt({ lat, lon }, NEXT);
    expect(await at(0, 0)).toMatchObject({ status: 'outside', plan: 120 });
    expect(await at(441, 0)).toMatchObject({ status: 'invalid', plan: 120 });
  });
});

describe('a seat of the coming Congress', () => {
  it('names nobody before a roster does', () => {
    expect(data.getSeat('CA-36', NEXT)).toEqual({
      district: 'CA-36',
      role: 'representative',
      status: 'elected',
      member: null,
    });
    expect(data.getSeat('AK-AL', NEXT)?.status).toBe('elected');
    // Vacant today, and elected for all that.
    expect(data.getSeat('TX-23')?.status).toBe('vacant');
    expect(data.getSeat('TX-23', NEXT)?.status).toBe('elected');
  });

  it('is held on where a term runs on, as Puerto Rico’s does until 2029', () => {
    const now = data.getSeat('PR-AL', { plan: 119 });
    const next = data.getSeat('PR-AL', NEXT);
    expect(next?.member?.bioguide).toBe(now?.member?.bioguide);
    expect(next).toMatchObject({ status: 'held', member: { termEnd: '2029-01-03' } });
  });
});

describe('what becomes of a district', () => {
  it('is told in shares of its ZIPs', async () => {
    const fate = await data.fateOf('ut2');
    expect(fate?.becomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(fate?.becomes.map(({ code }) => code)).toContain('UT-1');
    expect(await data.fateOf('CO-1')).toBeNull();
    expect(await data.fateOf('nowhere')).toBeNull();
  });

  it('comes with the facts of its state', async () => {
    const { states, asOf } = await data.planChanges();
    expect(asOf).toBe('2026-07-20');
    expect(
      states
        .map(({ state }) => state)
        .sort()
        .join(' '),
    ).toBe('AL CA FL LA MO NC OH TN TX UT');
    expect(states.filter(({ inCourt }) => inCourt).map(({ state }) => state)).toEqual(['LA']);
  });
});

describe('the plan that nobody names', () => {
  it('is the one in force by the clock', async () => {
    expect((await open()).lookupZip('84101')).toMatchObject({ plan: 119 });
    const later = await open({ nowMs: () => AFTER });
    expect(later.plan).toBe(120);
    expect(later.lookupZip('84101')).toMatchObject({ plan: 120 });
    expect(later.getDistrict('UT-1')).toMatchObject({ plan: 120, linesChange: 'no' });
    expect(await later.districtAt(WEST_VALLEY)).toMatchObject({ plan: 120 });
    expect(later.lookupZip('84101', { plan: 119 })).toMatchObject({ plan: 119 });
  });

  it('flips under an open library, without reading anything', async () => {
    let now = BEFORE;
    const open119 = await open({ nowMs: () => now, plan: 'both' });
    expect(open119.primaryDistrict('84101')).toBe('UT-2');
    now = AFTER;
    expect(open119.primaryDistrict('84101')).toBe('UT-1');
  });

  it('is not fooled by a clock that is earlier than the data', async () => {
    const source = folderSource();
    const newer = {
      ...source,
      manifest: async () => ({ ...(await source.manifest()), date: '2027-01-09' }),
    };
    const fooled = await open({ source: newer, nowMs: () => Date.parse('2020-01-01') });
    expect(fooled.plan).toBe(120);
  });

  it('stays the only one where the snapshot has no other', async () => {
    const source = new SmallSource(await makeSmallSnapshot());
    const alone = await open({ source, nowMs: () => AFTER });
    expect(alone.plans).toEqual([119]);
    expect(alone.lookupZip('99501')).toMatchObject({ plan: 119 });
    await expect(alone.openPlan(120)).rejects.toMatchObject({ code: 'pack-missing' });
    await expect(open({ source, plan: 120 })).rejects.toMatchObject({ code: 'pack-missing' });
  });
});

describe('misuse of plans', () => {
  it('is said at once', async () => {
    const closed = await open();
    expect(() => closed.lookupZip('84101', NEXT)).toThrow('await openPlan(120) before this');
    expect(() => data.lookupZip('84101', { plan: 121 as 120 })).toThrow(TypeError);
    expect(() => data.getSeat('UT-1', { plan: '120' as unknown as 120 })).toThrow(TypeError);
    await closed.openPlan(120);
    expect(closed.lookupZip('84101', NEXT)).toMatchObject({ plan: 120 });
    expect(closed.lookupZip('84101')).toMatchObject({ plan: 119 });
  });
});
