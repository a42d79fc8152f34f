import type { MapDistrict } from './map-lines.ts';
import type { MapPaths } from './map-paths.ts';
import { isInView, type MapView, placePaths } from './paint-map.ts';

/** Samples across and down. Each is looked up in finished paths: some 60 take a few milliseconds. */
const COLUMNS = 9;
const ROWS = 7;
/** With more districts in view each is small, and its own centre is in view as well. */
const MOST_DISTRICTS = 12;

/**
 * Where in the view the name of each district can stand, by its code: the sample of it that is farthest
 * from samples of others and from the edge. Positions are on the map.
 */
export function labelSpots(
  context: CanvasRenderingContext2D,
  view: MapView,
  layers: readonly MapPaths[],
  level: number,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const candidates: { paths: MapPaths; district: MapDistrict }[] = layers.flatMap((paths) =>
    paths.lines.districts
      .filter(({ box }) => isInView(box, view))
      .map((district) => ({ paths, district })),
  );
  const spots = new Map<string, { x: number; y: number }>();
  if (candidates.length > MOST_DISTRICTS) return spots;
  const owner: (string | null)[] = [];
  context.save();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = ((column + 0.5) / COLUMNS) * view.width;
      const y = ((row + 0.5) / ROWS) * view.height;
      const holder = candidates.find(({ paths, district }) => {
        placePaths(context, view, 1, paths);
        return context.isPointInPath(paths.area(district, level), x, y, 'evenodd');
      });
      owner.push(holder?.district.code ?? null);
    }
  }
  context.restore();
  const depths = new Map<string, number>();
  owner.forEach((code, at) => {
    if (code === null) return;
    const depth = depthOf(owner, at);
    if (depth <= (depths.get(code) ?? 0)) return;
    depths.set(code, depth);
    const x = (((at % COLUMNS) + 0.5) / COLUMNS) * view.width;
    const y = ((Math.floor(at / COLUMNS) + 0.5) / ROWS) * view.height;
    spots.set(code, { x: (x - view.shiftX) / view.scale, y: (y - view.shiftY) / view.scale });
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
