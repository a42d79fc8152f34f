import { NextLines } from '../../lib/next-lines.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import { PointLines } from '../../lib/point-lines.ts';
import type { SnapshotPacks } from '../../lib/snapshot-packs.ts';
import type { Plan } from '../../shared/plan.ts';
import type { Spot } from './position.ts';
import type { SolveWords } from './words.ts';

/** What a spot turned out to be, in words, and the districts that it may lie in: one where it is sure. */
export interface Verdict {
  readonly codes: readonly string[];
  readonly text: string;
}

/** What answers positions, whichever plan it is of. */
type Lines = Pick<PointLines, 'openAround' | 'districtAt' | 'linesOf'>;

const linesOf = new WeakMap<SnapshotPacks, Map<Plan, Lines>>();

/** The lines of a snapshot's plan, opened as they are needed, once for all elements. */
export function linesFor({ packs, manifest, plan, districts, changing }: LightSnapshot): Lines {
  const ofSnapshot = linesOf.get(packs) ?? new Map<Plan, Lines>();
  linesOf.set(packs, ofSnapshot);
  const known = ofSnapshot.get(plan);
  if (known !== undefined) return known;
  const inForce = new PointLines(packs, manifest.plan, [...districts.values()]);
  const made = plan === manifest.plan ? inForce : new NextLines(packs, plan, inForce, changing);
  ofSnapshot.set(plan, made);
  return made;
}

/**
 * The districts that a spot may be in, and in words how sure that is: one district only where no line
 * is within the band of doubt. Rejects with a Failure where the lines cannot be had.
 */
export async function judge(
  light: LightSnapshot,
  solve: SolveWords,
  language: string,
  spot: Spot,
): Promise<Verdict> {
  const lines = linesFor(light);
  await lines.openAround(spot);
  const answer = lines.districtAt(spot);
  if (answer.status === 'invalid') return { codes: [], text: solve.vague };
  if (answer.status === 'lines-missing') throw new Error('the lines are not here');
  const codes = answer.districts.map(({ code }) => code);
  const [code] = codes;
  if (code === undefined) return { codes, text: solve.outside };
  const meters = (value: number) => metersText(value, language);
  if (codes.length > 1) return { codes, text: solve.near(codes, meters(answer.bandMeters ?? 0)) };
  return {
    codes,
    text:
      answer.distanceMeters === null
        ? solve.sureFar(code)
        : solve.sure(code, meters(answer.distanceMeters)),
  };
}

/** More districts than this under a finger are no answer: the map is too small to be asked. */
const MOST_DISTRICTS = 4;

/**
 * The same for a spot of the map, whose accuracy is the finger's. Where the map is so small that a finger
 * covers a region, no district is named.
 */
export async function judgeTap(
  light: LightSnapshot,
  solve: SolveWords,
  language: string,
  spot: Spot,
): Promise<Verdict> {
  const exact = await judge(light, solve, language, { ...spot, accuracyMeters: null });
  // In no district, or so near a line that nothing comes closer.
  if (exact.codes.length !== 1) return exact;
  const aimed = await judge(light, solve, language, spot);
  const isClear = aimed.codes.length > 0 && aimed.codes.length <= MOST_DISTRICTS;
  return isClear ? aimed : { codes: [], text: solve.comeCloser };
}

/** In feet up to half a mile, as people here walk, then in miles. */
function metersText(meters: number, language: string): string {
  const feet = meters / 0.3048;
  const isNear = feet < 2640;
  const format = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', {
    style: 'unit',
    unit: isNear ? 'foot' : 'mile',
    unitDisplay: 'short',
    maximumFractionDigits: isNear ? 0 : 1,
  });
  return format.format(isNear ? Math.round(feet / 10) * 10 : feet / 5280);
}
