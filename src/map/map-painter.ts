import { contextOf } from './canvas-context.ts';
import { Drift } from './drift.ts';
import { isSameView, type MapView } from './map-view.ts';
import { MovingPicture } from './moving-picture.ts';
import { Pace } from './pace.ts';
import { type MapScene, paintMap } from './paint-map.ts';
import { SlicedWork } from './sliced-work.ts';

const MAX_PIXEL_RATIO = 2;
/** A moved picture is painted for where the view will be, but keeps some of what is in view now. */
const MOST_AHEAD = 0.2;
/** How long a picture takes, before one was painted. */
const USUAL_MS = 250;

/** What a canvas shows: a view, and which state of what is on the map. */
interface Painted {
  readonly view: MapView;
  readonly content: number;
}

/** A picture that is being painted in slices. */
interface Painting extends Painted {
  readonly of: 'sharp' | 'moving';
  readonly work: SlicedWork<void>;
}

/** Of all maps: a device stays as quick as it is. */
const pace = new Pace();

/**
 * Brings what is on a map onto its canvas. A quick device paints each view at once. On a slow one no
 * task may be long: pictures are painted in slices, out of sight. While the view moves, one that is
 * moved as a whole covers the canvas; once it rests, the sharp one follows.
 */
export class MapPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #sceneOf: (view: MapView) => MapScene;
  readonly #moving: MovingPicture;
  readonly #drift = new Drift();
  /** Where a slow device paints the sharp picture: on a canvas that is seen, each slice is copied out. */
  #buffer: CanvasRenderingContext2D | null = null;
  #view: MapView | null = null;
  #rests = false;
  #content = 0;
  #sharp: Painted | null = null;
  /** Which content the picture that is moved shows. */
  #movingContent = -1;
  #isCovered = false;
  #movingMs = USUAL_MS;
  #painting: Painting | null = null;
  #frame = 0;
  #closed = false;

  /** `sceneOf` tells what is on the map, for a view that is to be painted. */
  constructor(canvas: HTMLCanvasElement, sceneOf: (view: MapView) => MapScene) {
    this.#canvas = canvas;
    this.#context = contextOf(canvas);
    this.#sceneOf = sceneOf;
    this.#moving = new MovingPicture(canvas);
    // An opaque canvas is black until it is painted; beneath it is the sea.
    canvas.style.opacity = '0';
  }

  /** The same map is seen from elsewhere, or its view has come to rest. */
  show(view: MapView, rests: boolean): void {
    this.#view = view;
    this.#rests = rests;
    this.#drift.note(view, performance.now());
    this.#soon();
  }

  /** Something on the map is another than before. */
  changed(): void {
    this.#content++;
    this.#soon();
  }

  close(): void {
    this.#closed = true;
    this.#painting?.work.stop();
    cancelAnimationFrame(this.#frame);
    this.#moving.close();
  }

  #soon(): void {
    if (this.#frame !== 0 || this.#closed) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#update();
    });
  }

  #update(): void {
    const view = this.#view;
    if (view === null || view.width === 0 || this.#closed) return;
    if (pace.isSlow) {
      this.#cover(view);
      this.#paintNext(view);
    } else this.#paintAtOnce(view);
  }

  #paintAtOnce(view: MapView): void {
    this.#painting?.work.stop();
    this.#painting = null;
    const beganMs = performance.now();
    for (const _ of this.#paintSharp(this.#context, view));
    requestAnimationFrame(() => pace.note(performance.now() - beganMs));
    this.#sharp = { view, content: this.#content };
    this.#uncover();
  }

  /** Covers the canvas with the picture, moved to where the view is, unless it shows that view. */
  #cover(view: MapView): void {
    this.#moving.place(view);
    if (this.#showsView(view)) {
      this.#uncover();
      return;
    }
    this.#isCovered = this.#moving.show();
    // What is left of another view would stand beside the picture.
    if (this.#isCovered && this.#moving.isNear(view)) this.#canvas.style.opacity = '0';
  }

  #showsView(view: MapView): boolean {
    return this.#sharp !== null && isSameView(this.#sharp.view, view);
  }

  #uncover(): void {
    this.#isCovered = false;
    this.#moving.hide();
    this.#canvas.style.opacity = '';
  }

  /** Begins the picture that is wanted most, unless another is being painted that will still do. */
  #paintNext(view: MapView): void {
    const content = this.#content;
    const isOld = (painted: Painted | null) =>
      painted === null || painted.content !== content || !isSameView(painted.view, view);
    const painting = this.#painting;
    if (painting?.of === 'sharp' && isOld(painting)) {
      painting.work.stop();
      this.#painting = null;
    }
    // One to be moved is finished in any case: or a fast finger would never get to see any.
    if (this.#painting !== null) return;
    const showsIt = this.#showsView(view) || (this.#isCovered && this.#moving.covers(view));
    if (this.#rests && isOld(this.#sharp) && showsIt) {
      this.#buffer ??= contextOf(document.createElement('canvas'));
      const { canvas } = this.#buffer;
      this.#begin('sharp', view, this.#paintSharp(this.#buffer, view), () => {
        fitCanvas(this.#canvas, view);
        this.#context.setTransform(1, 0, 0, 1, 0, 0);
        this.#context.drawImage(canvas, 0, 0);
        this.#sharp = { view, content };
      });
    } else if (this.#movingContent !== content || !this.#moving.lasts(view)) {
      const beganMs = performance.now();
      const ahead = this.#rests ? view : this.#drift.ahead(view, this.#movingMs, MOST_AHEAD);
      const sheet = this.#moving.next(ahead);
      this.#begin('moving', view, paintMap(sheet, this.#sceneOf(sheet.view)), () => {
        this.#moving.swap();
        this.#movingContent = content;
        this.#movingMs = performance.now() - beganMs;
      });
    }
  }

  #begin(
    of: Painting['of'],
    view: MapView,
    steps: Generator<number, void>,
    onDone: () => void,
  ): void {
    const work = new SlicedWork(steps, (_, workMs) => {
      this.#painting = null;
      onDone();
      if (of === 'sharp') pace.note(workMs);
      // In the same task: the picture that was shown is hidden.
      this.#update();
    });
    this.#painting = { of, view, content: this.#content, work };
  }

  #paintSharp(context: CanvasRenderingContext2D, view: MapView): Generator<number, void> {
    fitCanvas(context.canvas, view);
    return paintMap({ context, view, pixelRatio: pixelRatio() }, this.#sceneOf(view));
  }
}

function pixelRatio(): number {
  return Math.min(MAX_PIXEL_RATIO, devicePixelRatio || 1);
}

/** Gives a canvas the size of a view, which blanks it, unless it has it. */
function fitCanvas(canvas: HTMLCanvasElement, view: MapView): void {
  const width = Math.round(view.width * pixelRatio());
  const height = Math.round(view.height * pixelRatio());
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
}
