import type { Places, Point } from '../lib/index.ts';
import { followColors } from './follow-colors.ts';
import { Gestures } from './gestures.ts';
import { labelSpots } from './label-spots.ts';
import { LinesInView } from './lines-in-view.ts';
import { type MapColors, readMapColors } from './map-colors.ts';
import { type MapPosition, toMap, toPoint, unitsPerMeter } from './map-frame.ts';
import { mapKey } from './map-keys.ts';
import type { MapBox } from './map-lines.ts';
import { type MapPlaces, mapPlaces } from './map-places.ts';
import type { MapStore } from './map-store.ts';
import { MovingPicture } from './moving-picture.ts';
import { Pace } from './pace.ts';
import { isInView, levelOf, type MapMark, type MapView, paintMap } from './paint-map.ts';

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
  /** Lies over the canvas; see MovingPicture. */
  readonly movingCanvas: HTMLCanvasElement;
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

const MAX_PIXEL_RATIO = 2;
const REST_MS = 250;
const KEY_STEP_PIXELS = 80;
/** A finger covers its spot and hides it; a mouse's arrow and the crosshair of the keys hardly. */
const FINGER_PIXELS = 12;
const POINTER_PIXELS = 3;
const METERS_PER_DEGREE = 111_195;

/** A map on a canvas: keeps the view, and paints when something changed. */
export class MapController {
  readonly #options: MapOptions;
  readonly #context: CanvasRenderingContext2D;
  readonly #gestures: Gestures;
  readonly #lines: LinesInView;
  readonly #observer: ResizeObserver;
  readonly #stopListening: () => void;
  readonly #pace = new Pace();
  readonly #moving: MovingPicture;
  #colors: MapColors;
  #view: MapView = { scale: 10, shiftX: 0, shiftY: 0, width: 0, height: 0 };
  #places: MapPlaces | null = null;
  #marks: readonly MapMark[] = [];
  #chosen: ReadonlySet<string> = new Set();
  #reach: ReadonlySet<string> = new Set();
  #box: MapBox | null = null;
  #spots: ReadonlyMap<string, readonly MapPosition[]> = new Map();
  /** By a gesture, at this moment. */
  #isMoved = false;
  #showsOthers = false;
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: MapOptions) {
    const { canvas, movingCanvas, store, embedded, onMissing } = options;
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('this browser draws on no canvas');
    this.#options = options;
    this.#context = context;
    this.#colors = readMapColors(canvas);
    this.#moving = new MovingPicture(movingCanvas);
    this.#lines = new LinesInView(store, {
      onLines: () => {
        this.#changed();
        this.#rest();
      },
      onMissing,
    });
    this.#gestures = new Gestures(canvas, embedded, {
      onStart: () => {
        this.#isMoved = true;
      },
      onEnd: () => {
        this.#isMoved = false;
        this.#paintSoon();
      },
      onMove: (moved) => {
        this.#view = { ...this.#view, ...moved };
        this.#moved();
      },
    });
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(canvas);
    this.#stopListening = this.#listen();
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
    this.#changed();
  }

  /** Lets districts stand out, and less so those that are in doubt beside them. */
  setChosen(codes: readonly string[], inReach: readonly string[] = []): void {
    this.#chosen = new Set(codes);
    this.#reach = new Set(inReach);
    this.#changed();
  }

  /** Whether the lines of the other plan are drawn as well. */
  showOthers(shows: boolean): void {
    this.#showsOthers = shows;
    if (this.#view.width > 0) this.#lines.showOthers(shows, boxOf(this.#view));
  }

  async setPlaces(places: Places): Promise<void> {
    this.#places = await mapPlaces(places);
    this.#changed();
  }

  /** Packs have come: tries anew what could not be had. */
  linesArrived(): void {
    if (this.#view.width > 0) this.#lines.lookAgain(boxOf(this.#view));
  }

  middle(): Point {
    const { width, height } = this.#view;
    return this.#pointAt(width / 2, height / 2);
  }

  close(): void {
    this.#closed = true;
    this.#observer.disconnect();
    this.#stopListening();
    this.#lines.close();
    this.#gestures.close();
    clearTimeout(this.#resting);
    cancelAnimationFrame(this.#frame);
  }

  #listen(): () => void {
    const { canvas, pane, onAsk } = this.#options;
    const onClick = (event: MouseEvent) => {
      const point = this.#pointAt(event.offsetX, event.offsetY);
      // Browsers whose click does not tell what it came from: a finger to be sure.
      const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
      onAsk(point, (isMouse ? POINTER_PIXELS : FINGER_PIXELS) * this.#metersPerPixel(point));
    };
    const onKey = (event: KeyboardEvent) => this.#onKey(event);
    const onFocus = () => this.#changed();
    const stopColors = followColors(() => {
      this.#colors = readMapColors(canvas);
      this.#changed();
    });
    canvas.addEventListener('click', onClick);
    pane.addEventListener('keydown', onKey);
    pane.addEventListener('focus', onFocus);
    pane.addEventListener('blur', onFocus);
    return () => {
      canvas.removeEventListener('click', onClick);
      pane.removeEventListener('keydown', onKey);
      pane.removeEventListener('focus', onFocus);
      pane.removeEventListener('blur', onFocus);
      stopColors();
    };
  }

  #onKey(event: KeyboardEvent): void {
    const key = mapKey(event);
    if (key === null) return;
    event.preventDefault();
    const step = KEY_STEP_PIXELS / this.#view.scale;
    if (key.kind === 'move') this.#gestures.moveBy(-key.east * step, key.north * step);
    else if (key.kind === 'zoom') this.zoomBy(key.factor);
    else {
      const middle = this.middle();
      this.#options.onAsk(middle, POINTER_PIXELS * this.#metersPerPixel(middle));
    }
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#options.canvas;
    if (width === 0 || height === 0) return;
    const middle = this.#view.width === 0 ? null : this.middle();
    this.#view = { ...this.#view, width, height };
    if (this.#showsOthers) this.#lines.showOthers(true, boxOf(this.#view));
    if (middle === null) this.#fit();
    else this.moveTo(middle);
    // At once: a canvas that was given a size is blank.
    this.#moving.forget();
    this.#paint();
  }

  #fit(): void {
    if (this.#box !== null && this.#view.width > 0) this.#gestures.fit(this.#box, this.#view);
  }

  #pointAt(left: number, top: number): Point {
    const { scale, shiftX, shiftY } = this.#view;
    return toPoint({ x: (left - shiftX) / scale, y: (top - shiftY) / scale });
  }

  #metersPerPixel({ lat }: Point): number {
    return 1 / (this.#view.scale * unitsPerMeter(lat));
  }

  /** The same map is seen from elsewhere. */
  #moved(): void {
    this.#paintSoon();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_MS);
  }

  /** Something on the map is another than before. */
  #changed(): void {
    this.#moving.forget();
    this.#paintSoon();
  }

  #rest(): void {
    if (this.#closed || this.#view.width === 0) return;
    const { layers } = this.#lines;
    this.#spots = labelSpots(this.#context, this.#view, layers, levelOf(this.#view));
    this.#changed();
    if (this.#pace.isSlow) setTimeout(() => this.#prepare(), REST_MS);
    const middle = toMap(this.middle());
    const away = (box: MapBox) =>
      Math.hypot((box[0] + box[2]) / 2 - middle.x, (box[1] + box[3]) / 2 - middle.y);
    const districts = layers
      .flatMap(({ lines }) => lines.districts)
      .filter(({ box }) => isInView(box, this.#view))
      .sort((a, b) => away(a.box) - away(b.box));
    this.#options.onRest(
      this.middle(),
      districts.map(({ code }) => code),
      this.#metersPerPixel(this.middle()),
    );
  }

  /** So that the next gesture need not begin with painting. */
  #prepare(): void {
    if (this.#closed) return;
    this.#moving.prepare(this.#view, (context, view) => this.#paintOn(context, view, 1));
  }

  #paintSoon(): void {
    if (this.#frame === 0 && !this.#closed) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#paint();
      });
    }
  }

  #paint(): void {
    if (this.#view.width === 0 || this.#closed) return;
    if (this.#isMoved && this.#pace.isSlow) {
      this.#moving.show(this.#view, (context, view) => this.#paintOn(context, view, 1));
      return;
    }
    const { canvas } = this.#options;
    const ratio = Math.min(MAX_PIXEL_RATIO, devicePixelRatio || 1);
    const width = Math.round(this.#view.width * ratio);
    const height = Math.round(this.#view.height * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      Object.assign(canvas, { width, height });
    }
    const beganMs = performance.now();
    this.#paintOn(this.#context, this.#view, ratio);
    requestAnimationFrame(() => this.#pace.note(performance.now() - beganMs));
    this.#moving.hide();
  }

  #paintOn(context: CanvasRenderingContext2D, view: MapView, ratio: number): void {
    const { pane, store } = this.#options;
    this.#lines.look(boxOf(view));
    paintMap(context, view, ratio, {
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
    });
  }
}

function boxOf({ scale, shiftX, shiftY, width, height }: MapView): MapBox {
  return [-shiftX / scale, -shiftY / scale, (width - shiftX) / scale, (height - shiftY) / scale];
}
