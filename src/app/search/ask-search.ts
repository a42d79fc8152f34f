import type { Manifest } from '../../lib/index.ts';
import { client } from '../state/data-feed.ts';
import {
  type OpenMessage,
  type QuestionKind,
  type Questions,
  type ReplyMessage,
  SEARCH_PACKS,
} from './protocol.ts';

interface Opened {
  readonly snapshotId: string;
  readonly worker: Worker;
}

type Answer = ReplyMessage['answer'];

let opening: Promise<Opened> | null = null;
let asked = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** Whether all that a search is made of is on this device. */
export function canSearch(packsHere: ReadonlySet<string>): boolean {
  return SEARCH_PACKS.every((name) => packsHere.has(name));
}

/**
 * Asks the worker, which is started by the first question. `undefined` where it cannot answer: the
 * data is not here, or the browser starts no such worker. Never rejects.
 */
export async function askSearch<Kind extends QuestionKind>(
  manifest: Manifest,
  kind: Kind,
  ask: Questions[Kind]['ask'],
): Promise<Questions[Kind]['answer'] | undefined> {
  try {
    const { worker } = await openFor(manifest);
    const id = ++asked;
    return (await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ type: 'ask', id, kind, ask });
    })) as Questions[Kind]['answer'] | undefined;
  } catch {
    return undefined;
  }
}

/** Starts the worker ahead of the first question. */
export function openSearchSoon(manifest: Manifest): void {
  openFor(manifest).catch(() => undefined);
}

async function openFor(manifest: Manifest): Promise<Opened> {
  const known = await opening?.catch(() => null);
  if (known?.snapshotId === manifest.id) return known;
  known?.worker.terminate();
  const made = start(manifest);
  opening = made;
  made.catch(() => {
    if (opening === made) opening = null;
  });
  return made;
}

async function start(manifest: Manifest): Promise<Opened> {
  const store = client.peek()?.store;
  if (store === undefined) throw new TypeError('there is no store yet');
  const entries = manifest.packs.filter(({ name }) => SEARCH_PACKS.some((pack) => pack === name));
  const files = new Map<string, Uint8Array>();
  for (const { name, sha256 } of entries) {
    const file = await store.packFile(sha256);
    if (file === null) throw new TypeError(`${name} is not here yet`);
    files.set(sha256, file);
  }
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    // Its script could not be had, or it broke: nothing that waits will be answered.
    opening = null;
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  });
  worker.postMessage({ type: 'open', manifest, files } satisfies OpenMessage);
  return { snapshotId: manifest.id, worker };
}
