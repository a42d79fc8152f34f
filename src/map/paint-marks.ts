import type { MapColors } from './map-colors.ts';
import { unitsPerMeter } from './map-frame.ts';
import type { LabelBox } from './map-labels.ts';
import type { MapView } from './map-view.ts';

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

const ZIP_MARK_PIXELS = 7;

/** What a mark covers on the screen, but for its circle of accuracy. */
export function boxOfMark({ scale, shiftX, shiftY }: MapView, mark: MapMark): LabelBox {
  const x = scale * mark.x + shiftX;
  const y = scale * mark.y + shiftY;
  const reach = mark.kind === 'zip' ? ZIP_MARK_PIXELS : 14;
  return [x - reach, y - (mark.kind === 'spot' ? 32 : reach), x + reach, y + reach];
}

export function drawMark(
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
  context.strokeStyle = colors.rim;
  context.stroke();
}

/** In the middle: where the keys ask. */
export function drawCrosshair(
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
