import { type AddedFrame, addedBytes } from './added-columns.ts';
import { pointOutcome } from './answer-row.ts';
import { isDigit } from './bytes.ts';
import type { OutputBytes } from './output-bytes.ts';
import type { RowOutcome } from './row-outcome.ts';

/** What is added to all rows whose position surely lies in a district, the distance left out. */
export interface PointTail {
  readonly outcome: RowOutcome;
  readonly withDistance: boolean;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  uses: number;
}

/**
 * The added cells of positions that surely lie in one district, made when the district first comes up
 * and copied from then on; and how often each came. There are few: most rows of a list are such.
 */
export class PointTails {
  readonly #frame: AddedFrame;
  readonly #withDistance: boolean;
  readonly #alone = new Map<string, PointTail>();
  readonly #agreeing = new Map<string, PointTail>();
  readonly #differing = new Map<string, PointTail>();

  constructor(frame: AddedFrame) {
    this.#frame = frame;
    this.#withDistance = frame.columns.includes('district_line_m');
  }

  /** Whether the cells can be put together so: a distance has to be quoted where digits part cells. */
  get isUsable(): boolean {
    return !isDigit(this.#frame.delimiter);
  }

  /**
   * The cells for a district; `ofZip`: what the row's ZIP gives, null where the list has none. Null
   * where the ZIP needs a word of its own.
   */
  find(code: string, ofZip: RowOutcome | null): PointTail | null {
    if (ofZip === null) return this.#alone.get(code) ?? this.#make(this.#alone, code, null);
    const { status, districts } = ofZip;
    if (status === 'not-a-zip' || status === 'unknown-zip') return null;
    const agrees = districts.length === 0 || districts.includes(code);
    const tails = agrees ? this.#agreeing : this.#differing;
    return tails.get(code) ?? this.#make(tails, code, ofZip);
  }

  /** Writes the cells of a row and counts it. */
  write(tail: PointTail, distanceMeters: number, out: OutputBytes): void {
    tail.uses++;
    out.copy(tail.before, 0, tail.before.length);
    if (tail.withDistance) out.putWhole(Math.round(distanceMeters));
    out.copy(tail.after, 0, tail.after.length);
  }

  /** Every outcome that was written, with how often. */
  *used(): Generator<readonly [RowOutcome, number]> {
    for (const tails of [this.#alone, this.#agreeing, this.#differing]) {
      for (const { outcome, uses } of tails.values()) yield [outcome, uses];
    }
  }

  #make(tails: Map<string, PointTail>, code: string, ofZip: RowOutcome | null): PointTail {
    const outcome = pointOutcome({ status: 'found', codes: [code], distanceMeters: null }, ofZip);
    const { columns } = this.#frame;
    const distance = columns.indexOf('district_line_m') + 1;
    const cellsOf = (from: number, to: number) =>
      addedBytes(outcome, { ...this.#frame, columns: columns.slice(from, to) });
    const tail: PointTail = {
      outcome,
      withDistance: this.#withDistance,
      before: cellsOf(0, distance),
      after: cellsOf(distance, columns.length),
      uses: 0,
    };
    tails.set(code, tail);
    return tail;
  }
}
