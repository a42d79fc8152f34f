import { signal } from '@preact/signals';
import { ADDED_COLUMNS } from '../../list/added-columns.ts';
import type { ListColumns } from '../../list/list-shape.ts';
import type { ListSample } from '../../list/read-sample.ts';
import type { Refusal } from '../../list/refuse.ts';
import { formatAddress } from '../routing/address.ts';
import { pocket } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';
import { shownPlan } from '../state/plans.ts';
import { keepsList, rememberKeepsList } from './keep-lists.ts';
import { keptFile, type ListResult, readKeptResult, sweepResults } from './kept-result.ts';
import { ListClient, type ListProgress, ListTrouble } from './list-client.ts';
import type { ListFailure, ListWishes } from './list-messages.ts';
import { listWords } from './list-words.ts';

/** A list that a person has brought. */
export interface BroughtList {
  readonly name: string;
  readonly content: Blob;
}

/** How far the work on a list is. One at a time; it goes on while the person looks at other screens. */
export type ListState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'choose'; readonly trouble: Refusal | ListFailure | null }
  | { readonly kind: 'looking'; readonly list: BroughtList }
  | {
      readonly kind: 'look';
      readonly list: BroughtList;
      readonly sample: ListSample;
      readonly wishes: ListWishes;
      readonly columns: ListColumns;
      readonly withDistance: boolean;
    }
  | {
      readonly kind: 'run';
      readonly list: BroughtList;
      readonly progress: ListProgress;
      readonly beganMs: number;
    }
  | { readonly kind: 'done'; readonly result: ListResult };

export const listState = signal<ListState>({ kind: 'opening' });
let worker: ListClient | null = null;

/** On arrival: shows the result that was kept, if nothing else is going on. */
export async function showKept(): Promise<void> {
  if (listState.peek().kind !== 'opening') return;
  const result = await readKeptResult();
  void sweepResults(keptFile(result));
  if (listState.peek().kind !== 'opening') return;
  listState.value = result === null ? { kind: 'choose', trouble: null } : { kind: 'done', result };
}

/** A list has come: looks at its beginning. */
export async function takeList(list: BroughtList, wishes?: ListWishes): Promise<void> {
  const said = wishes ?? { delimiter: null, hasHeader: null };
  listState.value = { kind: 'looking', list };
  try {
    const looked = await theWorker().look(list.content, said);
    if (looked.refusal !== null) return giveUp(looked.refusal);
    const { sample } = looked;
    const { columns } = sample;
    listState.value = { kind: 'look', list, sample, wishes: said, columns, withDistance: true };
  } catch (error) {
    giveUp(error instanceof ListTrouble ? error.code : 'internal');
  }
}

/** Goes to the screen of lists with these rows, where no work and no unsaved result is in their way. */
export function takePasted(rows: readonly string[]): void {
  const now = listState.peek();
  const busy = now.kind === 'run' || (now.kind === 'done' && !now.result.kept);
  const content = new Blob([rows.join('\n')]);
  if (!busy) void takeList({ name: listWords().pastedName, content });
  location.hash = formatAddress({ screen: 'list' });
}

/** A list was dropped on the screen; it goes nowhere where a list or a result would be lost by it. */
export function takeDropped(dropped: File | string): void {
  const state = listState.peek();
  const isFree =
    state.kind === 'choose' ||
    state.kind === 'look' ||
    (state.kind === 'done' && state.result.kept);
  if (!isFree || pocket.peek() === null) return;
  void takeList(
    typeof dropped === 'string'
      ? { name: listWords().pastedName, content: new Blob([dropped]) }
      : { name: dropped.name, content: dropped },
  );
}

/** The person says otherwise of delimiter or header: looks again. */
export async function lookAgain(change: Partial<ListWishes>): Promise<void> {
  const state = listState.peek();
  if (state.kind === 'look') await takeList(state.list, { ...state.wishes, ...change });
}

/** The person corrects a column, or what is added. */
export function correct(change: Partial<ListColumns> & { readonly withDistance?: boolean }): void {
  const state = listState.peek();
  if (state.kind !== 'look') return;
  const { withDistance = state.withDistance, ...columns } = change;
  listState.value = { ...state, withDistance, columns: { ...state.columns, ...columns } };
}

/** Works the list through that has been looked at. */
export async function runList(): Promise<void> {
  const state = listState.peek();
  if (state.kind !== 'look') return;
  const { list, sample, columns, withDistance } = state;
  const { dialect, hasHeader, columnCount } = sample;
  const added = ADDED_COLUMNS.filter((column) => withDistance || column !== 'district_line_m');
  const shape = { dialect, hasHeader, columnCount, columns, added, guardFormulas: true };
  const beganMs = performance.now();
  listState.value = { kind: 'run', list, beganMs, progress: { rows: 0, bytesRead: 0 } };
  const plan = shownPlan.peek();
  const order = { list: list.content, name: list.name, shape, plan, keep: keepsList.peek() };
  try {
    const { notes, bytes } = await theWorker().run(order, (progress) => {
      const now = listState.peek();
      if (now.kind === 'run') listState.value = { ...now, progress };
    });
    endWorker();
    const result = bytes === null ? await readKeptResult() : { notes, bytes, kept: false };
    void sweepResults(keptFile(result));
    if (result === null) giveUp('storage-broken');
    else listState.value = { kind: 'done', result };
  } catch (error) {
    giveUp(error instanceof ListTrouble ? error.code : 'internal');
  }
}

/** Ends the work under way. The list is not touched, and a result from before is still there. */
export function cancel(): void {
  endWorker();
  listState.value = { kind: 'opening' };
  void showKept();
}

/** Makes way for another list; a result that is kept stays until there is a new one. */
export function anotherList(): void {
  listState.value = { kind: 'choose', trouble: null };
}

/** Deletes the result. */
export async function deleteResult(): Promise<void> {
  listState.value = { kind: 'choose', trouble: null };
  await sweepResults(null);
}

/** Switches keeping on or off; off deletes what is kept, but not what is on the screen. */
export async function chooseKeeping(keep: boolean): Promise<void> {
  rememberKeepsList(keep);
  if (keep) return;
  const state = listState.peek();
  if (state.kind === 'done' && state.result.kept) await deleteResult();
  else await sweepResults(null);
}

function theWorker(): ListClient {
  const data = pocket.peek();
  const store = client.peek()?.store;
  if (data === null || store === undefined) throw new ListTrouble('pack-missing');
  worker ??= new ListClient(
    data.manifest,
    (entry) => store.packFile(entry.sha256),
    () => new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' }),
  );
  return worker;
}

function endWorker(): void {
  worker?.stop();
  worker = null;
}

function giveUp(trouble: Refusal | ListFailure): void {
  endWorker();
  listState.value = { kind: 'choose', trouble };
}
