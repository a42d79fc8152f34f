import type { MapPosition } from './map-frame.ts';
import type { MapDistrict } from './map-lines.ts';
import type { MapPaths } from './map-paths.ts';
import { isInView, type MapView, placePaths } from './map-view.ts';

/** Samples across and down. Each is looked up in finished paths. */
const COLUMNS = 9;
const ROWS = 7;
/** With more districts in view each is small, and its own centre is in view as well. */
const MOST_DISTRICTS = 12;
/** Of a district: where the best one is taken, another may be free. */
const MOST_SPOTS = 6;

/**
 * Where in the view the name of each district can stand, by its code: the samples of it that are
 * farthest from samples of others and from the edge, the best first. Positions are on the map. In steps,
 * each of which yields about how many positions it looked at; nothing is drawn on the context.
 */
export function* labelSpots(
  context: CanvasRenderingContext2D,
  view: MapView,
  layers: readonly MapPaths[],
  level: number,
): Generator<number, ReadonlyMap<string, readonly MapPosition[]>> {
  const candidates: { paths: MapPaths; district: MapDistrict }[] = layers.flatMap((paths) =>
    paths.lines.districts
      .filter(({ box }) => isInView(box, view))
      .map((district) => ({ paths, district })),
  );
  const spots = new Map<string, MapPosition[]>();
  if (candidates.length > MOST_DISTRICTS) return spots;
  const owner: (string | null)[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) / COLUMNS) * view.width;
      const y = ((row + 0.5) / ROWS) * view.height;
      let looked = 0;
      const holder = candidates.find(({ paths, district }) => {
        const { path, positions } = paths.area(district, level);
        looked += positions;
        placePaths(context, view, 1, paths);
        return context.isPointInPath(path, x, y, 'evenodd');
      });
      owner.push(holder?.district.code ?? null);
      yield looked;
    }
  }
  owner
    .flatMap((code, at) =>
      code === null ? [] : [{ code, at, depth: depthOf(owner, at), aside: asideOf(owner, at) }],
    )
    .sort((a, b) => b.depth - a.depth || a.aside - b.aside)
    .forEach(({ code, at }) => {
      const ofDistrict = spots.get(code) ?? [];
      spots.set(code, ofDistrict);
      if (ofDistrict.length === MOST_SPOTS) return;
      const x = (((at % COLUMNS) + 0.5) / COLUMNS) * view.width;
      const y = ((Math.floor(at / COLUMNS) + 0.5) / ROWS) * view.height;
      ofDistrict.push({ x: (x - view.shiftX) / view.scale, y: (y - view.shiftY) / view.scale });
    });
  return spots;
}

/** How many samples away the nearest sample of another district is, or the edge of the view. */
function depthOf(owner: readonly (string | null)[], at: number): number {
  const column = at % COLUMNS;
  const row = Math.floor(at / COLUMNS);
  let depth = Math.min(column + 0.6, COLUMNS - column - 0.4, row + 0.6, ROWS - row - 0.4);
  owner.forEach((code, other) => {
    if (code === owner[at]) return;
    const away = Math.hypot((other % COLUMNS) - column, Math.floor(other / COLUMNS) - row);
    depth = Math.min(depth, away);
  });
  return depth;
}

/** How many samples away the middle of all that have the same owner is. */
function asideOf(owner: readonly (string | null)[], at: number): number {
  const own = owner.flatMap((code, other) => (code === owner[at] ? [other] : []));
  const meanOf = (part: (other: number) => number) =>
    own.reduce((sum, other) => sum + part(other), 0) / own.length;
  const column = (other: number) => other % COLUMNS;
  const row = (other: number) => Math.floor(other / COLUMNS);
  return Math.hypot(meanOf(column) - column(at), meanOf(row) - row(at));
}
