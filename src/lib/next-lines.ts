import { LineIndex } from '../core/line-index.ts';
import type { LinePack } from '../core/line-pack.ts';
import { nextPlanPoint } from '../core/next-plan-point.ts';
import type { PointAnswer, Position } from '../core/point-answer.ts';
import type { SurePlace } from '../core/point-index.ts';
import { decodeLines } from '../format/lines.ts';
import { Failure } from '../shared/failure.ts';
import type { Plan } from '../shared/plan.ts';
import type { PointLines } from './point-lines.ts';
import type { SnapshotPacks } from './snapshot-packs.ts';

/** The lines of a coming plan: its own in changing states, those in force everywhere else. */
export class NextLines {
  readonly #packs: SnapshotPacks;
  readonly #plan: Plan;
  readonly #now: PointLines;
  readonly #changing: ReadonlySet<string>;
  readonly #open = new Map<string, LineIndex>();

  constructor(packs: SnapshotPacks, plan: Plan, now: PointLines, changing: ReadonlySet<string>) {
    this.#packs = packs;
    this.#plan = plan;
    this.#now = now;
    this.#changing = changing;
  }

  /** The lines of a state by its postal code. With null the coarse ones of the nation, as in force. */
  linesOf(state: string | null): Promise<LinePack> {
    const own = state === null ? null : this.#packs.ownName(this.#plan, `lines-${state}`);
    return own === null ? this.#now.linesOf(state) : this.#packs.open(own, decodeLines);
  }

  /** As `PointLines.openAround`. */
  async openAround(position: Position): Promise<void> {
    await this.#now.openAround(position);
    const near = new Set(this.#now.statesNear(position));
    const now = this.#now.districtAt(position);
    if ('line' in now && now.line?.beyond) near.add(now.line.beyond.slice(0, 2));
    const closed = [...near].filter((state) => this.#changing.has(state) && !this.#open.has(state));
    await Promise.all(closed.map((state) => this.#openState(state)));
  }

  /** As `PointLines.openStates`. */
  async openStates(states: readonly string[]): Promise<readonly string[]> {
    const missing = new Set(await this.#now.openStates(states));
    const closed = states.filter((state) => this.#changing.has(state) && !this.#open.has(state));
    await Promise.all(closed.map((state) => this.#openState(state)));
    for (const state of closed) if (!this.#open.has(state)) missing.add(state);
    return [...missing];
  }

  /** The answer from the lines that are open; `lines-missing` where they do not do. */
  districtAt(position: Position): PointAnswer {
    const { plan, changing, open } = {
      plan: this.#plan,
      changing: this.#changing,
      open: this.#open,
    };
    return nextPlanPoint(this.#now.districtAt(position), { plan, changing, open });
  }

  /** As `PointIndex.sureAt`, but only in the states that keep their lines. */
  sureAt(lat: number, lon: number, into: SurePlace): boolean {
    return this.#now.sureAt(lat, lon, into) && !this.#changing.has(into.code.slice(0, 2));
  }

  async #openState(state: string): Promise<void> {
    try {
      const pack = await this.linesOf(state);
      if (!this.#open.has(state)) this.#open.set(state, new LineIndex(pack));
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'pack-missing')) throw error;
    }
  }
}
