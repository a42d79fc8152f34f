import type { MapColors } from './map-colors.ts';
import { type MapPosition, unitsPerMeter } from './map-frame.ts';
import { drawLabels, type LabelBox, type MapLabel } from './map-labels.ts';
import type { MapBox, MapDistrict } from './map-lines.ts';
import type { LineKind, MapPaths } from './map-paths.ts';
import { firstZipFrom, type MapPlaces } from './map-places.ts';
import { paintAbroad } from './paint-abroad.ts';
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
  /** Where the person is, a spot that was asked about, or the point of a ZIP. */
  readonly kind: 'here' | 'spot' | 'zip';
  readonly x: number;
  readonly y: number;
  readonly lat: number;
  readonly accuracyMeters: number | null;
  /** What is written beside it; null for nothing. */
  readonly text: string | null;
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
  /** Codes of those that are in doubt beside them. */
  readonly reach: ReadonlySet<string>;
  readonly centres: (code: string) => MapPosition | null;
  /** For districts whose centre is out of sight or covered. */
  readonly spots: ReadonlyMap<string, readonly MapPosition[]>;
  readonly colors: MapColors;
  readonly crosshair: boolean;
}

const LINE_PIXELS: Readonly<Record<LineKind, number>> = {
  outer: 1,
  border: 2,
  district: 1.75,
  state: 2.5,
};
/** A district narrower than this has no room for its name. */
const NAME_PIXELS = 60;
/** With so few in view each is named, however small: islands. */
const FEW_DISTRICTS = 3;
/** Where the name of an island may stand, below or above its centre. */
const BESIDE_PIXELS = [28, -28];
/** Where the map's buttons lie, in its upper right corner. */
const BUTTONS_WIDTH = 60;
const BUTTONS_HEIGHT = 160;
/** Where its scale lies, in the lower left corner. */
const SCALE_WIDTH = 130;
const SCALE_HEIGHT = 36;
const ZIP_MARK_PIXELS = 7;
/** From this scale on ZIPs stand where no place's name does: a phone then shows some thirty km. */
const ZIP_SCALE = 1200;
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

/** The districts of a layer that are in view. */
interface Shown {
  readonly paths: MapPaths;
  readonly districts: readonly MapDistrict[];
}

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
  const shown: Shown[] = layers.map((paths) => ({
    paths,
    districts: paths.lines.districts.filter(
      ({ box, state }) => isInView(box, view) && (paths.lines.state !== null || !fine.has(state)),
    ),
  }));
  paintAbroad(context, view, pixelRatio, layers, colors);
  for (const { paths, districts } of shown) {
    placePaths(context, view, pixelRatio, paths);
    for (const district of districts) {
      context.fillStyle = scene.chosen.has(district.code)
        ? colors.chosen
        : scene.reach.has(district.code)
          ? colors.reach
          : (colors.tints[tintsOf(paths).get(district.code) ?? 0] ?? colors.land);
      context.fill(paths.area(district, level), 'evenodd');
    }
  }
  for (const kind of ['outer', 'border', 'district', 'state'] as const) {
    for (const { paths, districts } of shown) {
      placePaths(context, view, pixelRatio, paths);
      context.lineJoin = 'round';
      context.lineWidth = (LINE_PIXELS[kind] * thinness(view.scale)) / view.scale;
      context.strokeStyle =
        kind === 'outer' ? colors.shore : colors[kind === 'border' ? 'state' : kind];
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
    const reach = mark.kind === 'zip' ? ZIP_MARK_PIXELS : 14;
    return [x - reach, y - (mark.kind === 'spot' ? 32 : reach), x + reach, y + reach];
  });
  kept.push([view.width - BUTTONS_WIDTH, 0, view.width, BUTTONS_HEIGHT]);
  kept.push([0, view.height - SCALE_HEIGHT, SCALE_WIDTH, view.height]);
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
  { places, chosen, reach, centres, spots, marks }: MapScene,
  districts: readonly MapDistrict[],
): Generator<MapLabel> {
  const { scale, shiftX, shiftY, width, height } = view;
  const onScreen = ({ x, y }: MapPosition) => ({ x: scale * x + shiftX, y: scale * y + shiftY });
  const weight = (code: string) => (chosen.has(code) ? 2 : reach.has(code) ? 1 : 0);
  const inOrder = [...districts].sort(
    (a, b) => weight(b.code) - weight(a.code) || sizeOf(b) - sizeOf(a),
  );
  const areFew = districts.length <= FEW_DISTRICTS;
  for (const mark of marks) {
    if (mark.text === null) continue;
    const { x, y } = onScreen(mark);
    yield {
      text: mark.text,
      at: [20, 28, -20].map((below) => ({ x, y: y + below })),
      kind: 'place',
    };
  }
  for (const { code, box } of inOrder) {
    const isSmall = (box[2] - box[0]) * scale < NAME_PIXELS;
    if (isSmall && !areFew && weight(code) === 0) continue;
    const centre = centres(code);
    const at = [...(centre === null ? [] : [centre]), ...(spots.get(code) ?? [])].map(onScreen);
    const [first] = at;
    if (areFew && first !== undefined) {
      const beside = BESIDE_PIXELS.map((below) => ({ x: first.x, y: first.y + below }));
      if (isSmall) at.unshift(...beside);
      else at.push(...beside);
    }
    yield { text: code, at, kind: chosen.has(code) ? 'chosen' : 'sign' };
  }
  if (places === null) return;
  const least = CITY_STEPS.find(([below]) => scale < below)?.[1] ?? 1;
  for (let i = 0; i < places.names.length; i++) {
    const count = places.zipCounts[i] as number;
    if (count < least) return;
    const x = scale * (places.xs[i] as number) + shiftX;
    const y = scale * (places.ys[i] as number) + shiftY;
    if (x < 0 || x > width || y < 0 || y > height) continue;
    yield { text: places.names[i] as string, at: [{ x, y }], kind: count > 4 ? 'place' : 'town' };
  }
  if (scale < ZIP_SCALE) return;
  for (let i = firstZipFrom(places, -shiftX / scale); i < places.zips.length; i++) {
    const x = scale * (places.zipXs[i] as number) + shiftX;
    if (x > width) return;
    const y = scale * (places.zipYs[i] as number) + shiftY;
    if (y < 0 || y > height) continue;
    yield { text: String(places.zips[i]).padStart(5, '0'), at: [{ x, y }], kind: 'zip' };
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
  if (mark.kind === 'zip') {
    context.arc(x, y, ZIP_MARK_PIXELS - 2, 0, 2 * Math.PI);
    context.lineWidth = 4.5;
    context.strokeStyle = colors.halo;
    context.stroke();
    context.lineWidth = 2;
    context.strokeStyle = colors.ink;
    context.stroke();
    return;
  }
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
