import type { PositionMisreadReason } from '../core/parse-position.ts';
import type {
  BothPointAnswers,
  LocatedPoint,
  PocketDistrict,
  Point,
  PointAnswer,
} from '../lib/index.ts';
import { didYouMean, FROM_JANUARY, verdict } from './messages.ts';
import { POSITION_MISREAD, pointVerdict } from './point-messages.ts';
import { printable } from './printable.ts';
import { seatText } from './seat-text.ts';

const LABEL_WIDTH = 'PR-AL'.length;
const DECIMALS = 5;

/** `34.09, -118.41`. */
function pointText({ lat, lon }: Point): string {
  return `${Number(lat.toFixed(DECIMALS))}, ${Number(lon.toFixed(DECIMALS))}`;
}

/** An answer to a position as lines for people: its districts and members, and how sure. */
export function pointAnswerText(
  input: string,
  answer: Exclude<PointAnswer, { status: 'lines-missing' }>,
  data: PocketDistrict,
): string[] {
  if (answer.status === 'invalid') return misreadText(input, answer.reason, answer.suggestion);
  return [
    pointText(answer.point),
    ...answer.districts.map(
      ({ code }) => `  ${code.padEnd(LABEL_WIDTH)}  ${seatText(code, data, answer.plan)}`,
    ),
    `  ${pointVerdict(answer)}${hint(answer)}`,
  ];
}

/** The same on both plans: today's, then the coming one's, then what that means. */
export function bothPointsText(
  input: string,
  now: Exclude<PointAnswer, { status: 'lines-missing' }>,
  next: Exclude<PointAnswer, { status: 'lines-missing' }>,
  both: BothPointAnswers,
  data: PocketDistrict,
): string[] {
  const lines = pointAnswerText(input, now, data);
  if (both.from === null || both.to === null) return lines;
  const [, ...later] = pointAnswerText(input, next, data);
  return [...lines, `  ${FROM_JANUARY}`, ...later, `  ${verdict(both)}`];
}

/** A text that was meant as a position and is none. */
export function misreadText(
  input: string,
  reason: keyof typeof POSITION_MISREAD | PositionMisreadReason,
  suggestion: Point | null,
): string[] {
  const meant = suggestion === null ? '' : ` ${didYouMean(pointText(suggestion))}`;
  return [printable(input), `  ${POSITION_MISREAD[reason]}${meant}`];
}

function hint({ suggestion }: LocatedPoint): string {
  return suggestion === null ? '' : ` ${didYouMean(pointText(suggestion))}`;
}
