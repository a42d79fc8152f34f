import { InputBlock } from './input-block.ts';
import type { ListAnswers } from './list-answers.ts';
import type { ListShape } from './list-shape.ts';
import { LONGEST_ROW, LongRow } from './long-row.ts';
import { OutputBytes } from './output-bytes.ts';
import { RowScanner } from './row-scanner.ts';
import { RowTaker } from './row-taker.ts';
import { type ListSummary, SummaryCount } from './summary.ts';
import { Utf8ToUtf16, Utf16ToUtf8 } from './utf16.ts';

/**
 * A list on its way through: bytes in, the same bytes with added cells out. What is kept of it does not
 * grow with its length. `push` and `work` in turns, `take` whenever there is enough, `finish` and
 * `work` at the end.
 */
export class ListRun {
  readonly #shape: ListShape;
  readonly #block = new InputBlock();
  readonly #scanner: RowScanner;
  readonly #out = new OutputBytes();
  readonly #rows: RowTaker;
  readonly #summary = new SummaryCount();
  readonly #without = new Set<string>();
  readonly #fromUtf16: Utf16ToUtf8 | null;
  readonly #toUtf16: Utf8ToUtf16 | null;
  #preambleLeft: number;
  #long: LongRow | null = null;
  #isLast = false;

  constructor(shape: ListShape, answers: ListAnswers) {
    const { delimiter, lineEnd, encoding, preambleBytes } = shape.dialect;
    this.#shape = shape;
    const splitting = { delimiter, lineEnd, columns: shape.columnCount };
    this.#scanner = new RowScanner(splitting);
    this.#rows = new RowTaker(shape, answers, {
      out: this.#out,
      scanner: this.#scanner,
      summary: this.#summary,
      without: this.#without,
    });
    this.#preambleLeft = preambleBytes;
    const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
    this.#fromUtf16 = wide ? new Utf16ToUtf8(encoding === 'utf-16le') : null;
    this.#toUtf16 = wide ? new Utf8ToUtf16(encoding === 'utf-16le') : null;
  }

  /** Rows done, the header and blank lines not counted. */
  get rows(): number {
    return this.#summary.rows;
  }

  /** Takes bytes of the list, in order. */
  push(bytes: Uint8Array): void {
    const moved = this.#block.push(this.#fromUtf16?.push(bytes) ?? bytes);
    this.#scanner.shift(moved);
  }

  /** No more bytes come. */
  finish(): void {
    if (this.#isLast) return;
    this.#isLast = true;
    const rest = this.#fromUtf16?.end();
    if (rest !== undefined) this.#scanner.shift(this.#block.push(rest));
  }

  /**
   * Works through all rows that are here as a whole. Null when that is done; else postal codes of the
   * states whose lines the next row needs: open them, or say that there are none, and call again.
   */
  work(): readonly string[] | null {
    const block = this.#block;
    if (!this.#passPreamble()) return null;
    while (block.waiting > 0) {
      if (this.#long !== null) {
        if (!this.#passLongRow(this.#long)) return null;
        continue;
      }
      const found = this.#scanner.find(block.bytes, block.from, block.end, this.#isLast);
      const length = found ? this.#scanner.next - block.from : block.waiting;
      if (length > LONGEST_ROW) {
        const { dialect, guardFormulas } = this.#shape;
        this.#long = new LongRow({ ...dialect, columns: 0 }, guardFormulas);
        continue;
      }
      if (!found) return null;
      const needed = this.#rows.take(block.bytes);
      if (needed !== null) return needed;
      block.from = this.#scanner.next;
    }
    return null;
  }

  /** The lines of these states are not to be had: rows there get the status `lines-missing`. */
  goWithout(states: readonly string[]): void {
    for (const state of states) this.#without.add(state);
  }

  /** What has been written since the last call. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#out.take();
    return this.#toUtf16?.push(bytes) ?? bytes;
  }

  /** What came out, once all is done. */
  summary(): ListSummary {
    this.#rows.finish();
    return this.#summary.finish();
  }

  #passPreamble(): boolean {
    const block = this.#block;
    const count = Math.min(this.#preambleLeft, block.waiting);
    this.#out.copy(block.bytes, block.from, block.from + count);
    block.from += count;
    this.#preambleLeft -= count;
    return this.#preambleLeft === 0;
  }

  #passLongRow(long: LongRow): boolean {
    const block = this.#block;
    const { at, done } = long.pass(block.bytes, block.from, block.end, this.#isLast, this.#out);
    block.from = at;
    if (!done) return false;
    this.#long = null;
    this.#summary.formulas += long.formulas;
    this.#rows.passTooLong();
    const { lineEnd } = this.#shape.dialect;
    while (block.from < block.end) {
      const byte = block.bytes[block.from++] as number;
      this.#out.put(byte);
      if (byte === lineEnd) break;
    }
    return true;
  }
}
