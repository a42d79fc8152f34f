import { CARRIAGE_RETURN, QUOTE, SPACE, TAB } from './bytes.ts';
import { GUARD } from './guard-formula.ts';
import type { OutputBytes } from './output-bytes.ts';
import type { Splitting } from './row-scanner.ts';

/** A row that is longer than this is none that anybody wrote: it is handed on unread. */
export const LONGEST_ROW = 1 << 20;

const STARTS_FORMULA = new Set(Array.from('=+-@', (sign) => sign.charCodeAt(0)));

/** Hands on a row of any length in pieces, up to the first line's end beyond LONGEST_ROW. */
export class LongRow {
  readonly #splitting: Splitting;
  readonly #guard: boolean;
  #passed = 0;
  #atCellStart = true;
  formulas = 0;

  constructor(splitting: Splitting, guard: boolean) {
    this.#splitting = splitting;
    this.#guard = guard;
  }

  /**
   * Writes bytes on from `from`. Returns where it stopped: at the line's end (before a CR that belongs
   * to it) when `done`, else where the next piece has to go on.
   */
  pass(
    bytes: Uint8Array,
    from: number,
    end: number,
    isLast: boolean,
    out: OutputBytes,
  ): { readonly at: number; readonly done: boolean } {
    const { delimiter, lineEnd } = this.#splitting;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (this.#passed >= LONGEST_ROW) {
        if (byte === lineEnd) return { at, done: true };
        if (byte === CARRIAGE_RETURN && lineEnd !== CARRIAGE_RETURN) {
          if (at + 1 === end && !isLast) return { at, done: false };
          if (bytes[at + 1] === lineEnd && at + 1 < end) return { at, done: true };
        }
      }
      if (this.#guard && this.#atCellStart && STARTS_FORMULA.has(byte)) {
        out.put(GUARD);
        this.formulas++;
      }
      // Quotes are not followed here: whatever might begin a cell is taken for one that does.
      if (byte === delimiter || byte === lineEnd || byte === QUOTE) this.#atCellStart = true;
      else if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN)
        this.#atCellStart = false;
      out.put(byte);
      this.#passed++;
    }
    return { at: end, done: isLast };
  }
}
