// A million rows read, answered and written, beside Papa Parse only reading them. More: npm run
// bench:lists.
import Papa from 'papaparse';
import { annotateList } from '../../../src/lib/annotate-list.ts';
import { ADDED_COLUMNS } from '../../../src/list/added-columns.ts';
import { readSample, SAMPLE_BYTES } from '../../../src/list/read-sample.ts';
import { seeded } from '../measure.ts';
import { inTurns } from './in-turns.ts';
import { atMost, tell } from './result.ts';
import { openCommitted, SEED } from './snapshot.ts';

const ROWS = 1_000_000;
const CHUNK_BYTES = 1 << 16;
const data = await openCommitted();
const random = seeded(SEED);
const lines = ['id,name,street,zip'];
for (let id = 1; id <= ROWS; id++) {
  const zip = String(Math.floor(random() * 100_000)).padStart(5, '0');
  lines.push(`${id},"Voter, ${id}",${id % 9999} Main St,${zip}`);
}
const text = `${lines.join('\n')}\n`;
const bytes = new TextEncoder().encode(text);

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}

async function ours(): Promise<void> {
  const isZip = (zip: string) => data.lookupZip(zip).status === 'found';
  const wishes = { delimiter: null, hasHeader: null, isZip };
  const looked = readSample(bytes.subarray(0, SAMPLE_BYTES), false, wishes);
  if (looked.refusal !== null) throw new Error(looked.refusal);
  const { dialect, hasHeader, columnCount, columns } = looked.sample;
  const added = ADDED_COLUMNS;
  const shape = { dialect, hasHeader, columnCount, columns, added, guardFormulas: true };
  const pieces = annotateList(chunks(), shape, data);
  for (;;) {
    const { done, value } = await pieces.next();
    if (!done) continue;
    if (value.rows !== ROWS) throw new Error('rows were lost');
    return;
  }
}

const { oursMs, ratio } = await inTurns(ours, () => Papa.parse(text), 3);
tell([
  {
    id: 'list-million-rows',
    kind: 'moment',
    what: 'a million rows read, answered and written',
    value: oursMs,
    unit: 'ms',
    ratio,
    beside: 'Papa Parse, reading alone',
    goal: atMost(2000),
  },
]);
