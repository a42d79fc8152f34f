/** A position in WGS 84 degrees. Always an object with names, so that no one swaps the two. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}
