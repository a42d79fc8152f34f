import { brotliCompressSync, constants } from 'node:zlib';
import type { Seat } from '../../src/core/people.ts';
import type { ZipType } from '../../src/core/zip-answer.ts';
import type { Manifest } from '../../src/shared/manifest.ts';
import type { Related } from './join-relation.ts';
import type { ZipRow } from './join-zips.ts';
import type { BuiltPack } from './write-pack.ts';

/** What a build made, kept beside the snapshot so that a refresh shows its differences. */
export interface Report {
  readonly snapshot: string;
  readonly date: string;
  readonly zips: {
    readonly all: number;
    readonly byType: Readonly<Record<ZipType, number>>;
    readonly estimated: number;
    readonly byPrimaryRule: Readonly<Record<string, number>>;
    readonly byBasis: Readonly<Record<string, number>>;
  };
  readonly relation: {
    readonly zctas: number;
    readonly pairs: number;
    readonly split: number;
    readonly inTwoStatesOrMore: number;
  };
  /** ZIPs of the states whose lines change: whether their likeliest district does. */
  readonly nextPlan: {
    readonly zips: number;
    readonly otherDistrict: number;
    readonly nearLine: number;
    readonly severalCandidates: number;
  };
  readonly seats: {
    readonly house: number;
    readonly vacant: readonly string[];
    readonly senators: number;
  };
  readonly offices: number;
  readonly packs: readonly {
    readonly name: string;
    readonly rawBytes: number;
    readonly gzipBytes: number;
    readonly brotliBytes: number;
  }[];
}

export interface Made {
  readonly manifest: Manifest;
  readonly rows: readonly ZipRow[];
  /** Those with an estimate for the next plan. */
  readonly nextRows: readonly ZipRow[];
  readonly relation: ReadonlyMap<string, Related>;
  readonly seats: readonly Seat[];
  readonly senators: readonly unknown[];
  readonly offices: readonly unknown[];
  readonly packs: readonly BuiltPack[];
}

function countBy<K extends string>(values: Iterable<K>): Record<K, number> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort()) as Record<K, number>;
}

function brotliBytes(body: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(body, { params }).length;
}

export function makeReport(made: Made): Report {
  const records = made.rows.map((row) => row.record);
  const relations = [...made.relation.values()];
  const states = (related: Related) => new Set([...related.keys()].map((key) => key.slice(0, 2)));
  return {
    snapshot: made.manifest.id,
    date: made.manifest.date,
    zips: {
      all: records.length,
      byType: countBy(records.map((record) => record.zipType)),
      estimated: records.filter((record) => record.estimated).length,
      byPrimaryRule: countBy(records.map((record) => record.primaryRule)),
      byBasis: countBy(records.map((record) => record.basis)),
    },
    relation: {
      zctas: relations.length,
      pairs: relations.reduce((sum, related) => sum + related.size, 0),
      split: relations.filter((related) => related.size > 1).length,
      inTwoStatesOrMore: relations.filter((related) => states(related).size > 1).length,
    },
    nextPlan: nextPlanCounts(made),
    seats: {
      house: made.seats.filter((seat) => seat.status === 'held').length,
      vacant: made.seats.filter((seat) => seat.status === 'vacant').map((seat) => seat.district),
      senators: made.senators.length,
    },
    offices: made.offices.length,
    packs: made.packs.map(({ entry, body }) => ({
      name: entry.name,
      rawBytes: body.length,
      gzipBytes: entry.sizeBytes,
      brotliBytes: brotliBytes(body),
    })),
  };
}

function nextPlanCounts({ rows, nextRows }: Made): Report['nextPlan'] {
  const now = new Map(rows.map(({ zip, record }) => [zip, record.districts[0]]));
  const count = (holds: (row: ZipRow) => boolean) => nextRows.filter(holds).length;
  return {
    zips: nextRows.length,
    otherDistrict: count(({ zip, record }) => record.districts[0] !== now.get(zip)),
    nearLine: count(({ record }) => record.primaryRule === 'near-line'),
    severalCandidates: count(({ record }) => record.districts.length > 1),
  };
}

function line(label: string, value: string | number): string {
  const text = typeof value === 'number' ? value.toLocaleString('en-US') : value;
  return `${label.padEnd(34)}${text.padStart(12)}`;
}

/** The report for a terminal. */
export function printReport(report: Report): string {
  const total = report.packs.reduce((sum, pack) => sum + pack.gzipBytes, 0);
  return [
    line('snapshot', report.snapshot),
    line('ZIPs', report.zips.all),
    ...Object.entries(report.zips.byType).map(([type, count]) => line(`  ${type}`, count)),
    line('  estimated', report.zips.estimated),
    ...Object.entries(report.zips.byPrimaryRule).map(([rule, count]) =>
      line(`  by ${rule}`, count),
    ),
    line('ZCTAs', report.relation.zctas),
    line('  district pairs', report.relation.pairs),
    line('  split', report.relation.split),
    line('  in two states or more', report.relation.inTwoStatesOrMore),
    line('ZIPs of states that change', report.nextPlan.zips),
    line('  likeliest district another', report.nextPlan.otherDistrict),
    line('  within the error of a line', report.nextPlan.nearLine),
    line('  several candidates', report.nextPlan.severalCandidates),
    line('House members', report.seats.house),
    line('  vacant', report.seats.vacant.join(' ')),
    line('senators', report.seats.senators),
    line('offices', report.offices),
    '',
    `${'pack'.padEnd(20)}${['raw', 'gzip', 'brotli'].map((head) => head.padStart(12)).join('')}`,
    ...report.packs.map((pack) =>
      [pack.rawBytes, pack.gzipBytes, pack.brotliBytes]
        .map((bytes) => bytes.toLocaleString('en-US').padStart(12))
        .reduce((row, cell) => row + cell, pack.name.padEnd(20)),
    ),
    line('all packs as shipped', total),
  ].join('\n');
}
