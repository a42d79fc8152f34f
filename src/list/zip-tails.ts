import { ZIP_NUMBERS, zipText } from '../core/zip-table.ts';
import { type AddedFrame, addedBytes } from './added-columns.ts';
import { zipOutcome } from './answer-row.ts';
import type { ListAnswers } from './list-answers.ts';
import type { OutputBytes } from './output-bytes.ts';
import type { RowOutcome } from './row-outcome.ts';

const FIRST_POOL = 1 << 16;

/**
 * The added cells of every ZIP, made when it first comes up and copied from then on; and how often each
 * came. A ZIP has two: as written, and as read from four digits.
 */
export class ZipTails {
  readonly #answers: ListAnswers;
  readonly #frame: AddedFrame;
  readonly #outcomes: (RowOutcome | undefined)[] = new Array(2 * ZIP_NUMBERS);
  readonly #starts = new Int32Array(2 * ZIP_NUMBERS);
  readonly #lengths = new Int32Array(2 * ZIP_NUMBERS);
  readonly #uses = new Uint32Array(2 * ZIP_NUMBERS);
  /** ZIPs with the same districts by the same rule share the list of these, and their cells. */
  readonly #shared = new Map<readonly unknown[], number>();
  #pool = new Uint8Array(FIRST_POOL);
  #poolLength = 0;

  constructor(answers: ListAnswers, frame: AddedFrame) {
    this.#answers = answers;
    this.#frame = frame;
  }

  /** What is written for a ZIP by its number; `asWritten` false: a zero in front had been lost. */
  outcome(number: number, asWritten: boolean): RowOutcome {
    const id = asWritten ? number : number + ZIP_NUMBERS;
    return this.#outcomes[id] ?? this.#make(id, zipText(number), asWritten);
  }

  /** Writes the cells of a ZIP whose outcome has been asked for, and counts it. */
  write(number: number, asWritten: boolean, out: OutputBytes): void {
    const id = asWritten ? number : number + ZIP_NUMBERS;
    const start = this.#starts[id] as number;
    this.#uses[id] = (this.#uses[id] as number) + 1;
    out.copy(this.#pool, start, start + (this.#lengths[id] as number));
  }

  /** Every outcome that was written, with how often. */
  *used(): Generator<readonly [RowOutcome, number]> {
    for (const [id, uses] of this.#uses.entries()) {
      const outcome = uses > 0 ? this.#outcomes[id] : undefined;
      if (outcome !== undefined) yield [outcome, uses];
    }
  }

  #make(id: number, zip: string, asWritten: boolean): RowOutcome {
    const answer = this.#answers.lookupZip(zip);
    const shared = asWritten && answer.status === 'found' ? answer.districts : null;
    const like = shared === null ? undefined : this.#shared.get(shared);
    if (like === undefined) {
      const outcome = zipOutcome({ kind: 'zip', zip, asWritten }, this.#answers);
      this.#outcomes[id] = outcome;
      this.#keep(id, addedBytes(outcome, this.#frame));
      if (shared !== null) this.#shared.set(shared, id);
      return outcome;
    }
    const outcome = this.#outcomes[like] as RowOutcome;
    this.#outcomes[id] = outcome;
    this.#starts[id] = this.#starts[like] as number;
    this.#lengths[id] = this.#lengths[like] as number;
    return outcome;
  }

  #keep(id: number, bytes: Uint8Array): void {
    const needed = this.#poolLength + bytes.length;
    if (needed > this.#pool.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool.set(bytes, this.#poolLength);
    this.#starts[id] = this.#poolLength;
    this.#lengths[id] = bytes.length;
    this.#poolLength = needed;
  }
}
