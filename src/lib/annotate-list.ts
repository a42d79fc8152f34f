import type { ListAnswers } from '../list/list-answers.ts';
import { ListRun } from '../list/list-run.ts';
import type { ListShape } from '../list/list-shape.ts';
import type { ListSummary } from '../list/summary.ts';
import type { Plan } from '../shared/plan.ts';
import type { PocketDistrict } from './pocket-district.ts';

/** What has been done since the last piece. */
export interface ListPiece {
  /** The next bytes of the result; at times none. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Rows done so far, and bytes of the list taken so far. */
  readonly rows: number;
  readonly bytesRead: number;
}

/** So many bytes are worked through at a time: some milliseconds, and what the memory has to hold. */
const PIECE_BYTES = 1 << 19;

/**
 * Adds districts to a list that comes in pieces of any size, row by row; gives the result in pieces,
 * and at the end what came out. Memory does not grow with the length of the list. All rows are answered
 * for one plan, by default the one in force now. Rejects with a Failure for a damaged pack or a plan
 * that the snapshot does not have, and with whatever reading the list rejects with.
 */
export async function* annotateList(
  list: AsyncIterable<Uint8Array>,
  shape: ListShape,
  data: PocketDistrict,
  plan: Plan = data.plan,
): AsyncGenerator<ListPiece, ListSummary> {
  const { answers, open } = await listAnswers(data, plan, shape.columns.lat !== null);
  const run = new ListRun(shape, answers);
  let bytesRead = 0;
  const piece = (): ListPiece => ({ bytes: run.take(), rows: run.rows, bytesRead });
  const work = async (): Promise<void> => {
    for (let states = run.work(); states !== null; states = run.work()) {
      run.goWithout(await open(states));
    }
  };
  for await (const chunk of list) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const part = chunk.subarray(from, from + PIECE_BYTES);
      run.push(part);
      bytesRead += part.length;
      await work();
      yield piece();
    }
  }
  run.finish();
  await work();
  yield piece();
  return run.summary();
}

interface OpenedAnswers {
  readonly answers: ListAnswers;
  /** Opens the lines of states; returns those that are not here. */
  open(states: readonly string[]): Promise<readonly string[]>;
}

async function listAnswers(
  data: PocketDistrict,
  plan: Plan,
  positions: boolean,
): Promise<OpenedAnswers> {
  await data.openPlan(plan);
  const lines = positions ? await linesOf(data, plan) : null;
  const options = { plan };
  return {
    answers: {
      plan,
      snapshotId: data.manifest.id,
      lookupZip: (text) => data.lookupZip(text, options),
      districtAt(position) {
        if (lines === null) throw new TypeError('this list has no positions');
        return lines.districtAt(position);
      },
      sureAt: (lat, lon, into) => lines?.sureAt(lat, lon, into) ?? false,
    },
    open: async (states) => (lines === null ? states : lines.openStates(states)),
  };
}

function linesOf(data: PocketDistrict, plan: Plan) {
  return plan === data.manifest.plan ? data.pointLines() : data.nextLines();
}
