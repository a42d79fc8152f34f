import { signal } from '@preact/signals';
import type { Point } from '../../lib/index.ts';
import { recall, remember } from './device-memory.ts';
import { keepsRecents, LAST_PLACE_KEY } from './recents.ts';

/** A tenth of a degree, some ten kilometres: whoever reads it learns no more than the region. */
const STEPS_A_DEGREE = 10;

/** About where the person is at work: of this visit, or else of the last one; null before any. */
export const placeInUse = signal<Point | null>(lastPlace());

/** An answer was about this place. Kept on the device only while the last answers are kept, too. */
export function notePlace({ lat, lon }: Point): void {
  const place = { lat: coarse(lat), lon: coarse(lon) };
  const before = placeInUse.peek();
  if (before?.lat === place.lat && before.lon === place.lon) return;
  placeInUse.value = place;
  if (keepsRecents.peek()) remember(LAST_PLACE_KEY, place);
}

function coarse(degrees: number): number {
  return Math.round(degrees * STEPS_A_DEGREE) / STEPS_A_DEGREE;
}

function lastPlace(): Point | null {
  const kept = keepsRecents.peek() ? (recall(LAST_PLACE_KEY) as Partial<Point> | null) : null;
  if (typeof kept?.lat !== 'number' || typeof kept.lon !== 'number') return null;
  return { lat: kept.lat, lon: kept.lon };
}
