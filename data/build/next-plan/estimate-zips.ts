import type { ZipRecord } from '../../../src/core/zip-table.ts';
import type { Point } from '../../../src/shared/point.ts';
import type { ZipRow } from '../join-zips.ts';
import type { StateLines } from './state-lines.ts';
import { ZipCells } from './zip-cells.ts';

export interface EstimateFrom {
  /** Every ZIP, with its districts on the lines in force. */
  readonly rows: readonly ZipRow[];
  /** Codes of the districts that the rows' records number. */
  readonly codes: readonly string[];
  /** The changing states' lines, by postal code: those in force and the new ones. */
  readonly now: ReadonlyMap<string, StateLines>;
  readonly next: ReadonlyMap<string, StateLines>;
}

/** A new district with less than this of a ZIP's samples is no candidate: the cell is an estimate. */
const LEAST_SHARE = 0.04;
/** How far an old district of a ZIP is looked for where its cell has none of it, in cells. */
const FAR_CELLS = 6;
const BEARINGS = 32;

/**
 * The districts of ZIPs on new lines that the Census has not related to them: every ZIP with a
 * district in a changing state, in the rows' order. The first candidate is the new district at the
 * ZIP's point (where that lies in another old district than the ZIP's likeliest, at the nearest
 * place of its cell that lies in it). The others: the new districts of the cell, which is what lies
 * nearer to this ZIP's point than to any other's and in one of its old districts; one for each old
 * district that the cell does not reach; those within the lines' error of the point. A ZIP without an
 * area has the candidates of its place's areas.
 */
export function estimateZips(from: EstimateFrom): ZipRow[] {
  const changing = from.rows.filter(({ record }) =>
    record.districts.some((index) => from.next.has(stateOf(from.codes[index]))),
  );
  const indexOf = new Map(from.codes.map((code, index) => [code, index]));
  const areas = changing.filter(({ record }) => record.zipType === 'area');
  const pointed = from.rows.filter(
    ({ record, place }) => record.zipType === 'area' && place.pointQuality === 'zip',
  );
  const cells = new ZipCells(pointed.map(({ place }) => place.point as Point));
  const found = new Map(areas.map((row) => [row.zip, areaEstimate(row, from, cells)]));
  const ofPlace = new Map<string, Set<string>>();
  for (const row of areas) {
    const codes = ofPlace.get(placeKey(row)) ?? new Set<string>();
    for (const code of found.get(row.zip)?.codes ?? []) codes.add(code);
    ofPlace.set(placeKey(row), codes);
  }
  return changing.map((row) => {
    const estimate =
      found.get(row.zip) ?? placeEstimate(row, from, ofPlace.get(placeKey(row)) ?? new Set());
    return { ...row, record: recordOf(row.record, estimate, indexOf) };
  });
}

interface Estimate {
  /** Likeliest first. */
  readonly codes: readonly string[];
  readonly rule: ZipRecord['primaryRule'];
}

function recordOf(
  { zipType }: ZipRecord,
  { codes, rule }: Estimate,
  indexOf: ReadonlyMap<string, number>,
): ZipRecord {
  return {
    zipType,
    basis: 'plan-estimate',
    primaryRule: codes.length === 1 ? 'only-district' : rule,
    estimated: true,
    districts: codes.map((code) => indexOf.get(code) as number),
    region: null,
  };
}

function stateOf(code: string | undefined): string {
  return code?.slice(0, 2) ?? '';
}

function placeKey({ place }: ZipRow): string {
  return `${place.state}/${place.place?.toLowerCase()}`;
}

function areaEstimate(row: ZipRow, from: EstimateFrom, cells: ZipCells): Estimate {
  const old = row.record.districts.map((index) => from.codes[index] as string);
  const point = row.place.point as Point;
  const oldAt = (sample: Point) => locate(from.now, old, sample);
  const samples = cells.samples(point).filter((sample) => oldAt(sample) !== null);
  const tally = new Map<string, number>();
  for (const sample of samples) {
    const code = newDistrict(oldAt(sample) as string, sample, from);
    tally.set(code, (tally.get(code) ?? 0) + 1);
  }
  const [likeliest = ''] = old;
  const inIt = (sample: Point) => oldAt(sample) === likeliest;
  const anchor = inIt(point) ? point : (nearestOf(samples.filter(inIt), point) ?? point);
  const first = newDistrict(likeliest, anchor, from);
  const near = nearby(first, anchor, from);
  const most = [...tally].sort((a, b) => b[1] - a[1]);
  const others = most.filter(([, count]) => count >= LEAST_SHARE * samples.length);
  const reached = new Set(samples.map(oldAt));
  const reach = cells.reachDegrees(point);
  const unreached = old
    .filter((code) => !reached.has(code) && code !== likeliest)
    .map((code) => {
      const there = nearestOf(
        farSamples(point, reach).filter((s) => oldAt(s) === code),
        point,
      );
      return there === null ? null : newDistrict(code, there, from);
    })
    .filter((code) => code !== null);
  const codes = [first, ...others.map(([code]) => code), ...near, ...unreached];
  const held = from.next.get(stateOf(first))?.locate(anchor) ?? first;
  const rule =
    near.length > 0 ? 'near-line' : held === first ? 'point-in-district' : 'nearest-district';
  return { codes: [...new Set(codes)], rule };
}

/** A ZIP without an area: the new district of its point, then those of its place's areas. */
function placeEstimate(row: ZipRow, from: EstimateFrom, ofPlace: ReadonlySet<string>): Estimate {
  const point = row.place.point as Point;
  const [likeliest = ''] = row.record.districts.map((index) => from.codes[index] as string);
  const first = newDistrict(likeliest, point, from);
  const near = nearby(first, point, from);
  const held = from.next.get(stateOf(first))?.locate(point) ?? null;
  const rule =
    near.length > 0 ? 'near-line' : held === first ? 'point-in-district' : 'nearest-district';
  return { codes: [...new Set([first, ...near, ...ofPlace])], rule };
}

/** Which of these old districts holds a position; one of a state that stays counts by its absence. */
function locate(
  lines: ReadonlyMap<string, StateLines>,
  codes: readonly string[],
  sample: Point,
): string | null {
  for (const state of new Set(codes.map(stateOf))) {
    const code = lines.get(state)?.locate(sample) ?? null;
    if (code !== null && codes.includes(code)) return code;
  }
  return null;
}

/** The new district at a position in an old one: the same where the state's lines stay. */
function newDistrict(old: string, position: Point, { next }: EstimateFrom): string {
  const lines = next.get(stateOf(old));
  return lines === undefined ? old : (lines.locate(position) ?? lines.nearest(position));
}

function nearby(first: string, anchor: Point, { next }: EstimateFrom): string[] {
  const near = next.get(stateOf(first))?.withinError(anchor) ?? [];
  return near.filter((code) => code !== first);
}

function nearestOf(samples: readonly Point[], { lat, lon }: Point): Point | null {
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const sample of samples) {
    const away = Math.hypot(sample.lat - lat, (sample.lon - lon) * 0.8);
    if (away < least) [best, least] = [sample, away];
  }
  return best;
}

function farSamples({ lat, lon }: Point, reachDegrees: number): Point[] {
  return Array.from(
    { length: FAR_CELLS * 2 },
    (_, ring) => ((ring + 1) / 2) * reachDegrees,
  ).flatMap((away) =>
    Array.from({ length: BEARINGS }, (_, i) => {
      const turn = (i / BEARINGS) * 2 * Math.PI;
      return { lat: lat + away * Math.sin(turn), lon: lon + (away * Math.cos(turn)) / 0.8 };
    }),
  );
}
