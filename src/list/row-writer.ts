import { QUOTE } from './bytes.ts';
import { GUARD, insideQuotes, isFormula } from './guard-formula.ts';
import type { ListShape } from './list-shape.ts';
import type { OutputBytes } from './output-bytes.ts';
import type { PointTail, PointTails } from './point-tails.ts';
import type { RowScanner } from './row-scanner.ts';
import type { SummaryCount } from './summary.ts';
import type { ZipTails } from './zip-tails.ts';

/**
 * Writes the row that a scanner has found, byte for byte as it came, with the added cells under their
 * heads: behind missing cells, before surplus ones. What changes is a formula, which gets an
 * apostrophe, and a cell whose quotes are wrong, which is quoted properly: else it would swallow the
 * cells added to its row.
 */
export class RowWriter {
  readonly #out: OutputBytes;
  readonly #scanner: RowScanner;
  readonly #summary: SummaryCount;
  readonly #columns: number;
  readonly #delimiter: number;
  readonly #guard: boolean;

  constructor(out: OutputBytes, scanner: RowScanner, shape: ListShape, summary: SummaryCount) {
    this.#out = out;
    this.#scanner = scanner;
    this.#summary = summary;
    this.#columns = shape.columnCount;
    this.#delimiter = shape.dialect.delimiter;
    this.#guard = shape.guardFormulas;
  }

  /** Writes a row with the cells that the book of tails has for a ZIP. */
  writeZip(bytes: Uint8Array, tails: ZipTails, number: number, asWritten: boolean): void {
    const split = this.#writeOwn(bytes, 0);
    tails.write(number, asWritten, this.#out);
    this.#writeRest(bytes, split);
  }

  /** Writes a row with the cells that the book of tails has for a district. */
  writePoint(bytes: Uint8Array, tails: PointTails, tail: PointTail, distanceMeters: number): void {
    const split = this.#writeOwn(bytes, 0);
    tails.write(tail, distanceMeters, this.#out);
    this.#writeRest(bytes, split);
  }

  /** Writes a row with the added cells that `writeTail` writes. */
  write(bytes: Uint8Array, writeTail: () => void): void {
    const split = this.#writeOwn(bytes, 0);
    writeTail();
    this.#writeRest(bytes, split);
  }

  /** The cells before the added ones. Returns how many of the row's cells these were. */
  #writeOwn(bytes: Uint8Array, from: number): number {
    const scanner = this.#scanner;
    const { cells } = scanner;
    const own = Math.min(cells, this.#columns);
    if (cells !== this.#columns) this.#summary.uneven++;
    this.#writeCells(bytes, from, own);
    for (let missing = cells; missing < this.#columns; missing++) this.#out.put(this.#delimiter);
    return own;
  }

  #writeRest(bytes: Uint8Array, own: number): void {
    const scanner = this.#scanner;
    if (own < scanner.cells) {
      this.#out.put(this.#delimiter);
      this.#writeCells(bytes, own, scanner.cells);
    }
    this.#out.copy(bytes, scanner.contentEnd, scanner.next);
  }

  #writeCells(bytes: Uint8Array, first: number, end: number): void {
    const scanner = this.#scanner;
    if (first === end) return;
    const isPlain = !(scanner.mayHaveFormula && this.#guard) && scanner.badlyQuoted.size === 0;
    if (isPlain || !this.#needsChange(bytes, first, end)) {
      this.#out.copy(bytes, scanner.startOf(first), scanner.ends[end - 1] as number);
      return;
    }
    for (let cell = first; cell < end; cell++) {
      if (cell > first) this.#out.put(this.#delimiter);
      this.#writeCell(bytes, cell);
    }
  }

  #needsChange(bytes: Uint8Array, first: number, end: number): boolean {
    const { badlyQuoted } = this.#scanner;
    for (let cell = first; cell < end; cell++) {
      if (badlyQuoted.has(cell) || (this.#guard && this.#isFormula(bytes, cell))) return true;
    }
    return false;
  }

  #isFormula(bytes: Uint8Array, cell: number): boolean {
    const [from, to] = this.#inside(bytes, cell);
    return isFormula(bytes, from, to);
  }

  #inside(bytes: Uint8Array, cell: number): [number, number] {
    return insideQuotes(bytes, this.#scanner.startOf(cell), this.#scanner.ends[cell] as number);
  }

  #writeCell(bytes: Uint8Array, cell: number): void {
    const scanner = this.#scanner;
    const [start, stop] = [scanner.startOf(cell), scanner.ends[cell] as number];
    const [from, to] = this.#inside(bytes, cell);
    const isFormulaCell = this.#guard && isFormula(bytes, from, to);
    if (isFormulaCell) this.#summary.formulas++;
    if (!scanner.badlyQuoted.has(cell)) {
      this.#out.copy(bytes, start, from);
      if (isFormulaCell) this.#out.put(GUARD);
      this.#out.copy(bytes, from, stop);
      return;
    }
    this.#summary.badQuotes++;
    this.#out.put(QUOTE);
    if (isFormulaCell) this.#out.put(GUARD);
    this.#writeDoubled(bytes, from, to);
    this.#out.put(QUOTE);
  }

  /** Every quote twice; those that stand twice already are one and stay. */
  #writeDoubled(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      this.#out.put(byte);
      if (byte !== QUOTE) continue;
      this.#out.put(QUOTE);
      if (bytes[at + 1] === QUOTE && at + 1 < to) at++;
    }
  }
}
