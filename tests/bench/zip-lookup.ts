// Look-ups a second for a random stream of ZIP strings, beside a plain object map of the same data.
// Run: npx tsx tests/bench/zip-lookup.ts
import { resolve } from 'node:path';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../src/lib/index.ts';
import { machine, medianMs, seeded } from './measure.ts';

const STREAM = 1_000_000;
const folder = resolve(import.meta.dirname, '../../data/snapshot');
const district = await openPocketDistrict({ source: folderSource(folder) });

const random = seeded(20270103);
const stream = Array.from({ length: STREAM }, () =>
  String(Math.floor(random() * 100_000)).padStart(5, '0'),
);

// The peer's shape: one object, keyed by ZIP, holding a fresh list of districts for each.
const plain: Record<string, { districts: string[]; primary: string | null }> = {};
for (let number = 0; number < 100_000; number++) {
  const zip = String(number).padStart(5, '0');
  const districts = [...district.districtsForZip(zip)];
  if (districts.length > 0) plain[zip] = { districts, primary: districts[0] ?? null };
}

function throughLibrary(): number {
  let found = 0;
  for (const zip of stream) if (district.lookupZip(zip).status === 'found') found++;
  return found;
}

function throughPlainObject(): number {
  let found = 0;
  for (const zip of stream) if (plain[zip] !== undefined) found++;
  return found;
}

if (throughLibrary() !== throughPlainObject()) throw new Error('the two disagree');
const ours = medianMs(throughLibrary);
const theirs = medianMs(throughPlainObject);
const perSecond = (ms: number) => `${(STREAM / ms / 1000).toFixed(1)} million a second`;
console.log(`${machine()}; ${STREAM.toLocaleString('en-US')} random ZIP strings, median of 7`);
console.log(`library, finished answers   ${perSecond(ours)}`);
console.log(`plain object, district list ${perSecond(theirs)}`);
console.log(`ratio                       ${(theirs / ours).toFixed(2)}`);
