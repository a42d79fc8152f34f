export type Corner = readonly [number, number];

/** A square with its lower left corner there, closed, clockwise as outer rings are. */
export function square(x: number, y: number, side: number): Corner[] {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
}

/** The same the other way round. */
export function hole(x: number, y: number, side: number): Corner[] {
  return square(x, y, side).reverse();
}
