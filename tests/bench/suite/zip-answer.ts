// From a text of five digits to its finished answer, by the public call and counted as shipped: beside the
// shape of a published peer, a bare Map of objects, and the npm package zipcodes. Told apart: how the texts
// and the answers lie in memory, and what it costs to read an answer that is anywhere.
import zipcodes from 'zipcodes';
import { openZipLookup } from '../../../src/lib/index.ts';
import { inSlices, type Work } from './in-slices.ts';
import { PeerLookup } from './peer-lookup.ts';
import { atLeast, type Goal, type Result, tell, timesBetter } from './result.ts';
import { openCommitted, SOURCE } from './snapshot.ts';
import { zipStreams } from './zip-streams.ts';

const district = await openCommitted();
const light = await openZipLookup({ source: SOURCE });
const table = new Map<string, readonly string[]>();
for (let number = 0; number < 100_000; number++) {
  const answer = light.lookupZip(String(number).padStart(5, '0'));
  if (answer.status !== 'found') continue;
  table.set(
    answer.zip,
    answer.districts.map(({ code }) => code),
  );
}
const zips = [...table.keys()];
const peer = new PeerLookup(table);
const objects = new Map(
  [...table].map(([zip, codes]) => [zip, { zip, codes, primary: codes[0] ?? null }]),
);
const { fresh, scattered, inOrder } = zipStreams(zips);

// Each work has a loop of its own, so that each call site knows one function. Answers go into a short list:
// kept, so that no look-up can be left out, and not read but where it says so.
const kept: unknown[] = new Array(1024).fill(null);
let found = 0;
const ours =
  (stream: readonly string[]): Work =>
  (from, to) => {
    for (let i = from; i < to; i++) kept[i & 1023] = district.lookupZip(stream[i] as string);
  };
const oursLight: Work = (from, to) => {
  for (let i = from; i < to; i++) kept[i & 1023] = light.lookupZip(fresh[i] as string);
};
const oursRead: Work = (from, to) => {
  for (let i = from; i < to; i++) {
    if (district.lookupZip(fresh[i] as string).status === 'found') found++;
  }
};
const peers: Work = (from, to) => {
  for (let i = from; i < to; i++) kept[i & 1023] = peer.lookup(fresh[i] as string);
};
const peersRead: Work = (from, to) => {
  for (let i = from; i < to; i++) if (peer.lookup(fresh[i] as string)?.state !== '') found++;
};
const bareMap =
  (stream: readonly string[]): Work =>
  (from, to) => {
    for (let i = from; i < to; i++) kept[i & 1023] = objects.get(stream[i] as string);
  };
const byZipcodes: Work = (from, to) => {
  for (let i = from; i < to; i++) kept[i & 1023] = zipcodes.lookup(fresh[i] as string);
};

const ns = inSlices(
  {
    ours: ours(fresh),
    light: oursLight,
    read: oursRead,
    scattered: ours(scattered),
    inOrder: ours(inOrder),
    peer: peers,
    peerRead: peersRead,
    map: bareMap(fresh),
    mapScattered: bareMap(scattered),
    mapInOrder: bareMap(inOrder),
    zipcodes: byZipcodes,
  },
  fresh.length,
);
if (found === 0) throw new Error('nothing was found');

const MAP = 'a bare Map of objects';
const PEER = 'the shape of a published peer';
const row = (
  id: string,
  what: string,
  [our, their]: readonly [keyof typeof ns, keyof typeof ns],
  beside: string,
  goal: Goal | null = null,
): Result => ({
  id,
  kind: 'loop',
  what,
  value: 1000 / ns[our],
  unit: 'million a second',
  ratio: ns[their] / ns[our],
  beside,
  goal,
});
tell([
  row('zip-answer', 'ZIP string to finished answer', ['ours', 'map'], MAP, atLeast(40)),
  row('zip-answer-peer', 'the same, against a peer', ['ours', 'peer'], PEER, timesBetter(20)),
  row('zip-answer-zipcodes', 'the same, against zipcodes', ['ours', 'zipcodes'], 'zipcodes'),
  row('zip-answer-light', 'the same by openZipLookup', ['light', 'map'], MAP),
  row('zip-answer-in-order', 'the same in the order of the ZIPs', ['inOrder', 'mapInOrder'], MAP),
  row('zip-answer-scattered', 'texts scattered in memory', ['scattered', 'mapScattered'], MAP),
  row('zip-answer-read', 'and a field of the answer read', ['read', 'peerRead'], PEER),
]);
