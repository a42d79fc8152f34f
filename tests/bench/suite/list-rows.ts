// A million rows with ZIPs, and as many with positions, read, answered and written, beside Papa Parse
// only reading them. More: npm run bench:lists.
import Papa from 'papaparse';
import { annotateList } from '../../../src/lib/annotate-list.ts';
import { ADDED_COLUMNS } from '../../../src/list/added-columns.ts';
import { readSample, SAMPLE_BYTES } from '../../../src/list/read-sample.ts';
import { seeded } from '../measure.ts';
import { inTurns } from './in-turns.ts';
import { peoplePoints } from './people-points.ts';
import { atMost, tell } from './result.ts';
import { openCommitted, SEED } from './snapshot.ts';

const ROWS = 1_000_000;
const CHUNK_BYTES = 1 << 16;
const data = await openCommitted();
const random = seeded(SEED);

function listOf(head: string, cells: (row: number) => string): string {
  const lines = [`id,name,street,${head}`];
  for (let id = 1; id <= ROWS; id++) {
    lines.push(`${id},"Voter, ${id}",${id % 9999} Main St,${cells(id - 1)}`);
  }
  return `${lines.join('\n')}\n`;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}

async function annotate(bytes: Uint8Array): Promise<void> {
  const isZip = (zip: string) => data.lookupZip(zip).status === 'found';
  const wishes = { delimiter: null, hasHeader: null, isZip };
  const looked = readSample(bytes.subarray(0, SAMPLE_BYTES), false, wishes);
  if (looked.refusal !== null) throw new Error(looked.refusal);
  const { dialect, hasHeader, columnCount, columns } = looked.sample;
  const added = ADDED_COLUMNS;
  const shape = { dialect, hasHeader, columnCount, columns, added, guardFormulas: true };
  const pieces = annotateList(chunksOf(bytes), shape, data);
  for (;;) {
    const { done, value } = await pieces.next();
    if (!done) continue;
    if (value.rows !== ROWS) throw new Error('rows were lost');
    return;
  }
}

async function besideReading(text: string) {
  const bytes = new TextEncoder().encode(text);
  return inTurns(
    () => annotate(bytes),
    () => Papa.parse(text, { skipEmptyLines: true }),
    5,
  );
}

const zips = await besideReading(
  listOf('zip', () => String(Math.floor(random() * 100_000)).padStart(5, '0')),
);
tell([
  {
    id: 'list-million-rows',
    kind: 'moment',
    what: 'a million rows read, answered and written',
    value: zips.oursMs,
    unit: 'ms',
    ratio: zips.ratio,
    beside: 'Papa Parse, reading alone',
    goal: atMost(2000),
  },
]);

const points = await peoplePoints(data, ROWS, random);
const positions = await besideReading(
  listOf('latitude,longitude', (row) => {
    const { lat = 0, lon = 0 } = points[row] ?? {};
    return `${lat.toFixed(6)},${lon.toFixed(6)}`;
  }),
);
tell([
  {
    id: 'list-million-positions',
    kind: 'moment',
    what: 'a million positions all over the nation, with distances',
    value: positions.oursMs,
    unit: 'ms',
    ratio: positions.ratio,
    beside: 'Papa Parse, reading alone',
    goal: atMost(3000),
  },
]);
