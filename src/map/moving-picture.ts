import { contextOf } from './canvas-context.ts';
import type { MapView } from './map-view.ts';
import type { Sheet } from './paint-map.ts';

/** Around the view, as a share of its sides: so far the map moves before it needs another picture. */
const ROOM = 0.4;
/** With less of that left the next picture is begun, as it takes some frames. */
const LITTLE_ROOM = 0.25;
/** Larger than this the picture is too coarse. */
const MOST_ENLARGED = 1.6;

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  /** What it shows; null for nothing. */
  painted: MapView | null;
}

/**
 * For devices that cannot paint the map as often as a finger moves: a picture of the view and some room
 * around it, moved as a whole, which costs the page next to nothing. The next one is painted meanwhile
 * on a canvas that is out of sight.
 */
export class MovingPicture {
  #front: Picture;
  #back: Picture;

  /** Its canvases lie over the map's own, their upper left corners on the other's. */
  constructor(mapCanvas: HTMLCanvasElement) {
    this.#front = makePicture(mapCanvas);
    this.#back = makePicture(mapCanvas);
  }

  /** Moves the picture to where the view wants it. */
  place(view: MapView): void {
    const { canvas, painted } = this.#front;
    if (painted === null) return;
    const { enlarged, x, y } = placeOf(painted, view);
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${enlarged})`;
  }

  /** Whether it shows all of the view. */
  covers(view: MapView): boolean {
    return roomAround(this.#front.painted, view) >= 0;
  }

  /** Whether it shows at least some part of the view. */
  isNear(view: MapView): boolean {
    return roomAround(this.#front.painted, view) > -1;
  }

  /** Whether it will do for a while longer. */
  lasts(view: MapView): boolean {
    const { painted } = this.#front;
    if (painted === null || view.scale / painted.scale > MOST_ENLARGED) return false;
    return roomAround(painted, view) >= LITTLE_ROOM;
  }

  /** Where the next picture is to be painted, out of sight: of the view and what is around it. */
  next(view: MapView): Sheet {
    const { canvas, context } = this.#back;
    const [roomX, roomY] = [Math.round(view.width * ROOM), Math.round(view.height * ROOM)];
    const painted: MapView = {
      scale: view.scale,
      shiftX: view.shiftX + roomX,
      shiftY: view.shiftY + roomY,
      width: view.width + 2 * roomX,
      height: view.height + 2 * roomY,
    };
    const { width, height } = painted;
    if (canvas.width !== width || canvas.height !== height) {
      Object.assign(canvas, { width, height });
    }
    this.#back.painted = painted;
    return { context, view: painted, pixelRatio: 1 };
  }

  /** The next picture is finished, and takes the other's place. */
  swap(): void {
    [this.#front, this.#back] = [this.#back, this.#front];
    this.#back.canvas.hidden = true;
  }

  /** Shows the picture; false where there is none yet. */
  show(): boolean {
    const exists = this.#front.painted !== null;
    this.#front.canvas.hidden = !exists;
    return exists;
  }

  hide(): void {
    this.#front.canvas.hidden = true;
  }

  close(): void {
    this.#front.canvas.remove();
    this.#back.canvas.remove();
  }
}

function makePicture(mapCanvas: HTMLCanvasElement): Picture {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  canvas.className = 'map-moving';
  canvas.hidden = true;
  mapCanvas.after(canvas);
  return { canvas, context, painted: null };
}

function placeOf(painted: MapView, view: MapView) {
  const enlarged = view.scale / painted.scale;
  return {
    enlarged,
    x: view.shiftX - enlarged * painted.shiftX,
    y: view.shiftY - enlarged * painted.shiftY,
  };
}

/** How much of a picture is left around a view, as a share of its sides; negative where it ends within. */
function roomAround(painted: MapView | null, view: MapView): number {
  if (painted === null) return Number.NEGATIVE_INFINITY;
  const { enlarged, x, y } = placeOf(painted, view);
  const right = x + enlarged * painted.width - view.width;
  const below = y + enlarged * painted.height - view.height;
  return Math.min(Math.min(-x, right) / view.width, Math.min(-y, below) / view.height);
}
