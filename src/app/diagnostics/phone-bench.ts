import { openPocketDistrict, type PocketDistrict, storeSource } from '../../lib/index.ts';
import { client } from '../state/data-feed.ts';

/** What a device did in its own bench. Null for what needs data that is not here. */
export interface PhoneBench {
  /** From a text of five digits to its finished answer. */
  readonly zipsASecond: number;
  /** From a position to its answer with the distance to the nearest line. */
  readonly positionsASecond: number | null;
  /** Reading, verifying and decoding the packs of a first answer. */
  readonly openDataMs: number;
  /** Reading and decoding the lines of one state. */
  readonly openLinesMs: number | null;
}

/** Slices so short that the page still answers a finger meanwhile. */
const SLICE_MS = 20;
const [ZIP_SLICES, POSITION_SLICES] = [25, 15];
const STREAM = 4096;
const RUNS = 5;
/** Downtown Denver: far inland, in a state of middling lines. */
const PLACE = { lat: 39.74, lon: -104.99 };

/**
 * Times this device for some two seconds, on the data that is on it. `onStep` hears a share from 0 to
 * 1. Rejects with a Failure when the data cannot be read.
 */
export async function runPhoneBench(onStep: (share: number) => void): Promise<PhoneBench> {
  const store = client.peek()?.store;
  if (store === undefined) throw new TypeError('the store is not open yet');
  const openings: number[] = [];
  let pocket: PocketDistrict | null = null;
  for (let run = 0; run < RUNS; run++) {
    const begunMs = performance.now();
    // Metrics of its own: a bench is no look-up of the person's.
    pocket = await openPocketDistrict({ source: storeSource(store) });
    openings.push(performance.now() - begunMs);
    onStep((0.2 * (run + 1)) / RUNS);
    await pause();
  }
  if (pocket === null) throw new TypeError('the bench opened nothing');
  const zipsASecond = await timeZips(pocket, (share) => onStep(0.2 + 0.5 * share));
  const lines = await timeLines(pocket, (share) => onStep(0.7 + 0.3 * share));
  return { zipsASecond, openDataMs: middle(openings), ...lines };
}

async function timeZips(pocket: PocketDistrict, onStep: (share: number) => void): Promise<number> {
  // A stride that meets every ZIP number once before it comes back to the first.
  const zips = Array.from({ length: STREAM }, (_, i) =>
    String((i * 61_409) % 100_000).padStart(5, '0'),
  );
  let last: unknown;
  const work = () => {
    for (const zip of zips) last = pocket.lookupZip(zip);
  };
  work();
  const rate = await perSecond(work, STREAM, ZIP_SLICES, onStep);
  if (last === undefined) throw new TypeError('nothing was looked up');
  return rate;
}

async function timeLines(
  pocket: PocketDistrict,
  onStep: (share: number) => void,
): Promise<Pick<PhoneBench, 'positionsASecond' | 'openLinesMs'>> {
  const lines = await pocket.pointLines();
  const begunMs = performance.now();
  await lines.openAround(PLACE);
  const openLinesMs = performance.now() - begunMs;
  if (lines.districtAt(PLACE).status === 'lines-missing') {
    return { positionsASecond: null, openLinesMs: null };
  }
  const points = Array.from({ length: 256 }, (_, i) => ({
    lat: PLACE.lat + (i % 16) / 100,
    lon: PLACE.lon + Math.floor(i / 16) / 100,
  }));
  const work = () => {
    for (const point of points) lines.districtAt(point);
  };
  work();
  const positionsASecond = await perSecond(work, points.length, POSITION_SLICES, onStep);
  return { positionsASecond, openLinesMs };
}

/** The middle rate of many short slices: what the device does between its other duties. */
async function perSecond(
  work: () => void,
  count: number,
  slices: number,
  onStep: (share: number) => void,
): Promise<number> {
  const rates: number[] = [];
  for (let slice = 0; slice < slices; slice++) {
    const begunMs = performance.now();
    let done = 0;
    let tookMs = 0;
    while (tookMs < SLICE_MS) {
      work();
      done += count;
      tookMs = performance.now() - begunMs;
    }
    rates.push((done / tookMs) * 1000);
    onStep((slice + 1) / slices);
    await pause();
  }
  return middle(rates);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
