import { UNFINISHED } from '../core/answer-kind.ts';
import { answerZip } from '../core/answer-zip.ts';
import type { Directory } from '../core/directory.ts';
import { nearestFirst } from '../core/distance.ts';
import type { District } from '../core/district.ts';
import { expectPoint } from '../core/expect-point.ts';
import { expectText } from '../core/expect-text.ts';
import type { Layer, Metrics, MetricsSnapshot } from '../core/metrics.ts';
import { parseZip } from '../core/parse-zip.ts';
import type { Office, Seat, Senator } from '../core/people.ts';
import type { ZipPlace } from '../core/place.ts';
import type { PointAnswer, Position } from '../core/point-answer.ts';
import { makeReceipt, type Receipt } from '../core/receipt.ts';
import type { KnownZip, UnknownZip, ZipAnswer } from '../core/zip-answer.ts';
import type { ZipIndex } from '../core/zip-index.ts';
import { zipNumber } from '../core/zip-table.ts';
import type { Places } from '../format/places.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { Point } from '../shared/point.ts';
import type { LaterPacks, Offices } from './later-packs.ts';
import type { PointLines } from './point-lines.ts';

/** What `openPocketDistrict` puts together. */
export interface OpenedParts {
  readonly manifest: Manifest;
  readonly layer: Layer;
  readonly metrics: Metrics;
  readonly zips: ZipIndex;
  readonly directory: Directory;
  readonly later: LaterPacks;
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
  #open: Pick<OpenedParts, 'zips' | 'directory' | 'later'> | null;

  /** Not to be called by hand: see `openPocketDistrict`. */
  constructor(parts: OpenedParts) {
    this.manifest = parts.manifest;
    this.#layer = parts.layer;
    this.#metrics = parts.metrics;
    this.#open = parts;
  }

  /** The answer to any text: see ZipAnswer. Takes ZIP+4 and white space around. */
  lookupZip(input: string): ZipAnswer {
    if (this.#metrics.due()) return this.#metrics.time(() => this.#answer(input));
    return this.#answer(input);
  }

  /** Codes of the districts of a ZIP, likeliest first; none for whatever has no district. */
  districtsForZip(input: string): readonly string[] {
    const answer = this.lookupZip(input);
    return answer.status === 'found' ? answer.districts.map(({ code }) => code) : [];
  }

  /** Code of the likeliest district of a ZIP, or null. */
  primaryDistrict(input: string): string | null {
    const answer = this.lookupZip(input);
    return answer.status === 'found' ? (answer.districts[0]?.code ?? null) : null;
  }

  /** True when the Census relates the area of the ZIP to two districts or more. */
  isSplit(input: string): boolean {
    const answer = this.lookupZip(input);
    return answer.status === 'found' && answer.split;
  }

  /** The district with this name, any of them: `CA-36`, `0636`, `California 36`. */
  getDistrict(name: string): District | null {
    return this.#parts().directory.getDistrict(name);
  }

  /** The seat of the district with this name; a vacant one names nobody. */
  getSeat(name: string): Seat | null {
    return this.#parts().directory.getSeat(name);
  }

  /** The senators of a state by its postal code, the senior one first; none for DC and territories. */
  senatorsOf(state: string): readonly Senator[] {
    return this.#parts().directory.senatorsOf(state);
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
  async districtAt(position: Position): Promise<PointAnswer> {
    const lines = await this.pointLines();
    await lines.openAround(position);
    return lines.districtAt(position);
  }

  /** The lines of districts, for a caller that has to answer positions without waiting, or draws. */
  async pointLines(): Promise<PointLines> {
    return this.#parts().later.lines();
  }

  /** What an answer of this snapshot rests on. Throws for a text that was no ZIP: there is nothing. */
  receiptFor(answer: KnownZip | UnknownZip): Receipt {
    if (answer.plan === this.manifest.plan) return makeReceipt(answer, this.manifest);
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
  }

  /** A finished answer is handed on unread: reading it takes longer than finding it. */
  #answer(input: string): ZipAnswer {
    const { zips } = this.#parts();
    const number = typeof input === 'string' ? zipNumber(input) : -1;
    const kind = number < 0 ? UNFINISHED : zips.kindOf(number);
    if (kind === UNFINISHED) return this.#answerAnew(zips, input);
    this.#metrics.countAgain(kind);
    return zips.finished(number);
  }

  /** A text that is not just five digits may still lead to an answer that is finished. */
  #answerAnew(zips: ZipIndex, input: string): ZipAnswer {
    const parsed = parseZip(input);
    const kind = parsed.ok ? zips.kindOf(zipNumber(parsed.zip)) : UNFINISHED;
    const answer = answerZip(zips, input);
    if (kind !== UNFINISHED) {
      this.#metrics.countAgain(kind);
    } else if (answer.status === 'found' || answer.status === 'no-district') {
      this.#metrics.count(this.#layer, answer.split);
    } else {
      this.#metrics.countMiss();
    }
    return answer;
  }

  #parts(): Pick<OpenedParts, 'zips' | 'directory' | 'later'> {
    if (this.#open === null) throw new TypeError('this PocketDistrict has been closed');
    return this.#open;
  }
}
