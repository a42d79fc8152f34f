import type { PlacedCode, PositionMisreadReason } from '../core/parse-position.ts';
import type {
  BothPointAnswers,
  LocatedPoint,
  PocketDistrict,
  Point,
  PointAnswer,
} from '../lib/index.ts';
import { changesText } from './changes-text.ts';
import { didYouMean, FROM_JANUARY, verdict } from './messages.ts';
import { nearPlace, POSITION_MISREAD, pointVerdict, whichPlace } from './point-messages.ts';
import { printable } from './printable.ts';
import { seatText } from './seat-text.ts';

const LABEL_WIDTH = 'PR-AL'.length;
const DECIMALS = 5;

/** The largest of the places of a name; the sentence before them names all their states. */
const CANDIDATES_SHOWN = 8;

type Answered = Exclude<PointAnswer, { status: 'lines-missing' }>;

/** `34.09, -118.41`. */
function pointText({ lat, lon }: Point): string {
  return `${Number(lat.toFixed(DECIMALS))}, ${Number(lon.toFixed(DECIMALS))}`;
}

/** An answer to a position as lines for people: its districts and members, and how sure. */
export function pointAnswerText(
  input: string,
  answer: Answered,
  place: string | null,
  data: PocketDistrict,
): string[] {
  if (answer.status === 'invalid') return misreadText(input, answer.reason, answer.suggestion);
  const codes = answer.districts.map(({ code }) => code);
  return [
    `${pointText(answer.point)}${place === null ? '' : `  ${nearPlace(place)}`}`,
    ...answer.districts.map(
      ({ code }) => `  ${code.padEnd(LABEL_WIDTH)}  ${seatText(code, data, answer.plan)}`,
    ),
    `  ${pointVerdict(answer)}${hint(answer)}`,
    ...changesText(codes, answer.plan, data),
  ];
}

/** The same on both plans: today's, then the coming one's, then what that means. */
export function bothPointsText(
  input: string,
  now: Answered,
  next: Answered,
  both: BothPointAnswers,
  place: string | null,
  data: PocketDistrict,
): string[] {
  const lines = pointAnswerText(input, now, place, data);
  if (both.from === null || both.to === null) return lines;
  const [, ...later] = pointAnswerText(input, next, place, data);
  return [...lines, `  ${FROM_JANUARY}`, ...later, `  ${verdict(both)}`];
}

/** A text that was meant as a position and is none. */
export function misreadText(
  input: string,
  reason: keyof typeof POSITION_MISREAD | PositionMisreadReason,
  suggestion: Point | null,
  candidates: readonly PlacedCode[] = [],
): string[] {
  const [first] = candidates;
  if (first !== undefined) {
    const places = candidates.map(({ place }) => place);
    return [
      printable(input),
      `  ${whichPlace(places)}`,
      ...candidates
        .slice(0, CANDIDATES_SHOWN)
        .map((candidate) => `    ${candidateText(candidate)}`),
    ];
  }
  const meant = suggestion === null ? '' : ` ${didYouMean(pointText(suggestion))}`;
  return [printable(input), `  ${POSITION_MISREAD[reason]}${meant}`];
}

function candidateText({ place, point }: PlacedCode): string {
  return `${place}: ${pointText(point)}`;
}

function hint({ suggestion }: LocatedPoint): string {
  return suggestion === null ? '' : ` ${didYouMean(pointText(suggestion))}`;
}
