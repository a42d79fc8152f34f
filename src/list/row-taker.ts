import { type AddedFrame, addedBytes, addedHeader } from './added-columns.ts';
import { EMPTY_ROW, TOO_LONG_ROW, zipOutcome } from './answer-row.ts';
import { cellText } from './cell-text.ts';
import type { ListAnswers } from './list-answers.ts';
import type { ListShape } from './list-shape.ts';
import { RowLocator } from './locate-row.ts';
import type { OutputBytes } from './output-bytes.ts';
import { type PointTail, PointTails } from './point-tails.ts';
import { readDegrees } from './read-degrees.ts';
import { type DegreesPair, readPair } from './read-pair.ts';
import { fourDigits, plainZipNumber, readZipCell } from './read-zip-cell.ts';
import type { RowOutcome } from './row-outcome.ts';
import type { RowScanner } from './row-scanner.ts';
import { RowWriter } from './row-writer.ts';
import { CELLS_SHOWN, type SummaryCount } from './summary.ts';
import { ZipTails } from './zip-tails.ts';

/** Hardly anybody writes more lines into a cell: the summary says that there are such. */
const LINES_WORTH_A_WORD = 100;

/** What the rows of one run share. */
interface RowParts {
  readonly out: OutputBytes;
  readonly scanner: RowScanner;
  readonly summary: SummaryCount;
  /** States whose lines are not to be had. */
  readonly without: ReadonlySet<string>;
}

/** Answers the row that a scanner has found, and writes it. */
export class RowTaker {
  readonly #shape: ListShape;
  readonly #answers: ListAnswers;
  readonly #frame: AddedFrame;
  readonly #scanner: RowScanner;
  readonly #out: OutputBytes;
  readonly #summary: SummaryCount;
  readonly #writer: RowWriter;
  readonly #tails: ZipTails;
  readonly #points: PointTails;
  readonly #locator: RowLocator;
  readonly #sure = { code: '', meters: 0 };
  /** Rows so far, header and blank lines included: as a spreadsheet counts them. */
  #row = 0;

  constructor(shape: ListShape, answers: ListAnswers, parts: RowParts) {
    const { out, scanner, summary, without } = parts;
    const { plan, snapshotId } = answers;
    this.#shape = shape;
    this.#answers = answers;
    this.#out = out;
    this.#scanner = scanner;
    this.#summary = summary;
    const { delimiter } = shape.dialect;
    this.#frame = { columns: shape.added, delimiter, plan, snapshotId };
    this.#writer = new RowWriter(out, scanner, shape, summary);
    this.#tails = new ZipTails(answers, this.#frame);
    this.#points = new PointTails(this.#frame);
    this.#locator = new RowLocator(answers, without);
  }

  /** The cells added to a row that was too long to be read; the row itself has been handed on. */
  passTooLong(): void {
    this.#row++;
    this.#summary.rows++;
    this.#summary.count(TOO_LONG_ROW);
    this.#writeTail(addedBytes(TOO_LONG_ROW, this.#frame));
  }

  /** Counts what has been counted apart: to be called once, at the end. */
  finish(): void {
    for (const tails of [this.#tails, this.#points]) {
      for (const [outcome, times] of tails.used()) this.#summary.count(outcome, times);
    }
  }

  /** Writes the row that was found. The states whose lines it needs when it cannot be answered yet. */
  take(bytes: Uint8Array): readonly string[] | null {
    const scanner = this.#scanner;
    if (scanner.contentEnd === scanner.start) {
      this.#row++;
      this.#out.copy(bytes, scanner.start, scanner.next);
      return null;
    }
    if (this.#row === 0 && this.#shape.hasHeader) {
      this.#row++;
      const tail = addedHeader(this.#frame, this.#cells(bytes, this.#scanner.cells));
      this.#writer.write(bytes, () => this.#writeTail(tail));
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
    // Both numbers in one cell, or a cell each.
    const pair = lat === lon ? this.#pair(bytes, lat) : null;
    const latitude = pair === null ? this.#degrees(bytes, lat, 'lat') : pair.lat;
    const longitude = pair === null ? this.#degrees(bytes, lon, 'lon') : pair.lon;
    const ofZip = zip === null ? null : this.#outcomeOfZip(bytes, zip);
    const tail = this.#sureTail(latitude, longitude, ofZip);
    if (tail !== null) {
      this.#begin(bytes, tail.outcome);
      this.#writer.writePoint(bytes, this.#points, tail, this.#sure.meters);
      return null;
    }
    const outcome = this.#locator.locate(latitude, longitude, ofZip);
    if ('statesNeeded' in outcome) return outcome.statesNeeded;
    this.#writeOutcome(bytes, outcome);
    return null;
  }

  /** The cells of most positions, at once; null where there is more to look up. */
  #sureTail(lat: number | null, lon: number | null, ofZip: RowOutcome | null): PointTail | null {
    if (lat === null || lon === null || !this.#points.isUsable) return null;
    if (!this.#answers.sureAt(lat, lon, this.#sure)) return null;
    return this.#points.find(this.#sure.code, ofZip);
  }

  #pair(bytes: Uint8Array, column: number): DegreesPair {
    if (column >= this.#scanner.cells) return { lat: null, lon: null };
    const to = this.#scanner.ends[column] as number;
    return readPair(bytes, this.#scanner.startOf(column), to);
  }

  #degrees(bytes: Uint8Array, column: number, axis: 'lat' | 'lon'): number | null {
    if (column >= this.#scanner.cells) return null;
    const to = this.#scanner.ends[column] as number;
    return readDegrees(bytes, this.#scanner.startOf(column), to, axis);
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
    this.#writer.write(bytes, () => this.#writeTail(tail));
  }

  #begin(bytes: Uint8Array, outcome: RowOutcome): void {
    this.#row++;
    this.#summary.rows++;
    if (this.#scanner.linesInQuotes > LINES_WORTH_A_WORD) this.#summary.longQuotes++;
    if (this.#summary.wants(outcome)) {
      this.#summary.keep(this.#row, this.#cells(bytes, CELLS_SHOWN), outcome);
    }
  }

  #cells(bytes: Uint8Array, most: number): string[] {
    const scanner = this.#scanner;
    return Array.from({ length: Math.min(most, scanner.cells) }, (_, cell) =>
      cellText(bytes, scanner.startOf(cell), scanner.ends[cell] as number),
    );
  }

  #writeTail(tail: Uint8Array): void {
    this.#out.copy(tail, 0, tail.length);
  }
}
