/**
 * What the `places` pack keeps in memory: one row a ZIP, in typed arrays. A ZIP is in a locality (its
 * place within a county), a locality in a county (of a state). Each takes a name from a table of its
 * kind, 1 + the index in it; 0 is no name.
 */
export interface PlaceColumns {
  /** Each row's ZIP as a number, ascending. */
  readonly zips: Uint32Array;
  readonly localityOf: Uint16Array;
  /** By locality. */
  readonly placeNameOf: Uint16Array;
  readonly countyOf: Uint16Array;
  /** By county; `stateOf` is the plain index in `states`. */
  readonly countyNameOf: Uint16Array;
  readonly stateOf: Uint8Array;
  readonly placeNames: readonly string[];
  readonly countyNames: readonly string[];
  readonly states: readonly string[];
}

/** Indexes are 16 bits wide, and one of them may stand for no name. */
export const MAX_INDEX = 0xffff;
