// A million rows with ZIPs: read, answered and written by us, and only read by Papa Parse; and rows with
// positions. Fails when the ratio falls below its floor, never for the seconds of a busy machine.
// Run: npm run bench:lists
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { annotateList } from '../../src/lib/annotate-list.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict, type PocketDistrict } from '../../src/lib/index.ts';
import { ADDED_COLUMNS, type AddedColumn } from '../../src/list/added-columns.ts';
import { readSample, SAMPLE_BYTES } from '../../src/list/read-sample.ts';
import type { ListSummary } from '../../src/list/summary.ts';
import { machine, median, seeded } from './measure.ts';

const SEED = 20270103;
const ROWS = 1_000_000;
const POINT_ROWS = 100_000;
const RUNS = 5;
/** Papa Parse's reading alone over our reading, answering and writing: at least this. */
const LEAST_RATIO = 0.8;
const CHUNK_BYTES = 1 << 16;

const folder = resolve(import.meta.dirname, '../../data/snapshot');
const data = await openPocketDistrict({ source: folderSource(folder) });
const random = seeded(SEED);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const zips: string[] = [];
for (let number = 0; number < 100_000; number++) {
  const zip = String(number).padStart(5, '0');
  if (data.lookupZip(zip).status === 'found') zips.push(zip);
}
const FIRST = ['Ana', 'Bob', 'Chu', 'Dee', 'Eve', 'Finn', 'Guadalupe', 'Hector'];
const LAST = ['Alvarez', 'Brown', 'Chen', 'Davis', '"O""Neil, Jr."', 'Garcia', 'Smith'];
const STREET = ['Main St', 'Oak Ave', 'Elm St, Apt 4', 'Highland Rd', 'Route 9'];

function zipCell(): string {
  const zip = pick(zips);
  if (random() < 0.1) return `${zip}-${1000 + Math.floor(random() * 9000)}`;
  return zip.startsWith('0') && random() < 0.5 ? String(Number(zip)) : zip;
}

function person(id: number): string {
  const address = `${1 + Math.floor(random() * 9999)} ${pick(STREET)}`;
  const cell = address.includes(',') ? `"${address}"` : address;
  return `${id},${pick(FIRST)},${pick(LAST)},${cell}`;
}

function list(head: string, rows: number, cells: () => string): string {
  const lines = [`id,first,last,address,${head}`];
  for (let id = 1; id <= rows; id++) lines.push(`${person(id)},${cells()}`);
  return `${lines.join('\n')}\n`;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}

async function annotate(
  bytes: Uint8Array,
  added: readonly AddedColumn[],
  from: PocketDistrict,
): Promise<{ readonly written: number; readonly summary: ListSummary }> {
  const isZip = (zip: string) => from.lookupZip(zip).status === 'found';
  const wishes = { delimiter: null, hasHeader: null, isZip };
  const looked = readSample(bytes.subarray(0, SAMPLE_BYTES), false, wishes);
  if (looked.refusal !== null) throw new Error(looked.refusal);
  const { dialect, hasHeader, columnCount, columns } = looked.sample;
  const shape = { dialect, hasHeader, columnCount, columns, added, guardFormulas: true };
  const pieces = annotateList(chunksOf(bytes), shape, from);
  for (let written = 0; ; ) {
    const { done, value } = await pieces.next();
    if (done) return { written, summary: value };
    written += value.bytes.length;
  }
}

async function medianSeconds(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}

const text = list('zip', ROWS, zipCell);
const bytes = new TextEncoder().encode(text);
const { written, summary } = await annotate(bytes, ADDED_COLUMNS, data);
if (summary.rows !== ROWS || summary.answered !== ROWS) throw new Error('rows were lost');
const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true });
if (parsed.data.length !== ROWS + 1) throw new Error('Papa Parse reads another number of rows');

// In turns, so that whatever else the machine does falls on both.
const ours: number[] = [];
const theirs: number[] = [];
for (let run = 0; run < RUNS; run++) {
  let start = performance.now();
  await annotate(bytes, ADDED_COLUMNS, data);
  ours.push((performance.now() - start) / 1000);
  start = performance.now();
  Papa.parse(text, { skipEmptyLines: true });
  theirs.push((performance.now() - start) / 1000);
}
const [us, papa] = [median(ours), median(theirs)];
const ratio = papa / us;

// Doors stand in towns and not evenly: 200 of them, each some 10 km across.
const towns = Array.from(
  { length: 200 },
  () => [29 + random() * 18, -120 + random() * 40] as const,
);
const spread = () => (random() + random() - 1) * 0.1;
const positions = new TextEncoder().encode(
  list('latitude,longitude', POINT_ROWS, () => {
    const [lat, lon] = pick(towns);
    return `${(lat + spread()).toFixed(6)},${(lon + spread()).toFixed(6)}`;
  }),
);
const withDistance = await medianSeconds(() => annotate(positions, ADDED_COLUMNS, data));
const without = ADDED_COLUMNS.filter((column) => column !== 'district_line_m');
const noDistance = await medianSeconds(() => annotate(positions, without, data));

const mb = (count: number) => `${(count / 1e6).toFixed(0)} MB`;
const row = (name: string, seconds: number, rows: number) =>
  console.log(
    `${name.padEnd(52)}${seconds.toFixed(2).padStart(6)} s ${Math.round(rows / seconds / 1000)
      .toLocaleString('en-US')
      .padStart(7)} thousand rows a second`,
  );
console.log(`${machine()}; median of ${RUNS}; ${mb(bytes.length)} in, ${mb(written)} out`);
row('ours: read, look up, write', us, ROWS);
row('Papa Parse: read', papa, ROWS);
row('positions, with distances', withDistance, POINT_ROWS);
row('positions, certainty without distances', noDistance, POINT_ROWS);
console.log(`ratio ${ratio.toFixed(2)}, at least ${LEAST_RATIO}`);
console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB, the list itself included`);
if (ratio < LEAST_RATIO) process.exitCode = 1;
