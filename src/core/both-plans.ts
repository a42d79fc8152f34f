import type { LocatedPoint, PointAnswer } from './point-answer.ts';
import type { ZipAnswer } from './zip-answer.ts';

/**
 * What becomes of a place on January 3, 2027. `same`: the same districts. `changed`: none of today's is
 * among the coming ones. `unsure`: a line runs too near to say, or it may change for a part of a ZIP: one
 * district is among both, so that some address may stay in it.
 */
export type PlanVerdict = 'same' | 'changed' | 'unsure';

interface Compared {
  readonly verdict: PlanVerdict;
  /** Code of the likeliest district today, or null where there is none. */
  readonly from: string | null;
  /** The same from January 3, 2027. */
  readonly to: string | null;
}

/** The answers to one text on both plans. Frozen. */
export interface BothZipAnswers extends Compared {
  readonly kind: 'zip';
  readonly plan: 'both';
  readonly now: ZipAnswer;
  readonly next: ZipAnswer;
}

/** The answers to one position on both plans. Frozen. */
export interface BothPointAnswers extends Compared {
  readonly kind: 'point';
  readonly plan: 'both';
  readonly now: PointAnswer;
  readonly next: PointAnswer;
}

export function compareZips(now: ZipAnswer, next: ZipAnswer): BothZipAnswers {
  const [olds, news] = [zipCodes(now), zipCodes(next)];
  const isNear = next.status === 'found' && next.primaryRule === 'near-line';
  return Object.freeze({ kind: 'zip', plan: 'both', now, next, ...compare(olds, news, isNear) });
}

export function comparePoints(now: PointAnswer, next: PointAnswer): BothPointAnswers {
  const [olds, news] = [pointCodes(now), pointCodes(next)];
  const isNear = [now, next].some(
    ({ status }) => status === 'near-line' || status === 'lines-missing',
  );
  return Object.freeze({ kind: 'point', plan: 'both', now, next, ...compare(olds, news, isNear) });
}

/** Codes likeliest first. `isNear`: which of them comes first is not sure. */
function compare(olds: readonly string[], news: readonly string[], isNear: boolean): Compared {
  const [from = null] = olds;
  const [to = null] = news;
  const verdict = (): PlanVerdict => {
    if (olds.length > 0 && news.length > 0 && !olds.some((code) => news.includes(code))) {
      return 'changed';
    }
    if (isNear || from !== to) return 'unsure';
    const isSameSet = olds.length === news.length && olds.every((code) => news.includes(code));
    return isSameSet ? 'same' : 'unsure';
  };
  return { verdict: verdict(), from, to };
}

function zipCodes(answer: ZipAnswer): readonly string[] {
  return answer.status === 'found' ? answer.districts.map(({ code }) => code) : [];
}

function pointCodes(answer: PointAnswer): readonly string[] {
  return isLocated(answer) ? answer.districts.map(({ code }) => code) : [];
}

function isLocated(answer: PointAnswer): answer is LocatedPoint {
  return answer.status !== 'lines-missing' && answer.status !== 'invalid';
}
