import type { MapColors } from './map-colors.ts';
import { unitsPerMeter } from './map-frame.ts';
import { drawLabels, type LabelBox, type MapLabel } from './map-labels.ts';
import type { MapBox, MapDistrict } from './map-lines.ts';
import type { LineKind, MapPaths } from './map-paths.ts';
import type { MapPlaces } from './map-places.ts';
import { tintDistricts } from './tint-districts.ts';

/** Where the map is looked at: screen = scale * map + shift, in CSS pixels. */
export interface MapView {
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly width: number;
  readonly height: number;
}

/** A mark on the map. */
export interface MapMark {
  readonly kind: 'here' | 'spot';
  readonly x: number;
  readonly y: number;
  readonly lat: number;
  readonly accuracyMeters: number | null;
}

export interface MapScene {
  /** The nation's lines, then those of states, which take their place. */
  readonly layers: readonly MapPaths[];
  /** Another plan's lines over them, dashed. */
  readonly others: readonly MapPaths[];
  readonly places: MapPlaces | null;
  readonly marks: readonly MapMark[];
  /** Codes of the districts that stand out. */
  readonly chosen: ReadonlySet<string>;
  readonly centres: (code: string) => { readonly x: number; readonly y: number } | null;
  /** For districts whose centre is out of sight. */
  readonly spots: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly colors: MapColors;
  readonly crosshair: boolean;
}

const LINE_PIXELS: Readonly<Record<LineKind, number>> = { outer: 1, district: 1.75, state: 2.5 };
/** A district narrower than this has no room for its name. */
const NAME_PIXELS = 60;
/** Where the map's buttons lie, in its upper right corner. */
const BUTTONS_WIDTH = 60;
const BUTTONS_HEIGHT = 160;
const MIN_LEVEL = 1;
const MAX_LEVEL = 13;
/** Below this scale only larger cities are named: pixels a degree, and ZIPs a city has at least. */
const CITY_STEPS: readonly (readonly [number, number])[] = [
  [12, 60],
  [30, 25],
  [70, 10],
  [150, 4],
  [400, 2],
];

/** At this scale, of a state on a phone, lines are as thick as they get. */
const FULL_THICKNESS_SCALE = 90;
const LEAST_THICKNESS = 0.35;

const tints = new WeakMap<MapPaths, ReadonlyMap<string, number>>();

/** Paints one picture. Everything that is out of sight is left out. */
export function paintMap(
  context: CanvasRenderingContext2D,
  view: MapView,
  pixelRatio: number,
  scene: MapScene,
): void {
  const { colors, layers } = scene;
  const level = levelOf(view);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = colors.sea;
  context.fillRect(0, 0, view.width, view.height);
  const fine = new Set(layers.flatMap(({ lines }) => lines.state ?? []));
  const shown: { paths: MapPaths; districts: MapDistrict[] }[] = layers.map((paths) => ({
    paths,
    districts: paths.lines.districts.filter(
      ({ box, state }) => isInView(box, view) && (paths.lines.state !== null || !fine.has(state)),
    ),
  }));
  for (const { paths, districts } of shown) {
    placePaths(context, view, pixelRatio, paths);
    for (const district of districts) {
      context.fillStyle = scene.chosen.has(district.code)
        ? colors.chosen
        : (colors.tints[tintsOf(paths).get(district.code) ?? 0] ?? colors.land);
      context.fill(paths.area(district, level), 'evenodd');
    }
  }
  for (const kind of ['outer', 'district', 'state'] as const) {
    for (const { paths, districts } of shown) {
      placePaths(context, view, pixelRatio, paths);
      context.lineJoin = 'round';
      context.lineWidth = (LINE_PIXELS[kind] * thinness(view.scale)) / view.scale;
      context.strokeStyle = kind === 'outer' ? colors.shore : colors[kind];
      for (const state of new Set(districts.map((district) => district.state))) {
        context.stroke(paths.strokes(state, kind, level));
      }
    }
  }
  for (const paths of scene.others) {
    const state = paths.lines.state ?? '';
    placePaths(context, view, pixelRatio, paths);
    const pixels = thinness(view.scale) / view.scale;
    // A pale seam under the dashes, so that they stand out from the line beneath them.
    for (const [width, dash, color] of [
      [5, [], colors.halo],
      [2.75, [7, 5], colors.other],
    ] as const) {
      context.lineWidth = width * pixels;
      context.setLineDash(dash.map((length) => length / view.scale));
      context.strokeStyle = color;
      context.stroke(paths.strokes(state, 'district', level));
    }
    context.setLineDash([]);
  }
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  for (const mark of scene.marks) drawMark(context, view, mark, colors);
  const districts = shown.flatMap((layer) => layer.districts);
  const kept = scene.marks.map((mark): LabelBox => {
    const x = view.scale * mark.x + view.shiftX;
    const y = view.scale * mark.y + view.shiftY;
    return [x - 14, y - (mark.kind === 'spot' ? 32 : 14), x + 14, y + 14];
  });
  kept.push([view.width - BUTTONS_WIDTH, 0, view.width, BUTTONS_HEIGHT]);
  drawLabels(context, labelsOf(view, scene, districts), view, colors, kept);
  if (scene.crosshair) drawCrosshair(context, view, colors);
}

/** The level of paths that a scale shows. */
export function levelOf({ scale }: MapView): number {
  return Math.max(MIN_LEVEL, Math.min(MAX_LEVEL, Math.ceil(Math.log2(scale))));
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

/** On a small map thick lines would cover what they divide. */
function thinness(scale: number): number {
  return Math.min(1, Math.max(LEAST_THICKNESS, Math.sqrt(scale / FULL_THICKNESS_SCALE)));
}

function tintsOf(paths: MapPaths): ReadonlyMap<string, number> {
  const known = tints.get(paths) ?? tintDistricts(paths.lines);
  tints.set(paths, known);
  return known;
}

function* labelsOf(
  view: MapView,
  { places, chosen, centres, spots }: MapScene,
  districts: readonly MapDistrict[],
): Generator<MapLabel> {
  const { scale, shiftX, shiftY, width, height } = view;
  const inOrder = [...districts].sort(
    (a, b) => Number(chosen.has(b.code)) - Number(chosen.has(a.code)) || sizeOf(b) - sizeOf(a),
  );
  for (const { code, box } of inOrder) {
    if ((box[2] - box[0]) * scale < NAME_PIXELS) continue;
    const kind = chosen.has(code) ? 'chosen' : 'sign';
    for (const at of [centres(code), spots.get(code)]) {
      if (!at) continue;
      const x = scale * at.x + shiftX;
      const y = scale * at.y + shiftY;
      if (x < 0 || x > width || y < 0 || y > height) continue;
      yield { text: code, x, y, kind };
      break;
    }
  }
  if (places === null) return;
  const least = CITY_STEPS.find(([below]) => scale < below)?.[1] ?? 1;
  for (let i = 0; i < places.names.length; i++) {
    const count = places.zipCounts[i] as number;
    if (count < least) return;
    const x = scale * (places.xs[i] as number) + shiftX;
    const y = scale * (places.ys[i] as number) + shiftY;
    if (x < 0 || x > width || y < 0 || y > height) continue;
    yield { text: places.names[i] as string, x, y, kind: count > 4 ? 'place' : 'town' };
  }
}

const sizeOf = ({ box }: MapDistrict) => (box[2] - box[0]) * (box[3] - box[1]);

function drawMark(
  context: CanvasRenderingContext2D,
  { scale, shiftX, shiftY }: MapView,
  mark: MapMark,
  colors: MapColors,
): void {
  const x = scale * mark.x + shiftX;
  const y = scale * mark.y + shiftY;
  if (mark.accuracyMeters !== null) {
    const radius = mark.accuracyMeters * unitsPerMeter(mark.lat) * scale;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colors.hereRing;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = colors.here;
    context.stroke();
  }
  context.beginPath();
  if (mark.kind === 'here') {
    context.arc(x, y, 8, 0, 2 * Math.PI);
  } else {
    context.arc(x, y - 18, 9, Math.PI * 0.85, Math.PI * 2.15);
    context.lineTo(x, y);
    context.closePath();
  }
  context.fillStyle = mark.kind === 'here' ? colors.here : colors.spot;
  context.fill();
  context.lineWidth = 2.5;
  context.strokeStyle = '#ffffff';
  context.stroke();
}

function drawCrosshair(
  context: CanvasRenderingContext2D,
  { width, height }: MapView,
  colors: MapColors,
): void {
  const [x, y] = [width / 2, height / 2];
  context.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(x + dx * 5, y + dy * 5);
    context.lineTo(x + dx * 16, y + dy * 16);
  }
  context.lineWidth = 2.5;
  context.strokeStyle = colors.ink;
  context.stroke();
}
