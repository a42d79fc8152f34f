import { UNFINISHED } from '../core/answer-kind.ts';
import { invalidZip } from '../core/answer-zip.ts';
import type { BothPointAnswers, BothZipAnswers } from '../core/both-plans.ts';
import type { Directory } from '../core/directory.ts';
import { nearestFirst } from '../core/distance.ts';
import type { District } from '../core/district.ts';
import type { DistrictFate } from '../core/district-fate.ts';
import { expectPoint } from '../core/expect-point.ts';
import { expectText } from '../core/expect-text.ts';
import type { Layer, Metrics, MetricsSnapshot } from '../core/metrics.ts';
import { parseZip } from '../core/parse-zip.ts';
import type { Office, Seat, Senator } from '../core/people.ts';
import type { ZipPlace } from '../core/place.ts';
import type { PlanChanges } from '../core/plan-changes.ts';
import { planAt, planFromMs } from '../core/plan-clock.ts';
import { type PlanOption, readPlan } from '../core/plan-option.ts';
import type { PointAnswer, Position } from '../core/point-answer.ts';
import { makeReceipt, type Receipt } from '../core/receipt.ts';
import type { KnownZip, UnknownZip, ZipAnswer } from '../core/zip-answer.ts';
import type { ZipIndex } from '../core/zip-index.ts';
import { zipNumber } from '../core/zip-table.ts';
import type { Places } from '../format/places.ts';
import { Failure } from '../shared/failure.ts';
import type { Manifest } from '../shared/manifest.ts';
import { lastPlanOf, planPackName } from '../shared/pack-names.ts';
import type { Plan } from '../shared/plan.ts';
import type { Point } from '../shared/point.ts';
import type { LaterPacks, Offices } from './later-packs.ts';
import type { NextLines } from './next-lines.ts';
import type { NextPlan } from './next-plan.ts';
import type { PointLines } from './point-lines.ts';

/** What `openPocketDistrict` puts together. */
export interface OpenedParts {
  readonly manifest: Manifest;
  readonly layer: Layer;
  readonly metrics: Metrics;
  readonly zips: ZipIndex;
  readonly directory: Directory;
  readonly later: LaterPacks;
  readonly districts: readonly District[];
  readonly seats: readonly Seat[];
  readonly senators: readonly Senator[];
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

interface OpenParts extends OpenedParts {
  next: NextPlan | null;
  opening: Promise<NextPlan> | null;
}

/**
 * An opened snapshot. Everything that it hands out is frozen and shared by all callers. A miss is a
 * value; an argument of the wrong kind throws a TypeError; a pack that cannot be had rejects with a
 * Failure, and the next call tries again. After `close` every call but `manifest` and `metrics`
 * throws a TypeError.
 */
export class PocketDistrict {
  readonly manifest: Manifest;
  readonly #layer: Layer;
  readonly #metrics: Metrics;
  readonly #nowMs: () => number;
  #nextFromMs = Number.POSITIVE_INFINITY;
  #open: OpenParts | null;
  /** The ZIPs, while only one plan is open: nothing is to be chosen then, nor a clock to be asked. */
  #only: ZipIndex | null;

  /** Not to be called by hand: see `openPocketDistrict`. */
  constructor(parts: OpenedParts) {
    this.manifest = parts.manifest;
    this.#layer = parts.layer;
    this.#metrics = parts.metrics;
    this.#nowMs = parts.nowMs;
    this.#open = { ...parts, next: null, opening: null };
    this.#only = parts.zips;
  }

  /** The plans that this snapshot can answer for, the one in force when it was made first. */
  get plans(): readonly Plan[] {
    const { plan } = this.manifest;
    const last = lastPlanOf(this.manifest);
    return last === plan ? [plan] : [plan, last];
  }

  /**
   * The plan that an answer speaks for when none is asked for: by the clock, but no earlier than the
   * data's own date, and of those that are open.
   */
  get plan(): Plan {
    const { next } = this.#parts();
    // Without a second plan the clock need not be asked, and a look-up asks for nothing else.
    if (next === null) return this.manifest.plan;
    return this.#nowMs() >= this.#nextFromMs ? next.plan : this.manifest.plan;
  }

  /** Whether look-ups that do not wait can be asked for this plan. */
  isPlanOpen(plan: Plan): boolean {
    return plan === this.manifest.plan || this.#parts().next?.plan === plan;
  }

  /**
   * Reads what a plan needs that is not there from the start. Rejects with a Failure `pack-missing`
   * where the snapshot has no such plan; a failed opening is forgotten.
   */
  async openPlan(plan: Plan): Promise<void> {
    readPlan({ plan });
    const open = this.#parts();
    if (this.isPlanOpen(plan)) return;
    if (!this.plans.includes(plan)) {
      const name = planPackName(plan, 'zips');
      throw new Failure('pack-missing', `the snapshot has no plan ${plan}`, name);
    }
    open.opening ??= open.later.nextPlan(plan, open).finally(() => {
      open.opening = null;
    });
    open.next = await open.opening;
    this.#only = null;
    this.#nextFromMs = planFromMs(plan, this.manifest.date);
  }

  /**
   * The answer to any text: see ZipAnswer. Takes ZIP+4 and white space around. For `both` plans it is
   * both answers, and whether anything changes.
   */
  // As small as it is so that V8 takes all of it into the caller's loop: see docs/speed.md.
  lookupZip(input: string, options?: PlanOption): ZipAnswer;
  lookupZip(input: string, options: PlanOption<'both'>): BothZipAnswers;
  lookupZip(input: string, options?: PlanOption<Plan | 'both'>): ZipAnswer | BothZipAnswers {
    if (this.#metrics.due()) return this.#timed(input, options);
    const zips = this.#only;
    if (zips === null || options !== undefined || typeof input !== 'string') {
      return this.#choose(input, options);
    }
    const number = zipNumber(input);
    if (number < 0) return this.#choose(input, options);
    const kind = zips.kindOf(number);
    if (kind === UNFINISHED) return this.#finish(zips, number);
    // Handed on unread: reading an answer takes longer than finding it.
    this.#metrics.countAgain(kind);
    return zips.finished(number);
  }

  /** Apart: whoever makes a function allocates for what it holds at every call, made or not. */
  #timed(input: string, options?: PlanOption<Plan | 'both'>): ZipAnswer | BothZipAnswers {
    return this.#metrics.time(() => this.#choose(input, options));
  }

  #choose(input: string, options?: PlanOption<Plan | 'both'>): ZipAnswer | BothZipAnswers {
    const plan = readPlan(options) ?? this.plan;
    const { plan: inForce } = this.manifest;
    if (plan === inForce) return this.#answer(input);
    const next = this.#nextPlan(plan === 'both' ? this.plans[1] : plan);
    const now = this.#answer(input);
    const known = now.status === 'invalid' ? now : next.zips.lookup(now.zip);
    return plan === 'both' ? next.compareZips(now, known) : known;
  }

  /** Codes of the districts of a ZIP, likeliest first; none for whatever has no district. */
  districtsForZip(input: string, options?: PlanOption): readonly string[] {
    const answer = this.lookupZip(input, options);
    return answer.status === 'found' ? answer.districts.map(({ code }) => code) : [];
  }

  /** Code of the likeliest district of a ZIP, or null. */
  primaryDistrict(input: string, options?: PlanOption): string | null {
    const answer = this.lookupZip(input, options);
    return answer.status === 'found' ? (answer.districts[0]?.code ?? null) : null;
  }

  /** True when the Census relates the area of the ZIP to two districts or more. */
  isSplit(input: string, options?: PlanOption): boolean {
    const answer = this.lookupZip(input, options);
    return answer.status === 'found' && answer.split;
  }

  /** The district with this name, any of them: `CA-36`, `0636`, `California 36`. */
  getDistrict(name: string, options?: PlanOption): District | null {
    return this.#directory(options).getDistrict(name);
  }

  /** The seat of the district with this name; a vacant one, or a coming one, names nobody. */
  getSeat(name: string, options?: PlanOption): Seat | null {
    return this.#directory(options).getSeat(name);
  }

  /** The senators of a state by its postal code, the senior one first; none for DC and territories. */
  senatorsOf(state: string, options?: PlanOption): readonly Senator[] {
    return this.#directory(options).senatorsOf(state);
  }

  /** Local offices of a member by Biographical Directory id, nearest to `near` first. */
  async officesOf(bioguide: string, near?: Point): Promise<readonly Office[]> {
    expectText(bioguide, "a member's id");
    if (near !== undefined) expectPoint(near, 'what offices are near to');
    const offices = (await this.offices()).of(bioguide);
    return near === undefined ? offices : nearestFirst(offices, near);
  }

  /** Name, county, state and point of a ZIP; null for what is none. */
  async placeOf(input: string): Promise<ZipPlace | null> {
    const parsed = parseZip(input);
    return parsed.ok ? (await this.places()).get(parsed.zip) : null;
  }

  /** All local offices, for a caller that has to answer without waiting. */
  async offices(): Promise<Offices> {
    return this.#parts().later.offices();
  }

  /** All places of ZIPs, for a caller that has to answer without waiting. */
  async places(): Promise<Places> {
    return this.#parts().later.places();
  }

  /**
   * The district of a position `{ lat, lon, accuracyMeters? }` in degrees and metres, how far the
   * nearest line is, and whether that is sure: see PointAnswer. Reads the lines of the states around
   * when they are first needed; where they are not here yet the answer is `lines-missing`.
   */
  districtAt(position: Position, options?: PlanOption): Promise<PointAnswer>;
  districtAt(position: Position, options: PlanOption<'both'>): Promise<BothPointAnswers>;
  async districtAt(
    position: Position,
    options?: PlanOption<Plan | 'both'>,
  ): Promise<PointAnswer | BothPointAnswers> {
    const plan = readPlan(options) ?? (await this.#openDue());
    const now = await this.pointLines();
    await now.openAround(position);
    if (plan === this.manifest.plan) return now.districtAt(position);
    const next = await this.#openNext(plan);
    const lines = await next.lines();
    await lines.openAround(position);
    if (plan !== 'both') return lines.districtAt(position);
    return next.comparePoints(now.districtAt(position), lines.districtAt(position));
  }

  /** The lines of a plan that is open, or can be opened: see `pointLines`. */
  async nextLines(): Promise<NextLines> {
    return (await this.#openNext('both')).lines();
  }

  /** What becomes of a district on the coming plan; null where nothing changes. */
  async fateOf(name: string): Promise<DistrictFate | null> {
    const district = this.getDistrict(name, { plan: this.manifest.plan });
    return district === null ? null : (await this.#openNext('both')).fateOf(district.code);
  }

  /** The same of every district of a state, by its postal code; none where nothing changes. */
  async fatesOf(state: string): Promise<readonly DistrictFate[]> {
    expectText(state, "a state's postal code");
    return (await this.#openNext('both')).fatesOf(state.trim().toUpperCase());
  }

  /** What is known of the states whose lines change. Rejects with a Failure `pack-missing`. */
  async planChanges(): Promise<PlanChanges> {
    return this.#parts().later.changes();
  }

  /** The lines of districts, for a caller that has to answer positions without waiting, or draws. */
  async pointLines(): Promise<PointLines> {
    return this.#parts().later.lines();
  }

  /** What an answer of this snapshot rests on. Throws for a text that was no ZIP: there is nothing. */
  receiptFor(answer: KnownZip | UnknownZip): Receipt {
    if (this.plans.includes(answer?.plan)) return makeReceipt(answer, this.manifest);
    throw new TypeError('a receipt is for the answer to a ZIP, from this snapshot');
  }

  /** Look-ups so far, by layer, with times. */
  metrics(): MetricsSnapshot {
    return this.#metrics.snapshot();
  }

  /** Lets go of all packs. A store that they came from stays open: it is the caller's. */
  close(): void {
    this.#open?.later.clear();
    this.#open = null;
    this.#only = null;
  }

  #answer(input: string): ZipAnswer {
    const { zips } = this.#parts();
    const parsed = parseZip(input);
    if (!parsed.ok) {
      this.#metrics.countMiss();
      return invalidZip(zips, parsed);
    }
    // A text that is not just five digits may still lead to an answer that is finished.
    const number = zipNumber(parsed.zip);
    const kind = zips.kindOf(number);
    if (kind === UNFINISHED) return this.#finish(zips, number);
    this.#metrics.countAgain(kind);
    return zips.finished(number);
  }

  #finish(zips: ZipIndex, number: number): ZipAnswer {
    const answer = zips.finish(number);
    if (answer.status === 'unknown') this.#metrics.countMiss();
    else this.#metrics.count(this.#layer, answer.split);
    return answer;
  }

  /** The plan in force, opened where it can be had; else that of the snapshot. */
  async #openDue(): Promise<Plan> {
    const due = planAt(this.#nowMs(), this.manifest.date);
    if (this.plans.includes(due)) await this.openPlan(due).catch(() => undefined);
    return this.plan;
  }

  async #openNext(plan: Plan | 'both'): Promise<NextPlan> {
    const wanted = plan === 'both' ? (this.plans[1] ?? 120) : plan;
    await this.openPlan(wanted);
    return this.#nextPlan(wanted);
  }

  /** Throws a TypeError where the plan is not open: what does not wait cannot open it. */
  #nextPlan(plan: Plan | undefined): NextPlan {
    const { next } = this.#parts();
    if (next !== null && next.plan === plan) return next;
    throw new TypeError(`plan ${plan} is not open: await openPlan(${plan ?? 120}) before this`);
  }

  #directory(options: PlanOption | undefined): Directory {
    const plan = readPlan(options) ?? this.plan;
    if (plan === 'both') throw new TypeError('one plan at a time, please: 119 or 120');
    return plan === this.manifest.plan ? this.#parts().directory : this.#nextPlan(plan).directory;
  }

  #parts(): OpenParts {
    if (this.#open === null) throw new TypeError('this PocketDistrict has been closed');
    return this.#open;
  }
}
