import type { MapColors } from './map-colors.ts';
import type { MapPosition } from './map-frame.ts';

/** A word on the map. */
export interface MapLabel {
  readonly text: string;
  /** Where it may stand; the first of these that is free is taken. */
  readonly at: readonly MapPosition[];
  /** A district's name on a small sign, or a place's name or a ZIP in plain letters. */
  readonly kind: 'sign' | 'chosen' | 'place' | 'town' | 'zip';
}

const FONTS: Readonly<Record<MapLabel['kind'], string>> = {
  sign: '700 13px system-ui, sans-serif',
  chosen: '750 15px system-ui, sans-serif',
  place: '650 14px system-ui, sans-serif',
  town: '500 12.5px system-ui, sans-serif',
  zip: '500 11.5px system-ui, sans-serif',
};
const HEIGHT = 18;
const PADDING = 6;
const MOST_LABELS = 60;

/** Left, top, right and bottom on the screen. */
export type LabelBox = readonly [number, number, number, number];

const widths = new Map<string, number>();

/** About what writing a word costs, counted in positions of a line. */
const POSITIONS_A_LABEL = 60;

/**
 * Writes as many labels as fit whole, in their order, each a step; one that would cover another, or
 * what is `kept` clear, is left out.
 */
export function* drawLabels(
  context: CanvasRenderingContext2D,
  labels: Iterable<MapLabel>,
  size: { readonly width: number; readonly height: number },
  colors: MapColors,
  kept: readonly LabelBox[],
): Generator<number> {
  const taken: LabelBox[] = [...kept];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { text, at, kind } of labels) {
    if (taken.length >= MOST_LABELS) return;
    const half = widthOf(context, text, kind) / 2 + PADDING;
    const spot = freeSpot(at, half, size, taken);
    if (spot === null) continue;
    const { x, y } = spot;
    taken.push(boxAround(spot, half));
    context.font = FONTS[kind];
    if (kind === 'sign' || kind === 'chosen') {
      context.beginPath();
      context.roundRect(x - half, y - HEIGHT / 2 - 2, half * 2, HEIGHT + 4, 5);
      context.fillStyle = kind === 'chosen' ? colors.sign : colors.halo;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = colors.sign;
      context.stroke();
      context.fillStyle = kind === 'chosen' ? colors.signInk : colors.sign;
      context.fillText(text, x, y + 0.5);
    } else {
      context.lineWidth = 3;
      context.strokeStyle = colors.halo;
      context.strokeText(text, x, y);
      context.fillStyle = kind === 'place' ? colors.ink : colors.soft;
      context.fillText(text, x, y);
    }
    yield POSITIONS_A_LABEL;
  }
}

function freeSpot(
  at: readonly MapPosition[],
  half: number,
  size: { readonly width: number; readonly height: number },
  taken: readonly LabelBox[],
): MapPosition | null {
  for (const spot of at) {
    const box = boxAround(spot, half);
    const [left, top, right, bottom] = box;
    const isWhole = left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
    if (isWhole && !taken.some((other) => overlap(box, other))) return spot;
  }
  return null;
}

function boxAround({ x, y }: MapPosition, half: number): LabelBox {
  return [x - half, y - HEIGHT / 2 - 2, x + half, y + HEIGHT / 2 + 2];
}

function widthOf(context: CanvasRenderingContext2D, text: string, kind: MapLabel['kind']): number {
  const key = `${kind} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = FONTS[kind];
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

function overlap([left, top, right, bottom]: LabelBox, other: LabelBox): boolean {
  const [otherLeft, otherTop, otherRight, otherBottom] = other;
  return left < otherRight && right > otherLeft && top < otherBottom && bottom > otherTop;
}
