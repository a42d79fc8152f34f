import type { District } from '../core/district.ts';
import type { LinePack } from '../core/line-pack.ts';
import type { PointAnswer, Position } from '../core/point-answer.ts';
import { PointIndex, type SurePlace } from '../core/point-index.ts';
import { decodeLines } from '../format/lines.ts';
import { Failure } from '../shared/failure.ts';
import type { Plan } from '../shared/plan.ts';
import type { SnapshotPacks } from './snapshot-packs.ts';

/** The lines of states, each read when a position first needs it. */
export class PointLines {
  readonly #packs: SnapshotPacks;
  readonly #index: PointIndex;

  constructor(packs: SnapshotPacks, plan: Plan, districts: readonly District[]) {
    this.#packs = packs;
    this.#index = new PointIndex(plan, districts);
  }

  /** The lines of a state by its postal code; with null the coarse ones of the nation. */
  linesOf(state: string | null): Promise<LinePack> {
    return this.#packs.open(state === null ? 'lines-overview' : `lines-${state}`, decodeLines);
  }

  /** Postal codes of the states whose lines a position needs. */
  statesNear(position: Position): readonly string[] {
    return this.#index.statesNear(position);
  }

  /**
   * Reads what a position needs, so that it and those near by are answered without waiting. What is
   * not here yet is left out: the answer names it. Rejects with a Failure for a damaged pack.
   */
  async openAround(position: Position): Promise<void> {
    await this.openStates(this.#index.statesNear(position));
  }

  /**
   * Opens the lines of states by their postal codes. Returns those that are not here. Rejects with a
   * Failure for a damaged pack.
   */
  async openStates(states: readonly string[]): Promise<readonly string[]> {
    const closed = states.filter((state) => !this.#index.isOpen(state));
    const reading = closed.map(async (state) => {
      const pack = await this.linesOf(state);
      if (!this.#index.isOpen(state)) this.#index.open(pack);
    });
    for (const result of await Promise.allSettled(reading)) {
      if (result.status === 'rejected' && !isMissing(result.reason)) throw result.reason;
    }
    return closed.filter((state) => !this.#index.isOpen(state));
  }

  /** The answer from the lines that are open; `lines-missing` where they do not do. */
  districtAt(position: Position): PointAnswer {
    return this.#index.districtAt(position);
  }

  /** As `PointIndex.sureAt`, from the lines that are open. */
  sureAt(lat: number, lon: number, into: SurePlace): boolean {
    return this.#index.sureAt(lat, lon, into);
  }
}

function isMissing(reason: unknown): boolean {
  return reason instanceof Failure && reason.code === 'pack-missing';
}
