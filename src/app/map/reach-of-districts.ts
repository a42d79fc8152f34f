import type { PocketDistrict, Point } from '../../lib/index.ts';

/** About what most ZIP areas measure across. */
export const USUAL_METERS = 7_000;
/** A ZIP that goes farther than this is a pinch away. */
const FARTHEST_METERS = 56_000;

/**
 * Metres around a point within which there is something of every one of these districts; the usual
 * reach where the lines are not on this device, or where it would be too far.
 */
export async function reachOfDistricts(
  pocket: PocketDistrict,
  point: Point,
  codes: readonly string[],
): Promise<number> {
  const lines = await pocket.pointLines();
  for (let meters = USUAL_METERS; meters <= FARTHEST_METERS; meters *= 2) {
    const position = { ...point, accuracyMeters: meters / 2 };
    await lines.openAround(position);
    const answer = lines.districtAt(position);
    const inReach = 'districts' in answer ? answer.districts : [];
    if (codes.every((code) => inReach.some((district) => district.code === code))) return meters;
  }
  return USUAL_METERS;
}
