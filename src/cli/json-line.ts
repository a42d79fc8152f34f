import type { PrimaryRule, ZipBasis, ZipDistrict, ZipType } from '../core/zip-answer.ts';
import type {
  BothZipAnswers,
  Plan,
  PlanVerdict,
  ZipAnswer,
  ZipMisreadReason,
  ZipPlace,
} from '../lib/index.ts';
import { NEW_LINES_ERROR_METERS } from '../shared/new-lines-error.ts';
import { PLAN_TERM } from '../shared/plan.ts';

/** One line of `--json`. Fields are only ever added. */
export interface JsonLine {
  /** As it came in; of a line of standard input at most 4,096 characters. */
  readonly input: string;
  readonly kind: 'zip';
  readonly status: ZipAnswer['status'];
  /** Five digits; null when the input is no ZIP's text. */
  readonly zip: string | null;
  /** Null unless `found` or `no-district`. */
  readonly zipType: ZipType | null;
  readonly split: boolean;
  readonly estimated: boolean;
  /** Likeliest first. */
  readonly districts: readonly ZipDistrict[];
  /** Name of the place; null where none is published. */
  readonly place: string | null;
  /** Of the likeliest district; `AE` and the like for military mail, `FM`, `MH`, `PW`; or null. */
  readonly state: string | null;
  readonly plan: Plan;
  /** Why the input is no ZIP's text, when it is `invalid`. */
  readonly reason: ZipMisreadReason | null;
  /** A ZIP that may have been meant. */
  readonly suggestion: string | null;
  /** Whence the districts are, and why the first stands first; null unless `found` or `no-district`. */
  readonly basis: ZipBasis | null;
  readonly primaryRule: PrimaryRule | null;
  /** How far the new lines of an estimate may be off; null where no lines were asked. */
  readonly knownErrorMeters: number | null;
  /** The instants between which the plan is in force. */
  readonly inForceFrom: string;
  readonly inForceUntil: string;
}

export function jsonLine(
  input: string,
  answer: ZipAnswer,
  place: ZipPlace | null,
  plan: Plan,
): JsonLine {
  const known = answer.status === 'found' || answer.status === 'no-district' ? answer : null;
  return {
    input,
    kind: 'zip',
    status: answer.status,
    zip: answer.status === 'invalid' ? null : answer.zip,
    zipType: known?.zipType ?? null,
    split: known?.split ?? false,
    estimated: known?.estimated ?? false,
    districts: known?.districts ?? [],
    place: place?.place ?? null,
    state: known?.states[0] ?? null,
    plan,
    reason: answer.status === 'invalid' ? answer.reason : null,
    suggestion: answer.status === 'invalid' ? answer.suggestion : null,
    basis: known?.basis ?? null,
    primaryRule: known?.primaryRule ?? null,
    knownErrorMeters: known?.basis === 'plan-estimate' ? NEW_LINES_ERROR_METERS : null,
    inForceFrom: PLAN_TERM[plan].from,
    inForceUntil: PLAN_TERM[plan].until,
  };
}

/** What `--plan both` adds to a line, which is that of today's plan. */
export interface BothJsonLine<Line> {
  readonly verdict: PlanVerdict;
  /** Code of the likeliest district today, and from January 3, 2027; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The line of the coming plan. */
  readonly next: Line;
}

export function bothJsonLine(
  input: string,
  { now, next, verdict, from, to }: BothZipAnswers,
  place: ZipPlace | null,
  plans: readonly [Plan, Plan],
): JsonLine & BothJsonLine<JsonLine> {
  const line = (answer: ZipAnswer, plan: Plan) => jsonLine(input, answer, place, plan);
  return { ...line(now, plans[0]), verdict, from, to, next: line(next, plans[1]) };
}
