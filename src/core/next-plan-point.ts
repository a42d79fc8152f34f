import type { Plan } from '../shared/plan.ts';
import type { Point } from '../shared/point.ts';
import {
  type DistrictOfState,
  districtsInReach,
  districtsOn,
  type LineOfState,
  linesInReach,
  pointDistrict,
} from './districts-in-reach.ts';
import type { LineIndex } from './line-index.ts';
import { frameLon } from './line-pack.ts';
import type { LocatedPoint, NearestLine, PointAnswer, PointDistrict } from './point-answer.ts';

/** What the coming plan has of its own: the lines of changing states. */
export interface NextLines {
  readonly plan: Plan;
  /** Postal codes of the states whose lines change. */
  readonly changing: ReadonlySet<string>;
  /** Their lines, as far as they are open. */
  readonly open: ReadonlyMap<string, LineIndex>;
}

/**
 * A position on the coming plan, from the answer on the plan in force. In which state it lies the plan
 * in force knows better: its borders and shores are the finer ones. In which district of a changing
 * state, the new lines say, with their own error.
 */
export function nextPlanPoint(now: PointAnswer, lines: NextLines): PointAnswer {
  const { plan, changing, open } = lines;
  if (now.status === 'invalid' || now.status === 'lines-missing') {
    return Object.freeze({ ...now, plan });
  }
  const states = [...new Set(now.districts.map(({ code }) => stateOf(code)))];
  const missing = states.filter((state) => changing.has(state) && !open.has(state));
  if (missing.length > 0) {
    const { kind, point, accuracyMeters } = now;
    const statesMissing = Object.freeze(missing);
    return Object.freeze({
      kind,
      status: 'lines-missing',
      point,
      accuracyMeters,
      statesMissing,
      plan,
    });
  }
  const framed = { lat: now.point.lat, lon: frameLon(now.point.lon) };
  const districts = states
    .flatMap((state) => {
      const index = open.get(state);
      const olds = now.districts.filter(({ code }) => stateOf(code) === state);
      return index === undefined || !changing.has(state)
        ? olds
        : districtsOfState(index, olds, framed, now.accuracyMeters ?? 0);
    })
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.distanceMeters - b.distanceMeters);
  const home = open.get(stateOf(districts[0]?.code ?? ''));
  return Object.freeze({
    ...now,
    status: districts.length > 1 ? 'near-line' : now.status === 'near-line' ? 'found' : now.status,
    districts: Object.freeze(districts),
    ...(home === undefined ? oldLine(now, lines) : nearestLine(home, now, framed, lines)),
    plan,
  });
}

function stateOf(code: string): string {
  return code.slice(0, 2);
}

/** The new districts of a state in which, or near which, the position lies. */
function districtsOfState(
  index: LineIndex,
  olds: readonly PointDistrict[],
  framed: Point,
  accuracyMeters: number,
): PointDistrict[] {
  const holds = olds.some((old) => old.holds);
  const least = Math.min(...olds.map((old) => old.distanceMeters));
  const holders = index.holding(framed).map((district) => ({ index, district }));
  const nearby = linesInReach([index], framed, accuracyMeters).filter((line) => isInner(line));
  const found = districtsInReach(holders, nearby);
  if (!found.some((district) => district.holds)) {
    const side = nearestOwn(index, framed);
    if (side !== null && !found.some(({ code }) => code === index.codes[side.district])) {
      found.unshift(pointDistrict(side, least, false));
    }
  }
  return found.map((district, i) => {
    const isHolder = holds && (district.holds || (i === 0 && holders.length === 0));
    const distanceMeters = isHolder ? 0 : Math.max(district.distanceMeters, least);
    return Object.freeze({ ...district, holds: isHolder, distanceMeters });
  });
}

function isInner({ index, arc }: LineOfState): boolean {
  const sides = index.sidesOf(arc);
  return sides.length === 2 && sides.every((side) => side < index.pack.ownCount);
}

function nearestOwn(index: LineIndex, framed: Point): DistrictOfState | null {
  const found = index.nearestLine(framed);
  if (found === null) return null;
  const own = districtsOn({ ...found, index }).filter((s) => s.district < index.pack.ownCount);
  return own[0] ?? null;
}

type LineFacts = Pick<LocatedPoint, 'line' | 'distanceMeters' | 'bandMeters' | 'knownErrorMeters'>;

/** The line as the plan in force has it; a district of a changing state beyond it by its new number. */
function oldLine(now: LocatedPoint, { changing, open }: NextLines): LineFacts {
  const { distanceMeters, bandMeters, knownErrorMeters } = now;
  const facts = { distanceMeters, bandMeters, knownErrorMeters };
  const beyond = now.line?.beyond ?? null;
  if (now.line === null || beyond === null || !changing.has(stateOf(beyond))) {
    return { line: now.line, ...facts };
  }
  const index = open.get(stateOf(beyond));
  const { lat, lon } = now.line.point;
  const framed = { lat, lon: frameLon(lon) };
  const held = index?.holding(framed)[0] ?? (index && nearestOwn(index, framed)?.district);
  const code = index === undefined || held === undefined ? beyond : (index.codes[held] ?? beyond);
  return { line: Object.freeze({ ...now.line, beyond: code }), ...facts };
}

/** The nearest line of a changing state: a border or a shore as the plan in force has it. */
function nearestLine(
  index: LineIndex,
  now: LocatedPoint,
  framed: Point,
  lines: NextLines,
): LineFacts {
  const found = index.nearestLine(framed);
  const wasBorder =
    now.line !== null && (now.line.beyond === null || !lines.open.has(stateOf(now.line.beyond)));
  if (found === null || (wasBorder && !isInner({ ...found, index }))) return oldLine(now, lines);
  const held = new Set(index.holding(framed));
  const beyond = index.sidesOf(found.arc).find((side) => !held.has(side));
  const line: NearestLine = Object.freeze({
    distanceMeters: found.meters,
    kind: index.kindOf(found.arc),
    beyond: beyond === undefined ? null : (index.codes[beyond] as string),
    point: Object.freeze({ lat: found.foot.lat, lon: found.foot.lon }),
  });
  return {
    line,
    distanceMeters: found.meters,
    bandMeters: index.errorMeters(found.arc) + (now.accuracyMeters ?? 0),
    knownErrorMeters: index.pack.knownErrorMeters,
  };
}
