import { snapshotPacks, tryPack } from './try-pack.ts';

/*
 * `npm run prove:packs`: 10,000 damaged copies of every pack of the snapshot. `-- 1000` for another
 * number, `-- 1000 7` for another seed.
 */

const [tries = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const startMs = performance.now();
const sum = { packs: 0, tried: 0, hash: 0, container: 0, decoder: 0, equal: 0 };
const faults: string[] = [];
for (const entry of snapshotPacks()) {
  const tally = await tryPack(entry, tries, seed + sum.packs);
  const { name, tried, refusedByHash, refusedByContainer, refusedByDecoder, equal } = tally;
  console.log(
    `${name}: ${tried} damaged copies; refused ${refusedByHash} by hash, ${refusedByContainer} by container, ${refusedByDecoder} by decoder; ${equal} inflate to the same; ${tally.faults.length} faults`,
  );
  faults.push(...tally.faults);
  sum.packs++;
  sum.tried += tried;
  sum.hash += refusedByHash;
  sum.container += refusedByContainer;
  sum.decoder += refusedByDecoder;
  sum.equal += equal;
}
for (const fault of faults.slice(0, 50)) console.error(fault);
const seconds = Math.round((performance.now() - startMs) / 1000);
console.log(
  `${sum.packs} packs, ${sum.tried} damaged copies, three doors each, ${seconds} s: refused ${sum.hash} by hash, ${sum.container} by container, ${sum.decoder} by decoder; ${sum.equal} inflate to the same. Faults: ${faults.length}.`,
);
process.exit(faults.length === 0 ? 0 : 1);
