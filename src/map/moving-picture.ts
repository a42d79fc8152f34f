import type { MapView } from './paint-map.ts';

/** Around the view, as a share of its sides: so far the map moves before it is painted anew. */
const ROOM = 0.3;
/** Larger than this the picture is too coarse. */
const MOST_ENLARGED = 2;

type Paint = (context: CanvasRenderingContext2D, view: MapView) => void;

/**
 * For devices that cannot paint the map as often as a finger moves: a picture of the view and some
 * room around it, painted once and moved as a whole, which costs the page next to nothing.
 */
export class MovingPicture {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  /** What the picture shows; null when it is not to be used any more. */
  #painted: MapView | null = null;

  /** `canvas` lies over the map's own, with its upper left corner on the other's. */
  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('this browser draws on no canvas');
    this.#canvas = canvas;
    this.#context = context;
  }

  /** Shows the view by the picture, which is painted anew when it does not reach so far. */
  show(view: MapView, paint: Paint): void {
    this.prepare(view, paint);
    const painted = this.#painted ?? view;
    const enlarged = view.scale / painted.scale;
    const x = view.shiftX - enlarged * painted.shiftX;
    const y = view.shiftY - enlarged * painted.shiftY;
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${enlarged})`;
    this.#canvas.hidden = false;
  }

  /** Paints a picture for the view and what is around it, unless there is one. */
  prepare(view: MapView, paint: Paint): void {
    if (this.#painted !== null && covers(this.#painted, view)) return;
    const [roomX, roomY] = [Math.round(view.width * ROOM), Math.round(view.height * ROOM)];
    const painted: MapView = {
      scale: view.scale,
      shiftX: view.shiftX + roomX,
      shiftY: view.shiftY + roomY,
      width: view.width + 2 * roomX,
      height: view.height + 2 * roomY,
    };
    const { width, height } = painted;
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      Object.assign(this.#canvas, { width, height });
    }
    paint(this.#context, painted);
    this.#painted = painted;
  }

  hide(): void {
    this.#canvas.hidden = true;
  }

  /** What it shows is not so any more. */
  forget(): void {
    this.#painted = null;
  }
}

function covers(painted: MapView, view: MapView): boolean {
  const enlarged = view.scale / painted.scale;
  const x = view.shiftX - enlarged * painted.shiftX;
  const y = view.shiftY - enlarged * painted.shiftY;
  return (
    enlarged <= MOST_ENLARGED &&
    x <= 0 &&
    y <= 0 &&
    x + enlarged * painted.width >= view.width &&
    y + enlarged * painted.height >= view.height
  );
}
