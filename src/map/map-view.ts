import type { Point } from '../lib/index.ts';
import { toPoint, unitsPerMeter } from './map-frame.ts';
import type { MapBox } from './map-lines.ts';
import type { MapPaths } from './map-paths.ts';

/** Where the map is looked at: screen = scale * map + shift, in CSS pixels. */
export interface MapView {
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly width: number;
  readonly height: number;
}

const MIN_LEVEL = 1;
const MAX_LEVEL = 13;

/** The level of paths that a scale shows. */
export function levelOf({ scale }: MapView): number {
  return Math.max(MIN_LEVEL, Math.min(MAX_LEVEL, Math.ceil(Math.log2(scale))));
}

/** What a view shows, on the map. */
export function boxOfView({ scale, shiftX, shiftY, width, height }: MapView): MapBox {
  return [-shiftX / scale, -shiftY / scale, (width - shiftX) / scale, (height - shiftY) / scale];
}

export function isInView([west, north, east, south]: MapBox, view: MapView): boolean {
  const { scale, shiftX, shiftY, width, height } = view;
  return (
    scale * east + shiftX > 0 &&
    scale * west + shiftX < width &&
    scale * south + shiftY > 0 &&
    scale * north + shiftY < height
  );
}

export function isSameView(one: MapView, other: MapView): boolean {
  return (
    one.scale === other.scale &&
    one.shiftX === other.shiftX &&
    one.shiftY === other.shiftY &&
    one.width === other.width &&
    one.height === other.height
  );
}

/** Sets the context so that the paths fall where they belong. */
export function placePaths(
  context: CanvasRenderingContext2D,
  { scale, shiftX, shiftY }: MapView,
  pixelRatio: number,
  { lines: { originX, originY } }: MapPaths,
): void {
  const k = scale * pixelRatio;
  const x = (scale * originX + shiftX) * pixelRatio;
  const y = (scale * originY + shiftY) * pixelRatio;
  context.setTransform(k, 0, 0, k, x, y);
}

/** The point at so many pixels from the left and the top of a view. */
export function pointAt({ scale, shiftX, shiftY }: MapView, left: number, top: number): Point {
  return toPoint({ x: (left - shiftX) / scale, y: (top - shiftY) / scale });
}

export function middleOf(view: MapView): Point {
  return pointAt(view, view.width / 2, view.height / 2);
}

/** How many metres a pixel is at a point. */
export function metersPerPixel({ scale }: MapView, { lat }: Point): number {
  return 1 / (scale * unitsPerMeter(lat));
}
