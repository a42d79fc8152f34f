import type { Plan } from '../shared/plan.ts';
import type { KnownZip, UnknownZip } from './zip-answer.ts';
import type { ZipIndex } from './zip-index.ts';
import { zipNumber } from './zip-table.ts';

type Finished = KnownZip | UnknownZip;

/** ZIPs on a coming plan: those of changing states by their own table, the others as on the plan in force. */
export class NextZips {
  readonly #now: ZipIndex;
  readonly #own: ZipIndex;
  readonly #shared = new WeakMap<Finished, Finished>();

  constructor(now: ZipIndex, own: ZipIndex) {
    this.#now = now;
    this.#own = own;
  }

  get plan(): Plan {
    return this.#own.plan;
  }

  /** As `ZipIndex.lookup`: one frozen object for every caller. */
  lookup(zip: string): Finished {
    if (this.#own.districtsOf(zipNumber(zip)).length > 0) return this.#own.lookup(zip);
    const answer = this.#now.lookup(zip);
    let shared = this.#shared.get(answer);
    if (shared === undefined) {
      shared = Object.freeze({ ...answer, plan: this.plan });
      this.#shared.set(answer, shared);
    }
    return shared;
  }
}
