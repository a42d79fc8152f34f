import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';
import type { Point } from '../../../src/shared/point.ts';
import type { SourceOracle } from '../points/source-oracle.ts';

/** How the library's answers on the coming plan agree with the source's rings. */
export interface AnswersAtPoints {
  readonly sure: number;
  readonly nearLine: number;
  /** Sure, and another district by the source. Must be empty. */
  readonly wronglySure: readonly string[];
  /** Near a line, and the source's district is none of those in reach. Must be empty. */
  readonly missed: readonly string[];
}

/**
 * Asks for points on the coming plan, as an application does: the state by the lines in force, the
 * district by the new ones. Points that the two sources have in different states are left out.
 */
export async function answersAtPoints(
  points: readonly Point[],
  now: SourceOracle,
  next: SourceOracle,
): Promise<AnswersAtPoints> {
  const data = await openPocketDistrict({ source: folderSource(), plan: 'both' });
  let [sure, nearLine] = [0, 0];
  const wronglySure: string[] = [];
  const missed: string[] = [];
  for (const point of points) {
    const answer = await data.districtAt(point, { plan: 120 });
    const [truth, another] = next.districtsAt(point);
    const states = now.districtsAt(point).map((code) => code.slice(0, 2));
    const isClear = truth !== undefined && another === undefined;
    if (!isClear || !states.includes(truth.slice(0, 2)) || !('districts' in answer)) continue;
    const codes = answer.districts.map(({ code }) => code);
    const sentence = `${point.lat}, ${point.lon}: ${codes.join(' ')}, by the source ${truth}`;
    if (answer.status === 'found') {
      sure++;
      if (codes[0] !== truth) wronglySure.push(sentence);
    } else if (answer.status === 'near-line') {
      nearLine++;
      if (!codes.includes(truth)) missed.push(sentence);
    }
  }
  return { sure, nearLine, wronglySure, missed };
}
