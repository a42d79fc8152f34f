import type { Manifest, Plan, PocketDistrict } from '../../lib/index.ts';
import { client } from '../state/data-feed.ts';
import {
  earlyPacks,
  type OpenMessage,
  type QuestionKind,
  type Questions,
  type ReplyMessage,
  searchPacks,
} from './protocol.ts';

/** The snapshot that is asked, and whose lines its answers are of. */
export type Searched = Pick<PocketDistrict, 'manifest' | 'plan'>;

interface Opened {
  readonly snapshotId: string;
  readonly plan: Plan;
  /** Whether it was sent all packs, the places too. */
  readonly whole: boolean;
  readonly worker: Worker;
}

type Answer = ReplyMessage['answer'];

let opening: Promise<Opened> | null = null;
let asked = 0;
const waiting = new Map<number, (answer: Answer, early: boolean) => void>();

/** The last answers: a page that is come back to stands at once, as high as it was left. */
const known = new Map<string, Answer>();
const MOST_KNOWN = 60;

/** Whether all that a search is made of is on this device. */
export function canSearch({ manifest, plan }: Searched, packsHere: ReadonlySet<string>): boolean {
  return searchPacks(manifest, plan).every((name) => packsHere.has(name));
}

/** Whether there is enough of it for all but places and counties. */
export function canSearchEarly(
  { manifest, plan }: Searched,
  packsHere: ReadonlySet<string>,
): boolean {
  return earlyPacks(manifest, plan).every((name) => packsHere.has(name));
}

/**
 * Asks the worker, which is started by the first question. `undefined` where it cannot answer: the
 * data is not here, or the browser starts no such worker. Never rejects. `onEarly` gets what is found
 * before the places are ready, which may be never.
 */
export async function askSearch<Kind extends QuestionKind>(
  searched: Searched,
  kind: Kind,
  ask: Questions[Kind]['ask'],
  onEarly?: (answer: Questions[Kind]['answer']) => void,
): Promise<Questions[Kind]['answer'] | undefined> {
  try {
    const { worker } = await openFor(searched);
    const id = ++asked;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, (answer, early) => {
        if (early) return onEarly?.(answer as Questions[Kind]['answer']);
        waiting.delete(id);
        resolve(answer);
      });
      worker.postMessage({ type: 'ask', id, kind, ask });
    });
    if (answer !== undefined) keep(keyOf(searched, kind, ask), answer);
    return answer as Questions[Kind]['answer'] | undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a question that was asked a while ago; undefined for a new one. */
export function knownAnswer<Kind extends QuestionKind>(
  searched: Searched,
  kind: Kind,
  ask: Questions[Kind]['ask'],
): Questions[Kind]['answer'] | undefined {
  return known.get(keyOf(searched, kind, ask)) as Questions[Kind]['answer'] | undefined;
}

function keyOf({ manifest, plan }: Searched, kind: QuestionKind, ask: object): string {
  return `${manifest.id} ${plan} ${kind} ${JSON.stringify(ask)}`;
}

function keep(key: string, answer: Answer): void {
  known.delete(key);
  known.set(key, answer);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
}

/** Starts the worker ahead of the first question. */
export function openSearchSoon(searched: Searched): void {
  openFor(searched).catch(() => undefined);
}

async function openFor(searched: Searched): Promise<Opened> {
  const { manifest, plan } = searched;
  const known = await opening?.catch(() => null);
  if (known?.snapshotId === manifest.id && known.plan === plan) {
    const packsHere = client.peek()?.state.peek().packsHere;
    // The places have come since: a worker that was sent them takes over.
    const more = !known.whole && packsHere !== undefined && canSearch(searched, packsHere);
    if (!more) return known;
  }
  known?.worker.terminate();
  const made = start(manifest, plan);
  opening = made;
  made.catch(() => {
    if (opening === made) opening = null;
  });
  return made;
}

async function start(manifest: Manifest, plan: Plan): Promise<Opened> {
  const store = client.peek()?.store;
  if (store === undefined) throw new TypeError('there is no store yet');
  const wanted = searchPacks(manifest, plan);
  const entries = manifest.packs.filter(({ name }) => wanted.includes(name));
  const files = new Map<string, Uint8Array>();
  let whole = true;
  for (const { name, sha256 } of entries) {
    const file = await store.packFile(sha256);
    if (file !== null) files.set(sha256, file);
    else if (name === 'places') whole = false;
    else throw new TypeError(`${name} is not here yet`);
  }
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => {
    waiting.get(data.id)?.(data.answer, data.early);
  });
  worker.addEventListener('error', () => {
    // Its script could not be had, or it broke: nothing that waits will be answered.
    opening = null;
    for (const resolve of [...waiting.values()]) resolve(undefined, false);
    waiting.clear();
  });
  worker.postMessage({ type: 'open', manifest, plan, files } satisfies OpenMessage);
  return { snapshotId: manifest.id, plan, whole, worker };
}
