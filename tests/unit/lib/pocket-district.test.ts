import { describe, expect, it } from 'vitest';
import { Metrics } from '../../../src/core/metrics.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';
import { makeSmallSnapshot, SmallSource } from './small-snapshot.ts';

const snapshot = await makeSmallSnapshot();
const open = (source = new SmallSource(snapshot)) => openPocketDistrict({ source });
const data = await open();

describe('a look-up', () => {
  it('gives the districts of a ZIP, likeliest first', () => {
    const answer = data.lookupZip('05001');
    expect(answer).toMatchObject({ status: 'found', split: true, states: ['VT', 'NH'], plan: 119 });
    expect(data.districtsForZip('05001')).toEqual(['VT-AL', 'NH-2']);
    expect(data.primaryDistrict('05001')).toBe('VT-AL');
    expect(data.isSplit('05001')).toBe(true);
  });

  it('takes what people type', () => {
    expect(data.lookupZip(' 05001-1234\n')).toBe(data.lookupZip('05001'));
    expect(data.lookupZip('5001')).toMatchObject({ status: 'invalid', suggestion: '05001' });
  });

  it.each(['09001', '96939', '00000', '5001', ''])('of %j finds no district', (input) => {
    expect(data.districtsForZip(input)).toEqual([]);
    expect(data.primaryDistrict(input)).toBeNull();
    expect(data.isSplit(input)).toBe(false);
  });

  it('of a ZIP without an area is an estimate and no split', () => {
    expect(data.lookupZip('03755')).toMatchObject({ estimated: true, zipType: 'point' });
    expect(data.isSplit('03755')).toBe(false);
  });

  it.each([90210, null, undefined, ['0', '5', '0', '0', '1']])('of %j is misuse', (input) => {
    expect(() => data.lookupZip(input as unknown as string)).toThrow(TypeError);
    expect(() => data.districtsForZip(input as unknown as string)).toThrow(/a ZIP code is a text/);
  });

  it('gives one frozen object to all', () => {
    const answer = data.lookupZip('05001');
    expect(data.lookupZip('05001')).toBe(answer);
    expect(Object.isFrozen(answer)).toBe(true);
  });
});

describe('a district', () => {
  it('is found by any of its names', () => {
    const district = data.getDistrict('NH-2');
    expect(district).toMatchObject({ code: 'NH-2', geoid: '3302', role: 'representative' });
    for (const name of [
      'nh2',
      '3302',
      'ocd-division/country:us/state:nh/cd:2',
      'New Hampshire 2',
    ]) {
      expect(data.getDistrict(name)).toBe(district);
    }
  });

  it('is null where there is none, also one that this snapshot does not have', () => {
    expect(data.getDistrict('NH-3')).toBeNull();
    expect(data.getDistrict('CA-36')).toBeNull();
    expect(data.getDistrict('03301')).toBeNull();
  });

  it('has a seat, which names nobody when it is vacant', () => {
    expect(data.getSeat('VT-AL')).toMatchObject({
      status: 'held',
      member: { name: 'Holder VT-AL' },
    });
    expect(data.getSeat('33 02')).toBeNull();
    expect(data.getSeat('3302')).toEqual({
      district: 'NH-2',
      role: 'representative',
      status: 'vacant',
      member: null,
    });
    expect(data.getSeat('CA-36')).toBeNull();
  });

  it('is asked for by a text', () => {
    expect(() => data.getDistrict(36 as unknown as string)).toThrow(TypeError);
    expect(() => data.getSeat(null as unknown as string)).toThrow(TypeError);
    expect(() => data.senatorsOf(undefined as unknown as string)).toThrow(TypeError);
  });
});

describe('senators', () => {
  it('come with a state, the senior one first', () => {
    const names = data.senatorsOf('vt').map(({ name }) => name);
    expect(names).toEqual(['Senior Vermonter', 'Junior Vermonter']);
  });

  it('do not come with DC, nor with what is no state', () => {
    expect(data.senatorsOf('DC')).toEqual([]);
    expect(data.senatorsOf('constructor')).toEqual([]);
  });
});

describe('what a first answer does without', () => {
  it('is read when it is asked for, once', async () => {
    const source = new SmallSource(snapshot);
    const own = await open(source);
    expect(source.asked.sort()).toEqual(['districts', 'people', 'zips']);
    await Promise.all([own.placeOf('03301'), own.placeOf('05001'), own.officesOf('H000000')]);
    await own.officesOf('nobody');
    expect(source.asked.sort()).toEqual(['districts', 'offices', 'people', 'places', 'zips']);
  });

  it('is where a ZIP is', async () => {
    expect(await data.placeOf('03301-0001')).toMatchObject({ zip: '03301', place: 'Concord' });
    expect(await data.placeOf('09001')).toMatchObject({ place: null, state: 'AE', point: null });
    expect(await data.placeOf('00000')).toBeNull();
    expect(await data.placeOf('hello')).toBeNull();
    await expect(data.placeOf(3301 as unknown as string)).rejects.toThrow(TypeError);
  });

  it('is the offices of a member, nearest first, those without a point last', async () => {
    const cities = async (near?: { lat: number; lon: number }) =>
      (await data.officesOf('H000000', near)).map(({ city }) => city);
    expect(await cities()).toEqual(['Anchorage', 'Nowhere', 'Fairbanks']);
    expect(await cities({ lat: 64, lon: -150 })).toEqual(['Fairbanks', 'Anchorage', 'Nowhere']);
    expect(await data.officesOf('constructor')).toEqual([]);
  });

  it('is asked for by a text, and near a point', async () => {
    await expect(data.officesOf(7 as unknown as string)).rejects.toThrow(TypeError);
    await expect(data.officesOf('H000000', { lat: -150, lon: 61 })).rejects.toThrow(
      'what offices are near to is { lat, lon } in degrees, not { -150, 61 }',
    );
    await expect(data.officesOf('H000000', [61, -150] as never)).rejects.toThrow(TypeError);
  });

  it('is tried again after it could not be had', async () => {
    const source = new SmallSource(snapshot);
    const own = await open(source);
    source.failing = 'places';
    await expect(own.placeOf('03301')).rejects.toMatchObject({ code: 'host-down', part: 'places' });
    source.failing = null;
    expect(await own.placeOf('03301')).toMatchObject({ place: 'Concord' });
  });
});

describe('opening', () => {
  it('fails by name when a pack of a first answer cannot be had', async () => {
    const source = new SmallSource(snapshot);
    source.failing = 'people';
    await expect(open(source)).rejects.toMatchObject({ code: 'host-down', part: 'people' });
  });
});

describe('the receipt', () => {
  it('says on what data an answer rests', () => {
    const answer = data.lookupZip('05001');
    if (answer.status !== 'found') throw new Error('05001 is in the snapshot');
    expect(data.receiptFor(answer)).toMatchObject({
      zip: '05001',
      districts: ['VT-AL', 'NH-2'],
      basis: 'census-relation',
      primaryRule: 'point-in-district',
      snapshotId: data.manifest.id,
      date: '2026-07-22',
    });
  });

  it('is not to be had for a text that was no ZIP', () => {
    expect(() => data.receiptFor(data.lookupZip('x') as never)).toThrow(TypeError);
  });
});

describe('the metrics', () => {
  it('count an answer by its source at first, then as memory', async () => {
    const own = await open(new SmallSource(snapshot, 'network'));
    own.lookupZip('99501');
    own.lookupZip('99501');
    own.lookupZip(' 99501');
    own.isSplit('05001');
    own.lookupZip('00000');
    own.lookupZip('no ZIP');
    expect(own.metrics()).toMatchObject({
      lookups: 6,
      hits: { hot: 0, memory: 2, disk: 0, network: 2 },
      misses: 2,
      splitAnswers: 1,
      times: { sampled: 1 },
    });
  });

  it('go on over several openings when they are the caller’s', async () => {
    let ticks = 0;
    const metrics = new Metrics({ nowMs: () => 5, ticksMs: () => ticks++ });
    metrics.count('hot');
    for (const layer of ['disk', 'network'] as const) {
      const own = await openPocketDistrict({ source: new SmallSource(snapshot, layer), metrics });
      own.lookupZip('99501');
    }
    expect(metrics.snapshot()).toMatchObject({
      sinceMs: 5,
      hits: { hot: 1, memory: 0, disk: 1, network: 1 },
      times: { sampled: 1, meanMs: 1 },
    });
  });
});

describe('after closing', () => {
  it('every call is misuse, and the counts are still there', async () => {
    const own = await open();
    own.lookupZip('99501');
    own.close();
    own.close();
    expect(() => own.lookupZip('99501')).toThrow('has been closed');
    expect(() => own.getDistrict('VT-AL')).toThrow(TypeError);
    await expect(own.placeOf('99501')).rejects.toThrow(TypeError);
    expect(own.metrics().lookups).toBe(1);
  });
});
