import type { Places, Point } from '../lib/index.ts';
import { followColors } from './follow-colors.ts';
import { Gestures } from './gestures.ts';
import { labelSpots } from './label-spots.ts';
import { LinesInView } from './lines-in-view.ts';
import { lendColors, type MapColors, mapColorsFor } from './map-colors.ts';
import { type MapPosition, toMap } from './map-frame.ts';
import { hearHands, POINTER_PIXELS } from './map-hands.ts';
import type { MapKey } from './map-keys.ts';
import type { MapBox } from './map-lines.ts';
import { MapPainter } from './map-painter.ts';
import { type MapPlaces, mapPlaces } from './map-places.ts';
import type { MapStore } from './map-store.ts';
import { boxOfView, levelOf, type MapView, metersPerPixel, middleOf, pointAt } from './map-view.ts';
import { type MapScene, shownIn } from './paint-map.ts';
import type { MapMark } from './paint-marks.ts';
import { SlicedWork } from './sliced-work.ts';

/** A spot to mark. */
export interface Mark {
  readonly kind: MapMark['kind'];
  readonly point: Point;
  readonly accuracyMeters: number | null;
  /** What is written beside it. */
  readonly text?: string;
}

export interface MapOptions {
  readonly canvas: HTMLCanvasElement;
  /** What is around all of the map: it gets the colours that buttons and scale need. */
  readonly frame: HTMLElement;
  /** What takes the focus and the keys. */
  readonly pane: HTMLElement;
  readonly store: MapStore;
  /** One finger scrolls the page, and the wheel too: the map is part of a longer screen. */
  readonly embedded: boolean;
  /** A spot is asked about; `aimMeters` is how exactly it can have been aimed at. */
  readonly onAsk: (point: Point, aimMeters: number) => void;
  /**
   * After the view has come to rest: its middle, the districts in it, nearest to it first, and how
   * many metres a pixel is in the middle.
   */
  readonly onRest: (middle: Point, codes: readonly string[], metersPerPixel: number) => void;
  /** Whether lines for the view are missing on this device. */
  readonly onMissing: (missing: boolean) => void;
}

const REST_MS = 250;
const KEY_STEP_PIXELS = 80;
const METERS_PER_DEGREE = 111_195;

/** A map on a canvas: keeps the view and what is on it, and has it painted when something changed. */
export class MapController {
  readonly #options: MapOptions;
  readonly #gestures: Gestures;
  readonly #lines: LinesInView;
  readonly #observer: ResizeObserver;
  readonly #painter: MapPainter;
  readonly #ends: readonly (() => void)[];
  /** Nothing is drawn on it: it finds what lies in a path. */
  readonly #probe = document.createElement('canvas').getContext('2d');
  #colors: MapColors;
  #view: MapView = { scale: 10, shiftX: 0, shiftY: 0, width: 0, height: 0 };
  #places: MapPlaces | null = null;
  #marks: readonly MapMark[] = [];
  #chosen: ReadonlySet<string> = new Set();
  #reach: ReadonlySet<string> = new Set();
  #box: MapBox | null = null;
  #spots: ReadonlyMap<string, readonly MapPosition[]> = new Map();
  #showsOthers = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #finding: Pick<SlicedWork<unknown>, 'stop'> | null = null;
  #closed = false;

  constructor(options: MapOptions) {
    const { canvas, pane, frame, store, embedded, onMissing } = options;
    this.#options = options;
    this.#colors = mapColorsFor(canvas);
    lendColors(frame, this.#colors);
    this.#lines = new LinesInView(store, {
      onLines: () => {
        this.#painter.changed();
        this.#rest();
      },
      onMissing,
    });
    this.#painter = new MapPainter(canvas, (view) => this.#sceneOf(view));
    this.#gestures = new Gestures(canvas, embedded, (moved) => {
      this.#view = { ...this.#view, ...moved };
      this.#moved();
    });
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(canvas);
    this.#ends = [
      hearHands(canvas, pane, {
        onTap: (left, top, aimPixels) => this.#ask(pointAt(this.#view, left, top), aimPixels),
        onKey: (key) => this.#onKey(key),
        onFocus: () => this.#painter.changed(),
      }),
      followColors(canvas, () => this.#recolor()),
    ];
  }

  /** Shows this box as large as it fits. */
  showBox(box: MapBox): void {
    this.#box = box;
    this.#fit();
  }

  /** Shows what lies within so many metres around a point. */
  showAround(point: Point, radiusMeters: number): void {
    const { x, y } = toMap(point);
    const reach = radiusMeters / (METERS_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180));
    this.showBox([x - reach, y - reach, x + reach, y + reach]);
  }

  /** Brings a point to the middle and leaves the scale as it is. */
  moveTo(point: Point): void {
    this.#gestures.moveTo(toMap(point));
  }

  zoomBy(factor: number): void {
    this.#gestures.zoomBy(factor);
  }

  setMarks(marks: readonly Mark[]): void {
    this.#marks = marks.map(({ kind, point, accuracyMeters, text = null }) => ({
      kind,
      ...toMap(point),
      lat: point.lat,
      accuracyMeters,
      text,
    }));
    this.#painter.changed();
  }

  /** Lets districts stand out, and less so those that are in doubt beside them. */
  setChosen(codes: readonly string[], inReach: readonly string[] = []): void {
    this.#chosen = new Set(codes);
    this.#reach = new Set(inReach);
    this.#painter.changed();
  }

  /** Whether the lines of the other plan are drawn as well. */
  showOthers(shows: boolean): void {
    this.#showsOthers = shows;
    if (this.#view.width > 0) this.#lines.showOthers(shows, boxOfView(this.#view));
  }

  async setPlaces(places: Places): Promise<void> {
    this.#places = await mapPlaces(places);
    this.#painter.changed();
  }

  /** Packs have come: tries anew what could not be had. */
  linesArrived(): void {
    if (this.#view.width > 0) this.#lines.lookAgain(boxOfView(this.#view));
  }

  close(): void {
    this.#closed = true;
    this.#observer.disconnect();
    for (const end of this.#ends) end();
    this.#painter.close();
    this.#finding?.stop();
    this.#lines.close();
    this.#gestures.close();
    clearTimeout(this.#resting);
  }

  #ask(point: Point, aimPixels: number): void {
    this.#options.onAsk(point, aimPixels * metersPerPixel(this.#view, point));
  }

  #onKey(key: MapKey): void {
    const step = KEY_STEP_PIXELS / this.#view.scale;
    if (key.kind === 'move') this.#gestures.moveBy(-key.east * step, key.north * step);
    else if (key.kind === 'zoom') this.zoomBy(key.factor);
    else this.#ask(middleOf(this.#view), POINTER_PIXELS);
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#options.canvas;
    if (width === 0 || height === 0) return;
    const middle = this.#view.width === 0 ? null : middleOf(this.#view);
    this.#view = { ...this.#view, width, height };
    if (this.#showsOthers) this.#lines.showOthers(true, boxOfView(this.#view));
    if (middle === null) this.#fit();
    else this.moveTo(middle);
  }

  #fit(): void {
    if (this.#box !== null && this.#view.width > 0) this.#gestures.fit(this.#box, this.#view);
  }

  #recolor(): void {
    const { canvas, frame } = this.#options;
    const colors = mapColorsFor(canvas);
    if (colors === this.#colors) return;
    this.#colors = colors;
    lendColors(frame, colors);
    this.#painter.changed();
  }

  #moved(): void {
    this.#finding?.stop();
    this.#painter.show(this.#view, false);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_MS);
  }

  #rest(): void {
    if (this.#closed || this.#view.width === 0) return;
    const view = this.#view;
    const { layers } = this.#lines;
    this.#findSpots(view);
    const middle = middleOf(view);
    const { x, y } = toMap(middle);
    const away = (box: MapBox) => Math.hypot((box[0] + box[2]) / 2 - x, (box[1] + box[3]) / 2 - y);
    const districts = shownIn(view, layers)
      .flatMap((layer) => layer.districts)
      .sort((a, b) => away(a.box) - away(b.box));
    this.#options.onRest(
      middle,
      districts.map(({ code }) => code),
      metersPerPixel(view, middle),
    );
  }

  /** Where names can stand, and then the picture of the view at rest. */
  #findSpots(view: MapView): void {
    if (this.#probe === null) return;
    this.#finding?.stop();
    const steps = labelSpots(this.#probe, view, this.#lines.layers, levelOf(view));
    this.#finding = new SlicedWork(steps, (spots) => {
      this.#spots = spots;
      this.#painter.changed();
      this.#painter.show(view, true);
    });
  }

  #sceneOf(view: MapView): MapScene {
    const { pane, store } = this.#options;
    this.#lines.look(boxOfView(view));
    return {
      layers: this.#lines.layers,
      others: this.#lines.others,
      places: this.#places,
      marks: this.#marks,
      chosen: this.#chosen,
      reach: this.#reach,
      centres: (code) => store.centreOf(code),
      spots: this.#spots,
      colors: this.#colors,
      crosshair: pane.matches(':focus-visible'),
    };
  }
}
