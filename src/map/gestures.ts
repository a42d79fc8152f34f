import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { MapPosition } from './map-frame.ts';
import type { MapBox } from './map-lines.ts';
import type { MapView } from './map-view.ts';

type Moved = Pick<MapView, 'scale' | 'shiftX' | 'shiftY'>;

/** Pixels a degree. The least shows the nation on a phone, the most a block. */
const MIN_SCALE = 2;
const MAX_SCALE = 30_000;
/** The frame that may be looked at: the Marianas to the Virgin Islands, Samoa to the Arctic. */
const FRAME: [[number, number], [number, number]] = [
  [-235, -130],
  [-45, 40],
];
/** Of a view that a box is to fill. */
const FILLED_SHARE = 0.92;

/** Fingers, mouse and wheel on a canvas, and moves that are asked for; all within what may be seen. */
export class Gestures {
  readonly #canvas: HTMLCanvasElement;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;

  /** `embedded`: one finger scrolls the page, and the wheel too, as the map is part of it. */
  constructor(canvas: HTMLCanvasElement, embedded: boolean, onMove: (moved: Moved) => void) {
    this.#canvas = canvas;
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([MIN_SCALE, MAX_SCALE])
      .translateExtent(FRAME)
      .filter((event: Event) => !embedded || isMeant(event))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) =>
        onMove({ scale: transform.k, shiftX: transform.x, shiftY: transform.y }),
      );
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
  }

  /** Brings a position to the middle and leaves the scale as it is. */
  moveTo({ x, y }: MapPosition): void {
    select(this.#canvas).call(this.#zoom.translateTo, x, y);
  }

  /** By degrees of the map. */
  moveBy(x: number, y: number): void {
    select(this.#canvas).call(this.#zoom.translateBy, x, y);
  }

  zoomBy(factor: number): void {
    select(this.#canvas).call(this.#zoom.scaleBy, factor);
  }

  /** Shows a box as large as it fits a view of so many pixels. */
  fit([west, north, east, south]: MapBox, { width, height }: MapView): void {
    const fits = Math.min(width / (east - west), height / (south - north)) * FILLED_SHARE;
    const transform = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(Math.max(MIN_SCALE, Math.min(MAX_SCALE, fits)))
      .translate(-(west + east) / 2, -(north + south) / 2);
    select(this.#canvas).call(this.#zoom.transform, transform);
  }

  close(): void {
    select(this.#canvas).on('.zoom', null);
  }
}

/** On a map within a screen: two fingers, the mouse's button, or the wheel with the control key. */
function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent) || event.button === 0;
}
