import { labelsOf } from './labels-of.ts';
import type { MapColors } from './map-colors.ts';
import type { MapPosition } from './map-frame.ts';
import { drawLabels } from './map-labels.ts';
import type { MapDistrict } from './map-lines.ts';
import type { LineKind, MapPaths } from './map-paths.ts';
import type { MapPlaces } from './map-places.ts';
import { isInView, levelOf, type MapView, placePaths } from './map-view.ts';
import { paintAbroad } from './paint-abroad.ts';
import { boxOfMark, drawCrosshair, drawMark, type MapMark } from './paint-marks.ts';
import { tintDistricts } from './tint-districts.ts';

export interface MapScene {
  /** The nation's lines, then those of states, which take their place. */
  readonly layers: readonly MapPaths[];
  /** Another plan's lines over them, dashed. */
  readonly others: readonly MapPaths[];
  readonly places: MapPlaces | null;
  readonly marks: readonly MapMark[];
  /** Codes of the districts that stand out. */
  readonly chosen: ReadonlySet<string>;
  /** Codes of those that are in doubt beside them. */
  readonly reach: ReadonlySet<string>;
  readonly centres: (code: string) => MapPosition | null;
  /** For districts whose centre is out of sight or covered. */
  readonly spots: ReadonlyMap<string, readonly MapPosition[]>;
  readonly colors: MapColors;
  readonly crosshair: boolean;
}

/** A picture, and how many pixels it has for each of CSS. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly view: MapView;
  readonly pixelRatio: number;
}

const LINE_PIXELS: Readonly<Record<LineKind, number>> = {
  outer: 1,
  border: 2,
  district: 1.75,
  state: 2.5,
};
/** Where the map's buttons lie, in its upper right corner. */
const BUTTONS_WIDTH = 60;
const BUTTONS_HEIGHT = 160;
/** Where its scale lies, in the lower left corner. */
const SCALE_WIDTH = 130;
const SCALE_HEIGHT = 36;
/** At this scale, of a state on a phone, lines are as thick as they get. */
const FULL_THICKNESS_SCALE = 90;
const LEAST_THICKNESS = 0.35;

/** The districts of a layer that are in view. */
interface Shown {
  readonly paths: MapPaths;
  readonly districts: readonly MapDistrict[];
}

const LINE_COLORS: Readonly<Record<LineKind, 'shore' | 'state' | 'district'>> = {
  outer: 'shore',
  border: 'state',
  district: 'district',
  state: 'state',
};
const tints = new WeakMap<MapPaths, ReadonlyMap<string, number>>();

/**
 * Paints one picture in steps, each of which yields about how many positions it drew, and leaves out
 * what is out of sight. Whoever paints may rest between any two steps, but not touch the context.
 */
export function* paintMap(sheet: Sheet, scene: MapScene): Generator<number> {
  const { context, view, pixelRatio } = sheet;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = scene.colors.sea;
  context.fillRect(0, 0, view.width, view.height);
  const shown = shownIn(view, scene.layers);
  yield* paintAbroad(sheet, scene.layers, scene.colors);
  yield* fillDistricts(sheet, shown, scene);
  yield* strokeLines(sheet, shown, scene.colors);
  yield* dashOthers(sheet, scene);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  for (const mark of scene.marks) drawMark(context, view, mark, scene.colors);
  const districts = shown.flatMap((layer) => layer.districts);
  yield* drawLabels(context, labelsOf(view, scene, districts), view, scene.colors, [
    ...scene.marks.map((mark) => boxOfMark(view, mark)),
    [view.width - BUTTONS_WIDTH, 0, view.width, BUTTONS_HEIGHT],
    [0, view.height - SCALE_HEIGHT, SCALE_WIDTH, view.height],
  ]);
  if (scene.crosshair) drawCrosshair(context, view, scene.colors);
}

/** What of each layer is in view; of the nation's, the states that have no layer of their own. */
export function shownIn(view: MapView, layers: readonly MapPaths[]): readonly Shown[] {
  const fine = new Set(layers.flatMap(({ lines }) => lines.state ?? []));
  return layers.map((paths) => ({
    paths,
    districts: paths.lines.districts.filter(
      ({ box, state }) => isInView(box, view) && (paths.lines.state !== null || !fine.has(state)),
    ),
  }));
}

function* fillDistricts(
  { context, view, pixelRatio }: Sheet,
  shown: readonly Shown[],
  { chosen, reach, colors }: MapScene,
): Generator<number> {
  const level = levelOf(view);
  for (const { paths, districts } of shown) {
    placePaths(context, view, pixelRatio, paths);
    for (const district of districts) {
      const { code } = district;
      const tint = colors.tints[tintsOf(paths).get(code) ?? 0] ?? colors.land;
      context.fillStyle = reach.has(code) ? colors.reach : tint;
      if (chosen.has(code)) context.fillStyle = colors.chosen;
      const area = paths.area(district, level);
      context.fill(area.path, 'evenodd');
      yield area.positions;
    }
  }
}

function* strokeLines(
  { context, view, pixelRatio }: Sheet,
  shown: readonly Shown[],
  colors: MapColors,
): Generator<number> {
  const level = levelOf(view);
  context.lineJoin = 'round';
  for (const kind of ['outer', 'border', 'district', 'state'] as const) {
    context.lineWidth = (LINE_PIXELS[kind] * thinness(view.scale)) / view.scale;
    context.strokeStyle = colors[LINE_COLORS[kind]];
    for (const { paths, districts } of shown) {
      placePaths(context, view, pixelRatio, paths);
      for (const state of new Set(districts.map((district) => district.state))) {
        for (const { path, positions, box } of paths.strokes(state, kind, level)) {
          if (!isInView(box, view)) continue;
          context.stroke(path);
          yield positions;
        }
      }
    }
  }
}

function* dashOthers(
  { context, view, pixelRatio }: Sheet,
  { others, colors }: MapScene,
): Generator<number> {
  const level = levelOf(view);
  const pixels = thinness(view.scale) / view.scale;
  for (const paths of others) {
    placePaths(context, view, pixelRatio, paths);
    const strokes = paths
      .strokes(paths.lines.state ?? '', 'district', level)
      .filter(({ box }) => isInView(box, view));
    // A pale seam under the dashes, so that they stand out from the line beneath them.
    for (const [width, dash, color] of [
      [5, [], colors.halo],
      [2.75, [7, 5], colors.other],
    ] as const) {
      context.lineWidth = width * pixels;
      context.setLineDash(dash.map((length) => length / view.scale));
      context.strokeStyle = color;
      for (const { path, positions } of strokes) {
        context.stroke(path);
        yield positions;
      }
    }
    context.setLineDash([]);
  }
}

/** On a small map thick lines would cover what they divide. */
function thinness(scale: number): number {
  return Math.min(1, Math.max(LEAST_THICKNESS, Math.sqrt(scale / FULL_THICKNESS_SCALE)));
}

function tintsOf(paths: MapPaths): ReadonlyMap<string, number> {
  const known = tints.get(paths) ?? tintDistricts(paths.lines);
  tints.set(paths, known);
  return known;
}
