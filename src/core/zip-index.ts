import { type AnswerKind, SPLIT, UNFINISHED, UNKNOWN, WHOLE } from './answer-kind.ts';
import { districtNames } from './district-names.ts';
import type { KnownZip, UnknownZip, ZipDistrict } from './zip-answer.ts';
import { ZIP_NUMBERS, type ZipRecord, type ZipTable, zipNumber, zipText } from './zip-table.ts';

type Finished = KnownZip | UnknownZip;

/** ZIPs that share their first three digits go through the same sorting centre. */
const ZIPS_A_PREFIX = 100;

/**
 * Answers a ZIP by one read of a typed array. An answer is finished once, frozen, and handed to
 * every later caller. What ZIPs share (their district lists) is one object for all of them.
 */
export class ZipIndex {
  readonly #table: ZipTable;
  readonly #names: readonly ZipDistrict[];
  readonly #shared: (Omit<KnownZip, 'zip'> | undefined)[];
  /** Made at the first look-up: until then it would be more than half of what the index holds. */
  #finished: (Finished | undefined)[] = [];
  readonly #kinds = new Uint8Array(ZIP_NUMBERS);

  constructor(table: ZipTable) {
    this.#table = table;
    this.#names = table.districts.map(({ state, number }) => {
      const { code, geoid, ocdId } = districtNames(state, number);
      return Object.freeze({ code, geoid, ocdId, primary: false });
    });
    this.#shared = new Array(table.records.length);
  }

  get plan() {
    return this.#table.plan;
  }

  /** What the finished answer to a ZIP's number (0 to 99,999) counts as. */
  kindOf(number: number): AnswerKind {
    return this.#kinds[number] as AnswerKind;
  }

  /** The answer to a ZIP's number of which `kindOf` says that it is finished. */
  finished(number: number): Finished {
    return this.#finished[number] as Finished;
  }

  /** The answer to exactly five ASCII digits. Throws a TypeError for any other text: parse first. */
  lookup(zip: string): Finished {
    const number = zipNumber(zip);
    if (number < 0) throw new TypeError(`lookup takes five digits, not ${JSON.stringify(zip)}`);
    return this.answer(number);
  }

  /** The answer to a ZIP's number (0 to 99,999). */
  answer(number: number): Finished {
    return this.kindOf(number) === UNFINISHED ? this.finish(number) : this.finished(number);
  }

  /** Makes the answer to a ZIP's number of which `kindOf` says that it is unfinished, and keeps it. */
  // In one piece: a function of more than 460 bytes of bytecode stays where it is. V8 would else take what
  // is done once for a ZIP into the loops that ask, and leave out what is done there every time.
  finish(number: number): Finished {
    const shared = this.#sharedPart(number);
    const zip = zipText(number);
    let answer: Finished;
    if (shared === null) {
      const first = number - (number % ZIPS_A_PREFIX);
      const states = new Set<string>();
      for (let other = first; other < first + ZIPS_A_PREFIX; other++) {
        for (const state of this.#sharedPart(other)?.states ?? []) states.add(state);
      }
      const prefixStates = Object.freeze([...states].sort());
      answer = { kind: 'zip', status: 'unknown', zip, prefixStates, plan: this.plan };
    } else {
      // Spelt out: an object made by spreading and then frozen has a hidden class of its own in V8, and
      // reading a field of 40,000 of those is ten times slower.
      answer = {
        kind: shared.kind,
        status: shared.status,
        zip,
        zipType: shared.zipType,
        split: shared.split,
        estimated: shared.estimated,
        districts: shared.districts,
        states: shared.states,
        basis: shared.basis,
        primaryRule: shared.primaryRule,
        plan: shared.plan,
      };
    }
    if (this.#finished.length === 0) this.#finished = new Array(ZIP_NUMBERS);
    this.#kinds[number] = shared === null ? UNKNOWN : shared.split ? SPLIT : WHOLE;
    this.#finished[number] = Object.freeze(answer);
    return answer;
  }

  /** Of a ZIP's number, indexes of its districts in the plan's list; none where there is no such ZIP. */
  districtsOf(number: number): readonly number[] {
    const id = this.#table.recordOf[number] ?? 0;
    return id === 0 ? [] : (this.#table.records[id - 1] as ZipRecord).districts;
  }

  /** Code of a district by its index. */
  codeOf(index: number): string {
    return (this.#names[index] as ZipDistrict).code;
  }

  /** What a ZIP's answer has in common with others; null where there is no such ZIP. */
  #sharedPart(number: number): Omit<KnownZip, 'zip'> | null {
    const id = (this.#table.recordOf[number] ?? 0) - 1;
    if (id < 0) return null;
    this.#shared[id] ??= this.#makeShared(this.#table.records[id] as ZipRecord);
    return this.#shared[id];
  }

  #makeShared(record: ZipRecord): Omit<KnownZip, 'zip'> {
    const districts = record.districts.map((index, place) => {
      const names = this.#names[index] as ZipDistrict;
      return place === 0 ? Object.freeze({ ...names, primary: true }) : names;
    });
    const states = new Set(districts.map((district) => district.code.slice(0, 2)));
    if (record.region !== null) states.add(record.region);
    return {
      kind: 'zip',
      status: districts.length > 0 ? 'found' : 'no-district',
      zipType: record.zipType,
      split: record.basis === 'census-relation' && districts.length > 1,
      estimated: record.estimated,
      districts: Object.freeze(districts),
      states: Object.freeze([...states]),
      basis: record.basis,
      primaryRule: record.primaryRule,
      plan: this.plan,
    };
  }
}
