import type { Point } from '../../lib/index.ts';
import type { Spot } from './point-finding.ts';

/** A metre is the fifth decimal; nobody's phone knows more. */
const DECIMALS = 5;

/** `34.09012, -118.41003`. */
export function pointText({ lat, lon }: Point): string {
  return `${decimal(lat)}, ${decimal(lon)}`;
}

/** A spot as an address carries it: `34.09012,-118.41003`, with `;u=35` where its accuracy is known. */
export function spotPosition({ point, accuracyMeters }: Spot): string {
  const text = `${decimal(point.lat)},${decimal(point.lon)}`;
  return accuracyMeters === null ? text : `${text};u=${Math.ceil(accuracyMeters)}`;
}

/** What `spotPosition` has written, apart: the text of the position, and its accuracy or null. */
export function splitPosition(position: string): { text: string; accuracyMeters: number | null } {
  const [, text = '', accuracy = ''] = /^(.*);u=(\d{1,7})$/.exec(position) ?? [];
  if (accuracy === '') return { text: position, accuracyMeters: null };
  return { text, accuracyMeters: Number(accuracy) };
}

function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(DECIMALS)));
}
