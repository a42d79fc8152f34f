import { CARRIAGE_RETURN, NINE, QUOTE, SPACE, TAB, ZERO } from './bytes.ts';
import { mayBeFormula } from './guard-formula.ts';

/** A spreadsheet's cell holds 32,767 signs of up to four bytes: a longer quotation has lost its end. */
const LONGEST_QUOTATION = 131_072;
/** From so many lines on a quotation is looked through for rows of the list. */
const LINES_OF_A_CELL = 10;
/** Of the lines in it so many are parted like rows where a stray quote has opened it. */
const LEAST_LIKE_ROWS = 0.9;

const [NEED_MORE, BROKEN] = [-1, -2];

/** How a list is written, as far as finding its cells goes. */
export interface Splitting {
  readonly delimiter: number;
  /** The byte that ends a line: LF, or CR where there is no LF. A CR before LF belongs to the break. */
  readonly lineEnd: number;
  /** So many cells a row is expected to have; 0 when that is not known. */
  readonly columns: number;
}

/**
 * Finds the rows and cells of a list in bytes. What was found last stands in its fields, which are
 * offsets into the bytes given; nothing is copied.
 *
 * A quote opens a cell's text when it stands first, after spaces or not; the next quote that stands
 * before a delimiter or a line's end closes it, and any other inside is taken for text. A quotation
 * that does not end within a cell's greatest length is none: the quote is a sign like any other. Nor is
 * one of many lines that nearly all have as many cells as the list has columns, since it holds rows; in
 * a list of one column, one whose lines are numbers.
 */
export class RowScanner {
  readonly splitting: Splitting;
  /** Where the row begins, where its content ends, and where the next row begins. */
  start = 0;
  contentEnd = 0;
  next = 0;
  /** How many cells it has; each ends where `ends` says, and the next begins one byte later. */
  cells = 0;
  ends = new Int32Array(64);
  /** Whether any cell begins with a sign that may make a formula of it. */
  mayHaveFormula = false;
  /** So many line ends stand inside the quotations of the row. */
  linesInQuotes = 0;
  /** Cells whose quotes are wrong, by their number. None in most rows. */
  readonly badlyQuoted = new Set<number>();
  /** Between these no quote closes anything: not to be searched again. */
  #unclosedFrom = 0;
  #unclosedUntil = 0;
  #brokeOff = false;

  constructor(splitting: Splitting) {
    this.splitting = splitting;
  }

  /** To be called when the same bytes have moved to the front by so many. */
  shift(count: number): void {
    this.#unclosedFrom = Math.max(0, this.#unclosedFrom - count);
    this.#unclosedUntil = Math.max(0, this.#unclosedUntil - count);
  }

  /** Where a cell of the row begins. */
  startOf(cell: number): number {
    return cell === 0 ? this.start : (this.ends[cell - 1] as number) + 1;
  }

  /**
   * Finds the row that begins at `from` in the bytes up to `end`; `isLast`: none come after them.
   * False when its end is not here yet.
   */
  find(bytes: Uint8Array, from: number, end: number, isLast: boolean): boolean {
    if (!this.#scan(bytes, from, end, isLast, false)) return false;
    if (this.linesInQuotes === 0) return true;
    // A quotation over several lines that has stray quotes, or does not give the right number of
    // cells, may be one that was never closed and has swallowed the rows after it.
    const { columns } = this.splitting;
    if (columns === 0) return true;
    if (this.badlyQuoted.size === 0) {
      if (this.#holdsRows(bytes)) return this.#scan(bytes, from, end, isLast, true);
      if (this.cells === columns) return true;
    }
    if (this.#scan(bytes, from, end, isLast, true) && this.cells === columns) return true;
    return this.#scan(bytes, from, end, isLast, false);
  }

  /** Whether the lines within the row, but for its first and last one, look like rows themselves. */
  #holdsRows(bytes: Uint8Array): boolean {
    const { delimiter, lineEnd, columns } = this.splitting;
    if (columns === 1) return this.#holdsNumbers(bytes);
    if (this.linesInQuotes < LINES_OF_A_CELL) return false;
    let [lines, alike, cells] = [-1, 0, 1];
    for (let at = this.start; at < this.contentEnd; at++) {
      const byte = bytes[at] as number;
      if (byte === delimiter) cells++;
      else if (byte === lineEnd) {
        if (lines >= 0 && cells === columns) alike++;
        lines++;
        cells = 1;
      }
    }
    return lines > 0 && alike >= LEAST_LIKE_ROWS * lines;
  }

  /** Whether each line of a one-column row is a number, as no cell of several lines is. */
  #holdsNumbers(bytes: Uint8Array): boolean {
    const { lineEnd } = this.splitting;
    let digits = 0;
    for (let at = this.start; at <= this.contentEnd; at++) {
      const byte = at === this.contentEnd ? lineEnd : (bytes[at] as number);
      if (byte === lineEnd) {
        if (digits === 0) return false;
        digits = 0;
      } else if (byte >= ZERO && byte <= NINE) digits++;
      else if (byte > NINE) return false;
    }
    return true;
  }

  #scan(bytes: Uint8Array, from: number, end: number, isLast: boolean, inLine: boolean): boolean {
    const { delimiter, lineEnd } = this.splitting;
    this.start = from;
    this.cells = 0;
    this.mayHaveFormula = false;
    this.linesInQuotes = 0;
    if (this.badlyQuoted.size > 0) this.badlyQuoted.clear();
    let at = from;
    for (;;) {
      const first = at < end ? (bytes[at] as number) : lineEnd;
      if (first === QUOTE || (first === SPACE && this.#opensLater(bytes, at, end))) {
        const opened = first === QUOTE ? at : this.#skipSpaces(bytes, at, end);
        const closed = this.#close(bytes, opened, end, isLast, inLine);
        if (closed === NEED_MORE) return false;
        if (closed === BROKEN) this.badlyQuoted.add(this.cells);
        else {
          if (this.#brokeOff) this.badlyQuoted.add(this.cells);
          const inside = bytes[opened + 1] as number;
          if (mayBeFormula(inside)) this.mayHaveFormula = true;
          at = closed;
        }
      } else if (mayBeFormula(first)) this.mayHaveFormula = true;
      let byte = -1;
      while (at < end) {
        byte = bytes[at] as number;
        if (byte === delimiter || byte === lineEnd) break;
        at++;
      }
      if (at === end && !isLast) return false;
      if (this.cells === this.ends.length) this.#growEnds();
      this.ends[this.cells++] = at;
      if (at < end && byte === delimiter) {
        at++;
        continue;
      }
      this.next = Math.min(at + 1, end);
      const crlf = at > from && lineEnd !== CARRIAGE_RETURN && bytes[at - 1] === CARRIAGE_RETURN;
      this.contentEnd = crlf ? at - 1 : at;
      this.ends[this.cells - 1] = Math.max(this.contentEnd, this.startOf(this.cells - 1));
      return true;
    }
  }

  /** Where the delimiter or line's end stands that follows on the quotation opened here. */
  #close(bytes: Uint8Array, opened: number, end: number, isLast: boolean, inLine: boolean): number {
    const { delimiter, lineEnd } = this.splitting;
    const limit = Math.min(end, opened + LONGEST_QUOTATION);
    let at = opened + 1;
    let lines = 0;
    this.#brokeOff = false;
    while (at < limit) {
      const byte = bytes[at] as number;
      // What an earlier search has gone through in vain holds no end for this one either; only quotes
      // right behind the opening one read otherwise.
      const isKnown = at >= this.#unclosedFrom && at < this.#unclosedUntil;
      if (isKnown && !inLine && (byte !== QUOTE || at > opened + 1)) {
        at = this.#unclosedUntil;
        this.#brokeOff = true;
        lines++;
        continue;
      }
      if (byte === lineEnd) {
        if (inLine) return BROKEN;
        lines++;
      }
      if (byte !== QUOTE) {
        at++;
        continue;
      }
      const run = at;
      while (at < end && bytes[at] === QUOTE) at++;
      if (at === end && !isLast) return NEED_MORE;
      if ((at - run) % 2 === 1) {
        const after = this.#skipSpaces(bytes, at, end);
        if (after === end && !isLast) return NEED_MORE;
        const following = after === end ? lineEnd : (bytes[after] as number);
        const closes =
          following === delimiter || following === lineEnd || following === CARRIAGE_RETURN;
        if (closes) {
          this.linesInQuotes += lines;
          return after;
        }
        this.#brokeOff = true;
      }
    }
    if (limit === end && !isLast) return NEED_MORE;
    if (opened >= this.#unclosedUntil) this.#unclosedFrom = opened;
    this.#unclosedUntil = Math.max(this.#unclosedUntil, at);
    return BROKEN;
  }

  #opensLater(bytes: Uint8Array, at: number, end: number): boolean {
    const after = this.#skipSpaces(bytes, at, end);
    return after < end && bytes[after] === QUOTE;
  }

  #skipSpaces(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    const { delimiter } = this.splitting;
    while (at < end && bytes[at] !== delimiter && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
    return at;
  }

  #growEnds(): void {
    const larger = new Int32Array(2 * this.ends.length);
    larger.set(this.ends);
    this.ends = larger;
  }
}
