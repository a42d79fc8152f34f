// From a text of five digits to its finished answer, which is not read: beside a Map of objects with a
// timer around each look-up, as published peers do it, and beside the npm package zipcodes.
import zipcodes from 'zipcodes';
import { seeded } from '../measure.ts';
import { inTurns } from './in-turns.ts';
import { atLeast, tell, timesBetter } from './result.ts';
import { openCommitted, SEED } from './snapshot.ts';

const STREAM = 1_000_000;
const district = await openCommitted();
// The peer's shape: an object for each ZIP, in a Map, and counters that a timer feeds.
interface PeerAnswer {
  readonly zip: string;
  readonly districts: readonly string[];
  readonly primary: string | null;
}
const peers = new Map<string, PeerAnswer>();
for (let number = 0; number < 100_000; number++) {
  const zip = String(number).padStart(5, '0');
  const districts = district.districtsForZip(zip);
  if (districts.length > 0) peers.set(zip, { zip, districts, primary: districts[0] ?? null });
}

// Texts of real ZIPs, each a text of its own as it comes out of a file or a box.
const random = seeded(SEED);
const zips = [...peers.keys()];
const text = Array.from({ length: STREAM }, () => zips[Math.floor(random() * zips.length)]).join(
  '',
);
const stream = Array.from({ length: STREAM }, (_, i) => text.slice(i * 5, i * 5 + 5));

// Answers go into a short list: kept, so that no look-up can be left out, and never read.
const kept: unknown[] = new Array(1024).fill(null);
const peerMetrics = { lookups: 0, found: 0, totalMs: 0, meanMs: 0 };

function ours(): void {
  let i = 0;
  for (const zip of stream) kept[i++ & 1023] = district.lookupZip(zip);
}

function mapWithTimers(): void {
  let i = 0;
  for (const zip of stream) {
    const begunMs = performance.now();
    const answer = peers.get(zip) ?? null;
    peerMetrics.lookups++;
    if (answer !== null) peerMetrics.found++;
    peerMetrics.totalMs += performance.now() - begunMs;
    peerMetrics.meanMs = peerMetrics.totalMs / peerMetrics.lookups;
    kept[i++ & 1023] = answer;
  }
}

function byZipcodes(): void {
  let i = 0;
  for (const zip of stream) kept[i++ & 1023] = zipcodes.lookup(zip);
}

ours();
const besideMap = await inTurns(ours, mapWithTimers, 15);
const besideZipcodes = await inTurns(ours, byZipcodes, 5);
const rate = STREAM / Math.min(besideMap.oursMs, besideZipcodes.oursMs) / 1000;
const zipAnswer = {
  kind: 'loop',
  what: 'ZIP string to finished answer',
  value: rate,
  unit: 'million a second',
} as const;
tell([
  {
    ...zipAnswer,
    id: 'zip-answer',
    ratio: besideMap.ratio,
    beside: 'a Map with timers',
    goal: atLeast(40),
  },
  {
    ...zipAnswer,
    id: 'zip-answer-peer',
    what: 'the same, against a peer-shaped Map with timers',
    ratio: besideMap.ratio,
    beside: 'a Map with timers',
    goal: timesBetter(20),
  },
  {
    ...zipAnswer,
    id: 'zip-answer-zipcodes',
    what: 'the same, against zipcodes',
    ratio: besideZipcodes.ratio,
    beside: 'zipcodes',
    goal: null,
  },
]);
