// Districts of points: our index, beside which-polygon and flatbush with a ring test on the same
// polygons, and the speed of a time-zone look-up as a yardstick.
// Run: npm run bench:points
import tzLookup from '@photostructure/tz-lookup';
import Flatbush from 'flatbush';
import whichPolygon from 'which-polygon';
import { LineIndex } from '../../src/core/line-index.ts';
import { frameLon } from '../../src/core/line-pack.ts';
import { decodeLines } from '../../src/format/lines.ts';
import type { Point } from '../../src/shared/point.ts';
import { openCommittedLines } from '../answers/points/committed-lines.ts';
import { polygonsOf, storedRings } from '../answers/points/rings.ts';
import { pointsNearLines, uniformPoints } from '../answers/points/samples.ts';
import { storedLines } from '../answers/points/stored-lines.ts';
import { machine, medianMs, seeded } from './measure.ts';
import { holds } from './suite/ring-test.ts';

const SEED = 20270103;
const NEAR_METERS = 200;
/** So many that a run takes long enough to be timed. */
const [MANY, SOME] = [500_000, 5_000];

const lines = await openCommittedLines();
const { index, packs, districts } = lines;
const polygons = packs.flatMap((pack) =>
  storedRings(pack).flatMap((rings, district) => {
    const key = pack.districts[district];
    const code = `${key?.state}-${key?.number ?? 'AL'}`;
    return polygonsOf(rings).map((polygon) => ({ code, polygon }));
  }),
);

const boxes = new Flatbush(polygons.length);
for (const { polygon } of polygons) {
  const lons = polygon[0]?.map(([lon]) => lon) ?? [];
  const lats = polygon[0]?.map(([, lat]) => lat) ?? [];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  boxes.add(least(lons), least(lats), most(lons), most(lats));
}
boxes.finish();

const ask = whichPolygon({
  type: 'FeatureCollection',
  features: polygons.map(({ code, polygon }) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: polygon },
  })),
});

type Answer = (lat: number, lon: number) => string | null;
const byIndex: Answer = (lat, lon) => index.locate(lat, lon);
const byWhichPolygon: Answer = (lat, lon) => ask([frameLon(lon), lat])?.code ?? null;
const byFlatbush: Answer = (lat, lon) => {
  const x = frameLon(lon);
  const at = boxes.search(x, lat, x, lat).find((i) => holds(polygons[i]?.polygon ?? [], x, lat));
  return at === undefined ? null : (polygons[at]?.code ?? null);
};
const withCertainty: Answer = (lat, lon) => index.districtAt({ lat, lon }).status;

/** Nanoseconds a point: the median of 7 runs. */
function nanoseconds(answer: Answer, points: readonly Point[]): number {
  const lats = Float64Array.from(points, ({ lat }) => lat);
  const lons = Float64Array.from(points, ({ lon }) => lon);
  let found = 0;
  const ms = medianMs(() => {
    for (let i = 0; i < lats.length; i++) {
      if (answer(lats[i] as number, lons[i] as number) !== null) found++;
    }
  });
  if (found === 0) throw new Error('nothing was found');
  return (ms / points.length) * 1e6;
}

const random = seeded(SEED);
const arcs = packs.flatMap(storedLines) as { lon: Float64Array; lat: Float64Array }[];
const inland = (points: Point[]) =>
  points.filter(({ lat, lon }) => index.locate(lat, lon) !== null);
const uniform = inland(uniformPoints(districts, 2 * MANY, random));
const near = pointsNearLines(arcs, MANY, NEAR_METERS, random);
let disagreements = 0;
for (const { lat, lon } of [...uniform.slice(0, SOME), ...near.slice(0, SOME)]) {
  const answers = new Set([byIndex, byWhichPolygon, byFlatbush].map((answer) => answer(lat, lon)));
  if (answers.size > 1) disagreements++;
}

const ns = (value: number) => `${Math.round(value).toLocaleString('en-US')} ns`.padStart(12);
console.log(`${machine()}; ${polygons.length} polygons of ${districts.length} districts`);
console.log(`median of 7 runs; the three disagree at ${disagreements} of ${2 * SOME} points`);
console.log(`${''.padEnd(42)}${'uniform'.padStart(12)}${`within ${NEAR_METERS} m`.padStart(12)}`);
const rows = [
  ['our index, district', byIndex, MANY],
  ['our index, with distance and verdict', withCertainty, SOME * 10],
  ['which-polygon', byWhichPolygon, SOME],
  ['flatbush and a ring test', byFlatbush, SOME],
  ['tz-lookup, another question', tzLookup, MANY],
] as const;
const times = rows.map(([name, answer, count]) => {
  const both = [uniform, near].map((points) => nanoseconds(answer, points.slice(0, count)));
  console.log(`${name.padEnd(42)}${both.map(ns).join('')}`);
  return both;
});
const timesOurs = (column: number) =>
  Math.round((times[2]?.[column] ?? 0) / (times[0]?.[column] ?? 1));
console.log(`which-polygon takes ${timesOurs(0)} times as long, near lines ${timesOurs(1)} times`);

console.log('\nstate: decode, index; positions, bytes of the index with all cells asked for');
let allBytes = 0;
for (const pack of packs) {
  const { state, arcs: stored } = pack;
  const name = `lines-${state}`;
  const decodeMs = medianMs(() => decodeLines(lines.bodyOf(name), name, pack.plan));
  const buildMs = medianMs(() => new LineIndex(pack));
  const used = new LineIndex(pack);
  for (const line of storedLines(pack)) {
    for (let i = 0; i < line.lon.length; i++) {
      used.locate((line.lon[i] ?? 0) + 1e-4, (line.lat[i] ?? 0) + 1e-4);
    }
  }
  const packBytes = [stored.lonSteps, stored.latSteps, stored.starts, stored.near, stored.far];
  const bytes = used.sizeBytes + packBytes.reduce((sum, { byteLength }) => sum + byteLength, 0);
  allBytes += bytes;
  if (!['AK', 'CA', 'TX', 'NY', 'RI'].includes(state ?? '')) continue;
  const ms = `${decodeMs.toFixed(1)} ms, ${buildMs.toFixed(1)} ms`;
  const positions = stored.lonSteps.length.toLocaleString('en-US');
  console.log(`${state}: ${ms}; ${positions}, ${(bytes / 1024).toFixed(0)} KiB`);
}
console.log(`all states: ${(allBytes / 1024 / 1024).toFixed(1)} MiB`);
