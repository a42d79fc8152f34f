import { type AddedFrame, addedBytes, addedHeader } from './added-columns.ts';
import { EMPTY_ROW, TOO_LONG_ROW, zipOutcome } from './answer-row.ts';
import { cellText } from './cell-text.ts';
import { InputBlock } from './input-block.ts';
import type { ListAnswers } from './list-answers.ts';
import type { ListShape } from './list-shape.ts';
import { RowLocator } from './locate-row.ts';
import { LONGEST_ROW, LongRow } from './long-row.ts';
import { OutputBytes } from './output-bytes.ts';
import { readDegrees } from './read-degrees.ts';
import { fourDigits, plainZipNumber, readZipCell } from './read-zip-cell.ts';
import type { RowOutcome } from './row-outcome.ts';
import { RowScanner } from './row-scanner.ts';
import { RowWriter } from './row-writer.ts';
import { type ListSummary, SummaryCount } from './summary.ts';
import { Utf8ToUtf16, Utf16ToUtf8 } from './utf16.ts';
import { ZipTails } from './zip-tails.ts';

/**
 * A list on its way through: bytes in, the same bytes with added cells out. What is kept of it does not
 * grow with its length. `push` and `work` in turns, `take` whenever there is enough, `finish` and
 * `work` at the end.
 */
export class ListRun {
  readonly #shape: ListShape;
  readonly #answers: ListAnswers;
  readonly #frame: AddedFrame;
  readonly #block = new InputBlock();
  readonly #scanner: RowScanner;
  readonly #out = new OutputBytes();
  readonly #writer: RowWriter;
  readonly #tails: ZipTails;
  readonly #locator: RowLocator;
  readonly #summary = new SummaryCount();
  readonly #without = new Set<string>();
  readonly #fromUtf16: Utf16ToUtf8 | null;
  readonly #toUtf16: Utf8ToUtf16 | null;
  #preambleLeft: number;
  #long: LongRow | null = null;
  #isLast = false;
  /** Rows so far, header and blank lines included: as a spreadsheet counts them. */
  #row = 0;

  constructor(shape: ListShape, answers: ListAnswers) {
    const { delimiter, lineEnd, encoding, preambleBytes } = shape.dialect;
    this.#shape = shape;
    this.#answers = answers;
    const { plan, snapshotId } = answers;
    this.#frame = { columns: shape.added, delimiter, plan, snapshotId };
    this.#scanner = new RowScanner({ delimiter, lineEnd, columns: shape.columnCount });
    this.#writer = new RowWriter(this.#out, this.#scanner, shape, this.#summary);
    this.#tails = new ZipTails(answers, this.#frame);
    const withDistance = shape.added.includes('district_line_m');
    this.#locator = new RowLocator(answers, withDistance, this.#without);
    this.#preambleLeft = preambleBytes;
    const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
    this.#fromUtf16 = wide ? new Utf16ToUtf8(encoding === 'utf-16le') : null;
    this.#toUtf16 = wide ? new Utf8ToUtf16(encoding === 'utf-16le') : null;
  }

  /** Rows done, the header and blank lines not counted. */
  get rows(): number {
    return this.#summary.rows;
  }

  /** Bytes that `take` would give, about. */
  get ready(): number {
    return this.#out.length;
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
      const needed = this.#takeRow(block.bytes);
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
    for (const [outcome, times] of this.#tails.used()) this.#summary.count(outcome, times);
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
    this.#row++;
    this.#summary.rows++;
    this.#summary.formulas += long.formulas;
    this.#summary.count(TOO_LONG_ROW);
    const tail = addedBytes(TOO_LONG_ROW, this.#frame);
    this.#out.copy(tail, 0, tail.length);
    const { lineEnd } = this.#shape.dialect;
    while (block.from < block.end) {
      const byte = block.bytes[block.from++] as number;
      this.#out.put(byte);
      if (byte === lineEnd) break;
    }
    return true;
  }

  /** Writes the row that was found. The states whose lines it needs when it cannot be answered yet. */
  #takeRow(bytes: Uint8Array): readonly string[] | null {
    const scanner = this.#scanner;
    if (scanner.contentEnd === scanner.start) {
      this.#row++;
      this.#out.copy(bytes, scanner.start, scanner.next);
      return null;
    }
    if (this.#row === 0 && this.#shape.hasHeader) {
      this.#row++;
      const tail = addedHeader(this.#frame, this.#cells(bytes));
      this.#writer.write(bytes, () => this.#out.copy(tail, 0, tail.length));
      return null;
    }
    const { zip, lat, lon } = this.#shape.columns;
    return lat === null || lon === null
      ? this.#takeZipRow(bytes, zip ?? 0)
      : this.#takePointRow(bytes, zip, lat, lon);
  }

  #takeZipRow(bytes: Uint8Array, column: number): null {
    const scanner = this.#scanner;
    const isThere = column < scanner.cells;
    const from = isThere ? scanner.startOf(column) : 0;
    const to = isThere ? (scanner.ends[column] as number) : 0;
    let number = plainZipNumber(bytes, from, to);
    const asWritten = number >= 0;
    if (!asWritten) number = fourDigits(bytes, from, to);
    if (number < 0) {
      const outcome = isThere ? zipOutcome(readZipCell(bytes, from, to), this.#answers) : EMPTY_ROW;
      this.#writeOutcome(bytes, outcome);
      return null;
    }
    const outcome = this.#tails.outcome(number, asWritten);
    this.#begin(bytes, outcome);
    this.#writer.writeZip(bytes, this.#tails, number, asWritten);
    return null;
  }

  #takePointRow(
    bytes: Uint8Array,
    zip: number | null,
    lat: number,
    lon: number,
  ): readonly string[] | null {
    const outcome = this.#locator.locate(
      this.#degrees(bytes, lat),
      this.#degrees(bytes, lon),
      zip === null ? null : this.#outcomeOfZip(bytes, zip),
    );
    if ('statesNeeded' in outcome) return outcome.statesNeeded;
    this.#writeOutcome(bytes, outcome);
    return null;
  }

  #degrees(bytes: Uint8Array, column: number): number | null {
    if (column >= this.#scanner.cells) return null;
    return readDegrees(bytes, this.#scanner.startOf(column), this.#scanner.ends[column] as number);
  }

  #outcomeOfZip(bytes: Uint8Array, column: number): RowOutcome {
    if (column >= this.#scanner.cells) return EMPTY_ROW;
    const from = this.#scanner.startOf(column);
    const to = this.#scanner.ends[column] as number;
    const plain = plainZipNumber(bytes, from, to);
    if (plain >= 0) return this.#tails.outcome(plain, true);
    return zipOutcome(readZipCell(bytes, from, to), this.#answers);
  }

  #writeOutcome(bytes: Uint8Array, outcome: RowOutcome): void {
    this.#begin(bytes, outcome);
    this.#summary.count(outcome);
    const tail = addedBytes(outcome, this.#frame);
    this.#writer.write(bytes, () => this.#out.copy(tail, 0, tail.length));
  }

  #begin(bytes: Uint8Array, outcome: RowOutcome): void {
    this.#row++;
    this.#summary.rows++;
    if (this.#summary.wants(outcome)) {
      this.#summary.keep(this.#row, this.#cells(bytes), outcome);
    }
  }

  #cells(bytes: Uint8Array): string[] {
    const scanner = this.#scanner;
    return Array.from({ length: scanner.cells }, (_, cell) =>
      cellText(bytes, scanner.startOf(cell), scanner.ends[cell] as number),
    );
  }
}
