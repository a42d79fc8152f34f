import type { MapColors } from './map-colors.ts';
import type { MapBox } from './map-lines.ts';
import type { MapPaths } from './map-paths.ts';
import { isInView, levelOf, placePaths } from './map-view.ts';
import type { Sheet } from './paint-map.ts';

/** How wide the edge of another country is: on a small map little, and never less than on the ground. */
const [PIXELS_OF_SCALE, MOST_PIXELS] = [8, 44];
const LEAST_DEGREES = 0.04;
/** It fades into the sea over the outer half of it, in steps of so many pixels. */
const STEP_PIXELS = 6;

/**
 * Paints the near edge of other countries, whose outlines are in no pack, so that nobody takes them for
 * water. To be done before the districts, which cover its inner half.
 */
export function* paintAbroad(
  { context, view, pixelRatio }: Sheet,
  layers: readonly MapPaths[],
  colors: MapColors,
): Generator<number> {
  const bordering = layers.filter((paths) => paths.hasBorder);
  if (bordering.length === 0) return;
  const pixels = Math.min(MOST_PIXELS, PIXELS_OF_SCALE * Math.cbrt(view.scale));
  const reach = Math.max(pixels / view.scale, LEAST_DEGREES);
  context.lineJoin = 'round';
  const steps = Math.ceil(pixels / 2 / STEP_PIXELS);
  // All of a step before the next one: what overlaps is of one colour.
  for (let step = 1; step <= steps; step++) {
    context.fillStyle = mixed(colors.sea, colors.abroad, step / steps);
    context.strokeStyle = context.fillStyle;
    context.lineWidth = reach * (2 - (step - 1) / steps);
    for (const paths of bordering) {
      placePaths(context, view, pixelRatio, paths);
      for (const { path, positions, box } of paths.border(levelOf(view))) {
        if (!isInView(around(box, reach), view)) continue;
        context.stroke(path);
        yield positions;
      }
      context.fill(jointsOf(paths, context.lineWidth / 2));
      yield paths.borderJoints.length;
    }
  }
}

function around([west, north, east, south]: MapBox, reach: number): MapBox {
  return [west - reach, north - reach, east + reach, south + reach];
}

/** Round where border goes on in another line; where it ends at the sea it is cut off. */
function jointsOf({ borderJoints }: MapPaths, radius: number): Path2D {
  const path = new Path2D();
  for (const { x, y } of borderJoints) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return path;
}

/** A colour between two of the form `#rrggbb`; where one is of another form, the second. */
function mixed(one: string, other: string, share: number): string {
  const [from, to] = [one, other].map((color) => /^#([\da-f]{6})$/i.exec(color)?.[1]);
  if (from === undefined || to === undefined) return other;
  const parts = [0, 2, 4].map((at) => {
    const [low, high] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((low ?? 0) * (1 - share) + (high ?? 0) * share);
  });
  return `rgb(${parts.join(' ')})`;
}
