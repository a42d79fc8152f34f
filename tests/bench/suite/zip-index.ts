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
]);
