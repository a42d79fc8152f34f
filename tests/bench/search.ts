// How long a key takes in the search by name, beside MiniSearch over the same names.
// Run: npm run bench:search
import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { searchWords } from '../../src/core/search/search-words.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openSearch } from '../../src/lib/open-search.ts';
import { EXPECTATIONS } from '../answers/search/relevance.ts';
import { writtenHit } from '../answers/search/written-hit.ts';
import { machine } from './measure.ts';

const LOOKED_AT = 3;
const ROUNDS = 5;
const folder = resolve(import.meta.dirname, '../../data/snapshot');

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const empty = memory();
const begun = performance.now();
const { search, gazetteer } = await openSearch(folderSource(folder));
const openMs = performance.now() - begun;
const ourBytes = memory() - empty;

interface Name {
  id: number;
  name: string;
  hit: string;
  zipCount: number;
}
const things: Name[] = gazetteer.areas.map(({ kind, name, state, zips }, id) => ({
  id,
  name: searchWords(name).join(' '),
  hit: `${kind} ${name} ${state}`,
  zipCount: zips.length,
}));
const before = memory();
const peerBegun = performance.now();
const peer = new MiniSearch<Name>({ fields: ['name'], storeFields: ['hit', 'zipCount'] });
peer.addAll(things);
const peerMs = performance.now() - peerBegun;
const peerBytes = memory() - before;
const peerFind = (text: string) =>
  peer.search(searchWords(text).join(' '), {
    prefix: true,
    fuzzy: 0.2,
    combineWith: 'AND',
    boostDocument: (_id, _term, stored) => 1 + Math.log2(1 + Number(stored?.['zipCount'])),
  });

/** Every text that stands in the box on the way to a whole one. */
const keys = EXPECTATIONS.flatMap(({ typed }) =>
  Array.from(typed, (_, i) => typed.slice(0, i + 1)),
).filter((text) => /\p{L}/u.test(text));

function timesOf(find: (text: string) => unknown): number[] {
  for (const text of keys) find(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of keys) {
      const start = performance.now();
      find(text);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}

function report(name: string, times: readonly number[], buildMs: number, bytes: number): void {
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(2)} ms`;
  const mb = `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${name.padEnd(12)} median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, worst ${(times.at(-1) ?? 0).toFixed(1)} ms; ready in ${buildMs.toFixed(0)} ms, ${mb}`,
  );
}

function firstThree(find: (text: string) => readonly string[]): string {
  const areas = EXPECTATIONS.filter(({ meant }) => /^(?:place|county)/.test(meant));
  const right = areas.filter(({ typed, meant }) =>
    find(typed)
      .slice(0, LOOKED_AT)
      .some((hit) => meant.split('|').includes(hit)),
  );
  return `${right.length} of ${areas.length}`;
}

console.log(
  `${machine()}; ${keys.length} keys of ${EXPECTATIONS.length} searches, ${ROUNDS} times`,
);
report(
  'ours',
  timesOf((text) => search.find(text)),
  openMs,
  ourBytes,
);
report('MiniSearch', timesOf(peerFind), peerMs, peerBytes);
const ours = firstThree((text) => search.find(text).flatMap(({ hits }) => hits.map(writtenHit)));
const theirs = firstThree((text) => peerFind(text).map((hit) => String(hit['hit'])));
console.log(
  `places and counties meant among the first ${LOOKED_AT}: ours ${ours}, MiniSearch ${theirs}`,
);
