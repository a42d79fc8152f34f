import type { PointAnswer, ZipAnswer } from '../../lib/index.ts';

/** Codes of an answer's districts, likeliest first. */
export function codesOf(answer: ZipAnswer | PointAnswer): readonly string[] {
  return 'districts' in answer ? answer.districts.map(({ code }) => code) : [];
}
