import { collectPoint } from '../doorstep/collect-point.ts';
import type { PointFinding, Spot } from '../doorstep/point-finding.ts';

/** What there is to say about a spot of the map that was asked about. */
export interface TappedSpot {
  readonly finding: PointFinding;
  /** How exactly it was aimed at; null where the map is too small for that to mean anything. */
  readonly aimMeters: number | null;
}

/** More districts than this under a finger are no answer. */
const MOST_DISTRICTS = 4;

/**
 * The finding for a tapped spot, as exact as a finger. On a map so small that a finger covers a
 * region it is that of the very point. Null while the lines around it are not here.
 */
export async function collectTapped(spot: Spot): Promise<TappedSpot | null> {
  const aimed = await collectPoint(spot);
  if (aimed.kind === 'missing') return null;
  if (aimed.kind === 'found' && aimed.finding.seats.length <= MOST_DISTRICTS) {
    return { finding: aimed.finding, aimMeters: spot.accuracyMeters };
  }
  const exact = await collectPoint({ ...spot, accuracyMeters: null });
  return exact.kind === 'found' ? { finding: exact.finding, aimMeters: null } : null;
}
