import type { PlacedCode, PositionMisreadReason } from '../core/parse-position.ts';
import type {
  BothPointAnswers,
  Plan,
  Point,
  PointAnswer,
  PointDistrict,
  PointMisreadReason,
} from '../lib/index.ts';
import { PLAN_TERM } from '../shared/plan.ts';
import type { BothJsonLine } from './json-line.ts';

/** One line of `--json` for a position. Fields are only ever added. */
export interface PointJsonLine {
  /** As it came in. */
  readonly input: string;
  readonly kind: 'point';
  readonly status: 'found' | 'near-line' | 'nearest' | 'outside' | 'invalid';
  /** Null when the input is no position. */
  readonly point: Point | null;
  /** Likeliest first. */
  readonly districts: readonly PointDistrict[];
  /** To the nearest line; null where none is near. */
  readonly distanceMeters: number | null;
  /** Code of the district beyond that line; null for a shore, a border, or no line, and on the water
   * for the district that stands first already. */
  readonly beyond: string | null;
  /** Within so many metres of a line no answer is sure. */
  readonly bandMeters: number | null;
  /** Why it is none, when it is invalid. */
  readonly reason: PositionMisreadReason | PointMisreadReason | null;
  /** A point that may have been meant. */
  readonly suggestion: Point | null;
  readonly plan: Plan;
  /** Of a short plus code near a place: which place was taken, `Springfield, IL`; else null. */
  readonly place: string | null;
  /** Of a short plus code near a name of several places: each, with the position it means there. */
  readonly candidates: readonly { readonly place: string; readonly point: Point }[];
  /** How far the plan's lines may be off; null where there is no answer. */
  readonly knownErrorMeters: number | null;
  /** The instants between which the plan is in force. */
  readonly inForceFrom: string;
  readonly inForceUntil: string;
}

/** Of a text that is no position. */
export function misreadJsonLine(
  input: string,
  reason: PositionMisreadReason | PointMisreadReason,
  suggestion: Point | null,
  plan: Plan,
  candidates: readonly PlacedCode[] = [],
): PointJsonLine {
  return {
    input,
    kind: 'point',
    status: 'invalid',
    point: null,
    districts: [],
    distanceMeters: null,
    beyond: null,
    bandMeters: null,
    reason,
    suggestion,
    plan,
    place: null,
    candidates: candidates.map(({ place, point }) => ({ place, point })),
    ...termOf(plan, null),
  };
}

export function pointJsonLine(
  input: string,
  answer: Answered,
  place: string | null,
): PointJsonLine {
  if (answer.status === 'invalid') {
    return misreadJsonLine(input, answer.reason, answer.suggestion, answer.plan);
  }
  const { status, point, districts, distanceMeters, line, bandMeters, suggestion, plan } = answer;
  // On the water the line is the first district's own shore.
  const beyond = line?.beyond === districts[0]?.code ? null : (line?.beyond ?? null);
  const rest = {
    reason: null,
    suggestion,
    plan,
    place,
    candidates: [],
    ...termOf(plan, answer.knownErrorMeters),
  };
  return {
    input,
    kind: 'point',
    status,
    point,
    districts: districts.map((district) => ({
      ...district,
      distanceMeters: tenths(district.distanceMeters),
    })),
    distanceMeters: distanceMeters === null ? null : tenths(distanceMeters),
    beyond,
    bandMeters: bandMeters === null ? null : tenths(bandMeters),
    ...rest,
  };
}

function termOf(plan: Plan, knownErrorMeters: number | null) {
  const { from: inForceFrom, until: inForceUntil } = PLAN_TERM[plan];
  return { knownErrorMeters, inForceFrom, inForceUntil };
}

/** Lines are known to some hundred metres: more decimals would say what nobody knows. */
function tenths(meters: number): number {
  return Math.round(meters * 10) / 10;
}

type Answered = Exclude<PointAnswer, { status: 'lines-missing' }>;

/** The line of today's plan, with that of the coming one and what becomes of the position. */
export function bothPointJsonLine(
  input: string,
  now: Answered,
  next: Answered,
  { verdict, from, to }: BothPointAnswers,
  place: string | null,
): PointJsonLine & BothJsonLine<PointJsonLine> {
  const line = (answer: Answered) => pointJsonLine(input, answer, place);
  return { ...line(now), verdict, from, to, next: line(next) };
}
