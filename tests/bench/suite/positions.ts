// The district of a position, and opening a state's lines: beside which-polygon, flatbush with a ring
// test, and tz-lookup, which answers another question of the same shape. More: npm run bench:points.
import tzLookup from '@photostructure/tz-lookup';
import Flatbush from 'flatbush';
import whichPolygon from 'which-polygon';
import { LineIndex } from '../../../src/core/line-index.ts';
import { frameLon } from '../../../src/core/line-pack.ts';
import { decodeLines } from '../../../src/format/lines.ts';
import { openCommittedLines } from '../../answers/points/committed-lines.ts';
import { polygonsOf, storedRings } from '../../answers/points/rings.ts';
import { uniformPoints } from '../../answers/points/samples.ts';
import { seeded } from '../measure.ts';
import { inTurns } from './in-turns.ts';
import { atMost, type Result, tell } from './result.ts';
import { holds } from './ring-test.ts';
import { SEED } from './snapshot.ts';

const POINTS = 20_000;
const STATE = 'lines-CA';
const { index, packs, districts, bodyOf } = await openCommittedLines();
const polygons = packs.flatMap((pack) =>
  storedRings(pack).flatMap((rings, district) =>
    polygonsOf(rings).map((polygon) => ({ code: pack.districts[district], polygon })),
  ),
);
type Polygons = typeof polygons;

function featuresOf(of: Polygons) {
  return whichPolygon({
    type: 'FeatureCollection',
    features: of.map(({ code, polygon }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'Polygon', coordinates: polygon },
    })),
  });
}

function boxesOf(of: Polygons): Flatbush {
  const boxes = new Flatbush(of.length);
  for (const { polygon } of of) {
    const box = { west: 999, south: 99, east: -999, north: -99 };
    for (const [lon, lat] of polygon[0] ?? []) {
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
    boxes.add(box.west, box.south, box.east, box.north);
  }
  boxes.finish();
  return boxes;
}

const ask = featuresOf(polygons);
const boxes = boxesOf(polygons);
const points = uniformPoints(districts, POINTS * 2, seeded(SEED))
  .filter(({ lat, lon }) => index.locate(lat, lon) !== null)
  .slice(0, POINTS);
let found = 0;
const each = (answer: (lat: number, lon: number) => unknown) => () => {
  for (const { lat, lon } of points) if (answer(lat, lon) != null) found++;
};
const locate = each((lat, lon) => index.locate(lat, lon));
const byWhichPolygon = each((lat, lon) => ask([frameLon(lon), lat]));
const byFlatbush = each((lat, lon) => {
  const x = frameLon(lon);
  return boxes.search(x, lat, x, lat).find((i) => holds(polygons[i]?.polygon ?? [], x, lat));
});
const byTzLookup = each((lat, lon) => tzLookup(lat, lon));

const results: Result[] = [];
for (const [id, beside, peer] of [
  ['which-polygon', 'which-polygon', byWhichPolygon],
  ['flatbush', 'flatbush with a ring test', byFlatbush],
  ['tz-lookup', 'tz-lookup, another question', byTzLookup],
] as const) {
  const { oursMs, ratio } = await inTurns(locate, peer, 15);
  results.push({
    id: `position-${id}`,
    kind: 'loop',
    what: `position to district, against ${id}`,
    value: points.length / oursMs / 1000,
    unit: 'million a second',
    ratio,
    beside,
    goal: null,
  });
}
if (found === 0) throw new Error('nothing was found');

const [state] = packs.filter((pack) => `lines-${pack.state}` === STATE);
if (state === undefined) throw new Error(`no ${STATE}`);
const ofState = polygons.filter(({ code }) => state.districts.some((key) => key === code));
// Both begin with bytes: ours with the pack's, which-polygon with GeoJSON of the same polygons.
const geoJson = JSON.stringify(ofState);
const opening = await inTurns(
  () => new LineIndex(decodeLines(bodyOf(STATE), STATE, state.plan)),
  () => featuresOf(JSON.parse(geoJson)),
  15,
);
results.push({
  id: 'state-lines-open',
  kind: 'loop',
  what: 'lines of California decoded and indexed',
  value: opening.oursMs,
  unit: 'ms',
  ratio: opening.ratio,
  beside: 'which-polygon from GeoJSON',
  goal: atMost(50),
});
tell(results);
