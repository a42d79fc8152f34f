import { findPlaces } from '../core/find-place.ts';
import { isMeantAsPosition } from '../core/meant-as-position.ts';
import { type ParsedPosition, parsePosition } from '../core/parse-position.ts';
import { Failure, type Plan, type PocketDistrict, type PointAnswer } from '../lib/index.ts';
import { bothPointsText, misreadText, pointAnswerText } from './point-answer-text.ts';
import { bothPointJsonLine, misreadJsonLine, pointJsonLine } from './point-json-line.ts';
import { pointReceiptText } from './receipt-text.ts';

export interface PointReport {
  readonly text: string;
  /** Whether a position was read, and one that is in the United States or near. */
  readonly understood: boolean;
}

interface How {
  readonly json: boolean;
  readonly plan: Plan | 'both';
  /** Whether to say what the answer rests on. */
  readonly receipt: boolean;
}

/** What to print for a text that is no ZIP; null when it was not meant as a position either. */
export async function reportPoint(
  input: string,
  { json, plan, receipt }: How,
  data: PocketDistrict,
): Promise<PointReport | null> {
  const parsed = await parse(input, data);
  if (!isMeantAsPosition(input, parsed)) return null;
  if (!parsed.ok) {
    const { reason, suggestion, candidates } = parsed;
    const inForce = plan === 'both' ? data.manifest.plan : plan;
    const text = json
      ? jsonText(misreadJsonLine(input, reason, suggestion, inForce, candidates))
      : linesText(misreadText(input, reason, suggestion, candidates));
    return { text, understood: false };
  }
  const position = { ...parsed.point, accuracyMeters: parsed.accuracyMeters };
  const place = parsed.place ?? null;
  const receiptOf = (answer: Answered) =>
    receipt && answer.status !== 'invalid'
      ? pointReceiptText(answer, data.manifest).map((line) => `  ${line}`)
      : [];
  if (plan === 'both') {
    const both = await data.districtAt(position, { plan });
    const [now, next] = [withLines(both.now), withLines(both.next)];
    const text = json
      ? jsonText(bothPointJsonLine(input, now, next, both, place))
      : linesText([
          ...bothPointsText(input, now, next, both, place, data),
          ...receiptOf(now),
          ...receiptOf(next),
        ]);
    return { text, understood: isPlace(now) };
  }
  const answer = withLines(await data.districtAt(position, { plan }));
  return {
    text: json
      ? jsonText(pointJsonLine(input, answer, place))
      : linesText([...pointAnswerText(input, answer, place, data), ...receiptOf(answer)]),
    understood: isPlace(answer),
  };
}

type Answered = Exclude<PointAnswer, { status: 'lines-missing' }>;

function withLines(answer: PointAnswer): Answered {
  if (answer.status !== 'lines-missing') return answer;
  const missing = answer.statesMissing.map((state) => `lines-${state}`).join(', ');
  throw new Failure('pack-missing', `the snapshot lacks ${missing}`, missing);
}

function isPlace({ status }: Answered): boolean {
  return status !== 'invalid' && status !== 'outside';
}

/** Names of places are read only for a short plus code, which needs one. */
async function parse(input: string, data: PocketDistrict): Promise<ParsedPosition> {
  const parsed = parsePosition(input);
  if (parsed.ok || parsed.reason !== 'unknown-place') return parsed;
  const places = await data.places();
  return parsePosition(input, { placesNamed: (text) => findPlaces(places, text) });
}

function jsonText(line: object): string {
  return `${JSON.stringify(line)}\n`;
}

function linesText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n`;
}
