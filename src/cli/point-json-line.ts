import type { PositionMisreadReason } from '../core/parse-position.ts';
import type {
  BothPointAnswers,
  Plan,
  Point,
  PointAnswer,
  PointDistrict,
  PointMisreadReason,
} from '../lib/index.ts';
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
  /** Code of the district beyond that line; null for a shore, a border, or no line. */
  readonly beyond: string | null;
  /** Within so many metres of a line no answer is sure. */
  readonly bandMeters: number | null;
  /** Why it is none, when it is invalid. */
  readonly reason: PositionMisreadReason | PointMisreadReason | null;
  /** A point that may have been meant. */
  readonly suggestion: Point | null;
  readonly plan: Plan;
}

/** Of a text that is no position. */
export function misreadJsonLine(
  input: string,
  reason: PositionMisreadReason | PointMisreadReason,
  suggestion: Point | null,
  plan: Plan,
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
  };
}

export function pointJsonLine(
  input: string,
  answer: Exclude<PointAnswer, { status: 'lines-missing' }>,
): PointJsonLine {
  if (answer.status === 'invalid') {
    return misreadJsonLine(input, answer.reason, answer.suggestion, answer.plan);
  }
  const { status, point, districts, distanceMeters, line, bandMeters, suggestion, plan } = answer;
  const beyond = line?.beyond ?? null;
  const rest = { reason: null, suggestion, plan };
  return {
    input,
    kind: 'point',
    status,
    point,
    districts,
    distanceMeters,
    beyond,
    bandMeters,
    ...rest,
  };
}

type Answered = Exclude<PointAnswer, { status: 'lines-missing' }>;

/** The line of today's plan, with that of the coming one and what becomes of the position. */
export function bothPointJsonLine(
  input: string,
  now: Answered,
  next: Answered,
  { verdict, from, to }: BothPointAnswers,
): PointJsonLine & BothJsonLine<PointJsonLine> {
  return { ...pointJsonLine(input, now), verdict, from, to, next: pointJsonLine(input, next) };
}
