import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Places, Point } from '../../lib/index.ts';
import { labelSpots } from './label-spots.ts';
import { type MapColors, readMapColors } from './map-colors.ts';
import { type MapPosition, toMap, toPoint } from './map-frame.ts';
import type { MapBox } from './map-lines.ts';
import type { MapPaths } from './map-paths.ts';
import { type MapPlaces, mapPlaces } from './map-places.ts';
import type { MapStore } from './map-store.ts';
import { Pace } from './pace.ts';
import { isInView, levelOf, type MapMark, type MapView, paintMap } from './paint-map.ts';

/** A spot to mark. */
export interface Mark {
  readonly kind: MapMark['kind'];
  readonly point: Point;
  readonly accuracyMeters: number | null;
}

export interface MapOptions {
  readonly canvas: HTMLCanvasElement;
  /** What takes the focus and the keys. */
  readonly pane: HTMLElement;
  readonly store: MapStore;
  /** One finger scrolls the page, and the wheel too: the map is part of a longer screen. */
  readonly embedded: boolean;
  readonly onAsk: (point: Point) => void;
  /** After the view has come to rest: its middle, and the districts in it, nearest to it first. */
  readonly onRest: (middle: Point, codes: readonly string[]) => void;
  /** Whether lines for the view are missing on this device. */
  readonly onMissing: (missing: boolean) => void;
}

/** Pixels a degree. The least shows the nation on a phone, the most a block. */
const MIN_SCALE = 2;
const MAX_SCALE = 30_000;
/** The frame that may be looked at: the Marianas to the Virgin Islands, Samoa to the Arctic. */
const FRAME: [[number, number], [number, number]] = [
  [-235, -130],
  [-45, 40],
];
/** With more states in view than this the nation's coarse lines do. */
const MOST_STATES = 9;
const MAX_PIXEL_RATIO = 2;
const REST_MS = 250;
const KEY_STEP_PIXELS = 80;
const KEY_ZOOM = 1.6;

/** A map on a canvas: keeps the view, fetches the lines it needs, and paints when something changed. */
export class MapController {
  readonly #options: MapOptions;
  readonly #context: CanvasRenderingContext2D;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  readonly #observer: ResizeObserver;
  readonly #stopListening: () => void;
  readonly #pace = new Pace();
  #colors: MapColors;
  #view: MapView = { scale: 10, shiftX: 0, shiftY: 0, width: 0, height: 0 };
  #layers: readonly MapPaths[] = [];
  #wanted = '';
  #places: MapPlaces | null = null;
  #marks: readonly MapMark[] = [];
  #chosen: ReadonlySet<string> = new Set();
  #box: MapBox | null = null;
  #spots: ReadonlyMap<string, MapPosition> = new Map();
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: MapOptions) {
    const { canvas, embedded } = options;
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('this browser draws on no canvas');
    this.#options = options;
    this.#context = context;
    this.#colors = readMapColors(canvas);
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([MIN_SCALE, MAX_SCALE])
      .translateExtent(FRAME)
      .filter((event: Event) => !embedded || isMeant(event))
      .on('start', () => {
        this.#pace.begin();
      })
      .on('end', () => {
        if (this.#pace.end()) this.#paintSoon();
      })
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        this.#view = {
          ...this.#view,
          scale: transform.k,
          shiftX: transform.x,
          shiftY: transform.y,
        };
        this.#changed();
      });
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
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
    const reach = radiusMeters / (111_195 * Math.cos((point.lat * Math.PI) / 180));
    this.showBox([x - reach, y - reach, x + reach, y + reach]);
  }

  /** Brings a point to the middle and leaves the scale as it is. */
  moveTo(point: Point): void {
    const { x, y } = toMap(point);
    select(this.#options.canvas).call(this.#zoom.translateTo, x, y);
  }

  zoomBy(factor: number): void {
    select(this.#options.canvas).call(this.#zoom.scaleBy, factor);
  }

  setMarks(marks: readonly Mark[]): void {
    this.#marks = marks.map(({ kind, point, accuracyMeters }) => ({
      kind,
      ...toMap(point),
      lat: point.lat,
      accuracyMeters,
    }));
    this.#paintSoon();
  }

  setChosen(codes: readonly string[]): void {
    this.#chosen = new Set(codes);
    this.#paintSoon();
  }

  async setPlaces(places: Places): Promise<void> {
    this.#places = await mapPlaces(places);
    this.#paintSoon();
  }

  /** Packs have come: tries anew what could not be had. */
  linesArrived(): void {
    this.#wanted = '';
    this.#changed();
  }

  middle(): Point {
    const { scale, shiftX, shiftY, width, height } = this.#view;
    return toPoint({ x: (width / 2 - shiftX) / scale, y: (height / 2 - shiftY) / scale });
  }

  close(): void {
    this.#closed = true;
    this.#observer.disconnect();
    this.#stopListening();
    clearTimeout(this.#resting);
    cancelAnimationFrame(this.#frame);
    select(this.#options.canvas).on('.zoom', null);
  }

  #listen(): () => void {
    const { canvas, pane, onAsk } = this.#options;
    const onClick = (event: MouseEvent) => {
      const { scale, shiftX, shiftY } = this.#view;
      const x = (event.offsetX - shiftX) / scale;
      onAsk(toPoint({ x, y: (event.offsetY - shiftY) / scale }));
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && this.#key(event.key)) {
        event.preventDefault();
      }
    };
    const onFocus = () => this.#paintSoon();
    const recolor = () => {
      this.#colors = readMapColors(canvas);
      this.#paintSoon();
    };
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const themed = new MutationObserver(recolor);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    canvas.addEventListener('click', onClick);
    pane.addEventListener('keydown', onKey);
    pane.addEventListener('focus', onFocus);
    pane.addEventListener('blur', onFocus);
    dark.addEventListener('change', recolor);
    return () => {
      canvas.removeEventListener('click', onClick);
      pane.removeEventListener('keydown', onKey);
      pane.removeEventListener('focus', onFocus);
      pane.removeEventListener('blur', onFocus);
      dark.removeEventListener('change', recolor);
      themed.disconnect();
    };
  }

  #key(key: string): boolean {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [1, 0],
      ArrowRight: [-1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    };
    const step = steps[key];
    const { scale } = this.#view;
    if (step !== undefined) {
      const [x, y] = step;
      const by = KEY_STEP_PIXELS / scale;
      select(this.#options.canvas).call(this.#zoom.translateBy, x * by, y * by);
    } else if (key === '+' || key === '=') this.zoomBy(KEY_ZOOM);
    else if (key === '-' || key === '_') this.zoomBy(1 / KEY_ZOOM);
    else if (key === 'Enter' || key === ' ') this.#options.onAsk(this.middle());
    else return false;
    return true;
  }

  #resize(): void {
    const { canvas } = this.#options;
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === 0 || height === 0) return;
    const before = this.#view;
    const middle = before.width === 0 ? null : this.middle();
    this.#view = { ...before, width, height };
    if (middle === null) this.#fit();
    else this.moveTo(middle);
    // At once: a canvas that was given a size is blank.
    this.#paint();
  }

  #fit(): void {
    const { width, height } = this.#view;
    if (this.#box === null || width === 0) return;
    const [west, north, east, south] = this.#box;
    const fits = Math.min(width / (east - west), height / (south - north)) * 0.92;
    const scale = Math.max(MIN_SCALE, Math.min(MAX_SCALE, fits));
    const transform = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(scale)
      .translate(-(west + east) / 2, -(north + south) / 2);
    select(this.#options.canvas).call(this.#zoom.transform, transform);
  }

  #changed(): void {
    this.#paintSoon();
    this.#loadLines();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#rest(), REST_MS);
  }

  #viewBox(): MapBox {
    const { scale, shiftX, shiftY, width, height } = this.#view;
    return [-shiftX / scale, -shiftY / scale, (width - shiftX) / scale, (height - shiftY) / scale];
  }

  /** Asks for the packs of what is in view; keeps showing the ones before until they are here. */
  #loadLines(): void {
    if (this.#view.width === 0) return;
    const { store, onMissing } = this.#options;
    const states = store.statesIn(this.#viewBox());
    const names: (string | null)[] =
      states.length > MOST_STATES ? [null] : states.length === 0 ? [] : [...states];
    const wanted = names.map((name) => name ?? 'nation').join();
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void Promise.allSettled(names.map((name) => store.lines(name))).then((results) => {
      if (this.#closed || this.#wanted !== wanted) return;
      const here = results.flatMap((result) =>
        result.status === 'fulfilled' ? [result.value] : [],
      );
      onMissing(here.length < results.length);
      if (here.length > 0) this.#layers = here;
      this.#paintSoon();
      this.#rest();
    });
  }

  #rest(): void {
    if (this.#closed || this.#view.width === 0) return;
    this.#spots = labelSpots(this.#context, this.#view, this.#layers, levelOf(this.#view));
    this.#paintSoon();
    const middle = toMap(this.middle());
    const away = (box: MapBox) =>
      Math.hypot((box[0] + box[2]) / 2 - middle.x, (box[1] + box[3]) / 2 - middle.y);
    const districts = this.#layers
      .flatMap(({ lines }) => lines.districts)
      .filter(({ box }) => isInView(box, this.#view))
      .sort((a, b) => away(a.box) - away(b.box));
    this.#options.onRest(
      this.middle(),
      districts.map(({ code }) => code),
    );
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
    const { canvas, pane, store } = this.#options;
    const ratio = this.#pace.next(performance.now()) ? 1 : pixelRatio();
    const width = Math.round(this.#view.width * ratio);
    const height = Math.round(this.#view.height * ratio);
    if (canvas.width !== width || canvas.height !== height)
      Object.assign(canvas, { width, height });
    paintMap(this.#context, this.#view, ratio, {
      layers: this.#layers,
      places: this.#places,
      marks: this.#marks,
      chosen: this.#chosen,
      centres: (code) => store.centreOf(code),
      spots: this.#spots,
      colors: this.#colors,
      crosshair: pane.matches(':focus-visible'),
    });
  }
}

function pixelRatio(): number {
  return Math.min(MAX_PIXEL_RATIO, devicePixelRatio || 1);
}

/** On a map within a screen: two fingers, the mouse's button, or the wheel with the control key. */
function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent) || event.button === 0;
}
