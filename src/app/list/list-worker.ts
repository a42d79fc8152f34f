import { annotateList } from '../../lib/annotate-list.ts';
import { Failure, openPocketDistrict, type PocketDistrict } from '../../lib/index.ts';
import type { SnapshotSource } from '../../lib/snapshot-source.ts';
import { readSample, SAMPLE_BYTES } from '../../list/read-sample.ts';
import type { Manifest } from '../../shared/manifest.ts';
import type { FromListWorker, ListFailure, ResultNotes, ToListWorker } from './list-messages.ts';
import { openResult, type ResultWriter } from './result-writer.ts';

/*
 * Works lists through, apart from the page. The packs come from the page, which knows where they lie
 * and which snapshot its own answers come from; the list is read piece by piece from the disk.
 */

const READ_BYTES = 1 << 20;
const TELL_EVERY_MS = 100;

let data: Promise<PocketDistrict> | null = null;
const waiting = new Map<number, (file: Uint8Array | null) => void>();
let lastId = 0;

function tell(message: FromListWorker): void {
  self.postMessage(message);
}

addEventListener('message', ({ data: message }: MessageEvent<ToListWorker>) => {
  switch (message.type) {
    case 'open':
      data = openPocketDistrict({ source: fromPage(message.manifest) });
      data.catch(() => undefined);
      break;
    case 'pack':
      waiting.get(message.id)?.(message.file);
      waiting.delete(message.id);
      break;
    case 'look':
      void orFail(() => look(message));
      break;
    case 'run':
      void orFail(() => run(message));
      break;
  }
});

async function look({ list, wishes }: Extract<ToListWorker, { type: 'look' }>): Promise<void> {
  const opened = await data;
  const head = await bytesOf(list.slice(0, SAMPLE_BYTES));
  const isZip = (zip: string) => opened?.lookupZip(zip).status !== 'unknown';
  const looked = readSample(head, list.size <= SAMPLE_BYTES, { ...wishes, isZip });
  tell({ type: 'looked', looked });
}

async function run(order: Extract<ToListWorker, { type: 'run' }>): Promise<void> {
  const { list, name, shape, plan, keep } = order;
  const opened = await data;
  if (opened === null) throw new TypeError('nothing has been opened');
  const began = performance.now();
  const result = await openResult(keep);
  try {
    await annotate(result);
  } catch (error) {
    result.close();
    throw error;
  }

  async function annotate(writer: ResultWriter): Promise<void> {
    const pieces = annotateList(piecesOf(list), shape, opened as PocketDistrict, plan);
    let sizeBytes = 0;
    let told = 0;
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) {
        const seconds = (performance.now() - began) / 1000;
        const finishedMs = Date.now();
        const notes: ResultNotes = { name, sizeBytes, finishedMs, plan, seconds, summary: value };
        tell({ type: 'done', notes, bytes: await writer.finish(notes) });
        return;
      }
      writer.write(value.bytes);
      sizeBytes += value.bytes.length;
      if (performance.now() - told < TELL_EVERY_MS) continue;
      told = performance.now();
      tell({ type: 'progress', rows: value.rows, bytesRead: value.bytesRead });
    }
  }
}

async function* piecesOf(list: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < list.size; from += READ_BYTES) {
    yield await bytesOf(list.slice(from, from + READ_BYTES));
  }
}

class NoList extends Error {}

async function bytesOf(piece: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    throw new NoList();
  }
}

async function orFail(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'internal') console.error(error);
    tell({ type: 'failed', code });
  }
}

function codeOf(error: unknown): ListFailure {
  if (error instanceof NoList) return 'no-list';
  if (error instanceof Failure) return error.code;
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull ? 'quota' : 'internal';
}

function fromPage(manifest: Manifest): SnapshotSource {
  return {
    layer: 'disk',
    manifest: async () => manifest,
    pack: (entry) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, (file) => {
          if (file !== null) resolve(file);
          else
            reject(new Failure('pack-missing', `the page does not have ${entry.name}`, entry.name));
        });
        tell({ type: 'need-pack', id, entry });
      }),
  };
}
