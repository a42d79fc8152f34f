// How soon the ZIP index is ready after its bytes, and what it holds, beside a Map of objects.
import { ZipIndex } from '../../../src/core/zip-index.ts';
import { decodeZips } from '../../../src/format/zips.ts';
import { openPackFile } from '../../../src/store/pack-file.ts';
import { inTurns } from './in-turns.ts';
import { atMost, tell } from './result.ts';
import { openCommitted, SOURCE } from './snapshot.ts';

const manifest = await SOURCE.manifest();
const entry = manifest.packs.find(({ name }) => name === 'zips');
if (entry === undefined) throw new Error('the snapshot has no ZIPs');
const { body } = await openPackFile(await SOURCE.pack(entry), entry);
const district = await openCommitted();
const rows: (readonly [string, string])[] = [];
for (let number = 0; number < 100_000; number++) {
  const zip = String(number).padStart(5, '0');
  const districts = district.districtsForZip(zip);
  if (districts.length > 0) rows.push([zip, districts.join(' ')]);
}
// The peer gets its data as JSON, as published ones do.
const json = JSON.stringify(rows);

const ours = () => new ZipIndex(decodeZips(body, 'zips', manifest.plan));
const theirs = () => {
  const parsed: [string, string][] = JSON.parse(json);
  return new Map(
    parsed.map(([zip, codes]) => {
      const districts = codes.split(' ');
      return [zip, { zip, districts, primary: districts[0] ?? null }];
    }),
  );
};

function megabytesOf<T>(make: () => T): { readonly bytes: number; readonly made: T } {
  const used = () => {
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const made = make();
  return { made, bytes: (used() - before) / 1e6 };
}

const ready = await inTurns(ours, theirs, 15);
if (globalThis.gc === undefined) throw new Error('run with node --expose-gc');
const [our, peer] = [megabytesOf(ours), megabytesOf(theirs)];
if (our.made.plan !== manifest.plan || peer.made.size !== rows.length) throw new Error('lost');
// What the layer of finished answers is worth: every ZIP again, beside every ZIP for the first time.
const table = decodeZips(body, 'zips', manifest.plan);
const warm = new ZipIndex(table);
let last: unknown;
const askAll = (index: ZipIndex) => {
  for (const [zip] of rows) last = index.lookup(zip);
};
const memoryLayer = await inTurns(
  () => askAll(warm),
  () => askAll(new ZipIndex(table)),
);
if (last === undefined) throw new Error('nothing was looked up');

const beside = 'a Map of objects from JSON';
tell([
  {
    id: 'zip-index-ready',
    kind: 'loop',
    what: 'ZIP index ready after its bytes',
    value: ready.oursMs,
    unit: 'ms',
    ratio: ready.ratio,
    beside,
    goal: atMost(5),
  },
  {
    id: 'zip-index-memory',
    kind: 'loop',
    what: 'memory of the ZIP index',
    value: our.bytes,
    unit: 'MB',
    ratio: peer.bytes / our.bytes,
    beside,
    goal: atMost(1.5),
  },
  {
    id: 'zip-memory-layer',
    kind: 'loop',
    what: 'a finished answer again',
    value: rows.length / memoryLayer.oursMs / 1000,
    unit: 'million a second',
    ratio: memoryLayer.ratio,
    beside: 'finishing it for the first time',
    goal: null,
  },
]);
