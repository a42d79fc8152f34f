import { answerZip } from '../../../src/core/answer-zip.ts';
import type { PointAnswer, Position } from '../../../src/core/point-answer.ts';
import { ZipIndex } from '../../../src/core/zip-index.ts';
import type { ZipRecord } from '../../../src/core/zip-table.ts';
import { ADDED_COLUMNS } from '../../../src/list/added-columns.ts';
import type { ListAnswers } from '../../../src/list/list-answers.ts';
import { ListRun } from '../../../src/list/list-run.ts';
import type { ListShape } from '../../../src/list/list-shape.ts';
import { readSample, type SampleWishes } from '../../../src/list/read-sample.ts';

const AREA = { zipType: 'area', basis: 'census-relation', estimated: false, region: null } as const;
const RECORDS: readonly ZipRecord[] = [
  { ...AREA, primaryRule: 'only-district', districts: [0] },
  { ...AREA, primaryRule: 'land-share', districts: [1, 0] },
  {
    zipType: 'point',
    basis: 'point-only',
    primaryRule: 'only-district',
    estimated: true,
    districts: [1],
    region: null,
  },
  {
    zipType: 'military',
    basis: 'none',
    primaryRule: 'none',
    estimated: false,
    districts: [],
    region: 'AE',
  },
];
/** 02138 is whole, 90210 split, 02139 a box, 09001 military; 00501 is whole. */
const RECORD_OF = { '02138': 1, '90210': 2, '02139': 3, '09001': 4, '00501': 1 } as const;

const recordOf = new Uint16Array(100_000);
for (const [zip, record] of Object.entries(RECORD_OF)) recordOf[Number(zip)] = record;
const index = new ZipIndex({
  plan: 119,
  districts: [
    { state: 'MA', number: 5 },
    { state: 'CA', number: 36 },
  ],
  records: RECORDS,
  recordOf,
});

/** Positions: east of 100 degrees west MA-5, west of it CA-36, near it both; 50 N and more is outside. */
function districtAt({ lat, lon, accuracyMeters = 0 }: Position): PointAnswer {
  const plan = 119;
  if (Math.abs(lat) > 90) {
    return {
      kind: 'point',
      status: 'invalid',
      reason: 'latitude-out-of-range',
      suggestion: null,
      plan,
    };
  }
  const distanceMeters = Math.abs(lon + 100) * 100_000;
  const code = lon > -100 ? 'MA-5' : 'CA-36';
  const other = lon > -100 ? 'CA-36' : 'MA-5';
  const status =
    lat >= 50 ? 'outside' : distanceMeters < 300 + (accuracyMeters ?? 0) ? 'near-line' : 'found';
  const codes = status === 'outside' ? [] : status === 'near-line' ? [code, other] : [code];
  return {
    kind: 'point',
    status,
    point: { lat, lon },
    accuracyMeters: null,
    abroadInReach: false,
    districts: codes.map((name) => ({
      code: name,
      geoid: '',
      ocdId: '',
      holds: name === code,
      distanceMeters: 0,
    })),
    line: null,
    distanceMeters: status === 'outside' ? null : distanceMeters,
    bandMeters: 300,
    knownErrorMeters: 250,
    suggestion: null,
    statesMissing: [],
    plan,
  };
}

const SMALL_ANSWERS: ListAnswers = {
  plan: 119,
  snapshotId: 'abc',
  lookupZip: (text) => answerZip(index, text),
  districtAt,
  sureAt(lat, lon, into) {
    const answer = districtAt({ lat, lon });
    if (answer.status !== 'found' || !(Math.abs(lat) <= 90)) return false;
    // Nobody's district reaches 0, 0.
    if (!(Math.abs(lon) <= 180) || (lat === 0 && lon === 0)) return false;
    into.code = answer.districts[0]?.code ?? '';
    into.meters = answer.distanceMeters ?? 0;
    return true;
  },
};

export const isSmallZip = (zip: string) => zip in RECORD_OF;

/** What a look at a list says of it, as the shape of a run. Throws for what is no list. */
export function shapeOf(
  bytes: Uint8Array,
  change: Partial<ListShape & SampleWishes> = {},
): ListShape {
  const wishes = { delimiter: null, hasHeader: null, isZip: isSmallZip };
  const looked = readSample(bytes, true, { ...wishes, ...change });
  if (looked.refusal !== null) throw new Error(looked.refusal);
  const { dialect, hasHeader, columnCount, columns } = looked.sample;
  return {
    ...{ dialect, hasHeader, columnCount, columns },
    added: ADDED_COLUMNS,
    guardFormulas: true,
    ...change,
  };
}

/** Runs a list through, cut into pieces before the given bytes. */
export function annotate(
  bytes: Uint8Array,
  shape: ListShape,
  cuts: readonly number[] = [],
  answers: ListAnswers = SMALL_ANSWERS,
) {
  const run = new ListRun(shape, answers);
  const out: number[] = [];
  let from = 0;
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    run.push(bytes.subarray(from, Math.max(from, cut)));
    run.work();
    for (const byte of run.take()) out.push(byte);
    from = Math.max(from, cut);
  }
  run.finish();
  run.work();
  for (const byte of run.take()) out.push(byte);
  return { bytes: Uint8Array.from(out), summary: run.summary() };
}

/** The same for texts. */
export function annotateText(text: string, change: Partial<ListShape & SampleWishes> = {}) {
  const bytes = new TextEncoder().encode(text);
  const done = annotate(bytes, shapeOf(bytes, change));
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(done.bytes), ...done };
}
