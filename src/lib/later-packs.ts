import type { District } from '../core/district.ts';
import type { Office } from '../core/people.ts';
import type { PlanChanges } from '../core/plan-changes.ts';
import type { Places } from '../format/places.ts';
import type { Plan } from '../shared/plan.ts';
import type { NextPlan, PlanInForce } from './next-plan.ts';
import type { PointLines } from './point-lines.ts';
import type { SnapshotPacks } from './snapshot-packs.ts';

/** Local offices by member. */
export interface Offices {
  /** By Biographical Directory id; none for a member without one, or nobody. */
  of(bioguide: string): readonly Office[];
}

const NO_OFFICES: readonly Office[] = Object.freeze([]);

/**
 * The packs that a first answer does without: opened when they are first asked for, by code that is
 * loaded then.
 */
export class LaterPacks {
  readonly #packs: SnapshotPacks;
  readonly #plan: Plan;
  readonly #districts: readonly District[];
  #lines: Promise<PointLines> | null = null;

  constructor(packs: SnapshotPacks, plan: Plan, districts: readonly District[]) {
    this.#packs = packs;
    this.#plan = plan;
    this.#districts = districts;
  }

  offices(): Promise<Offices> {
    return this.#packs.open('offices', async (body, name) => {
      const { decodeOffices } = await import('../format/offices.ts');
      return byMember(decodeOffices(body, name));
    });
  }

  places(): Promise<Places> {
    return this.#packs.open('places', async (body, name) => {
      const { decodePlaces } = await import('../format/places.ts');
      return decodePlaces(body, name);
    });
  }

  /** What is known of the states whose lines change. */
  changes(): Promise<PlanChanges> {
    return this.#packs.open('changes', async (body, name) => {
      const { decodeChanges } = await import('../format/changes.ts');
      return decodeChanges(body, name);
    });
  }

  /** The coming plan. Rejects with a Failure where the snapshot does not have it. */
  async nextPlan(plan: Plan, now: Omit<PlanInForce, 'lines'>): Promise<NextPlan> {
    const { openNextPlan } = await import('./next-plan.ts');
    return openNextPlan(this.#packs, plan, { ...now, lines: () => this.lines() });
  }

  /** A failed loading is tried again. */
  lines(): Promise<PointLines> {
    this.#lines ??= import('./point-lines.ts').then(
      (module) => new module.PointLines(this.#packs, this.#plan, this.#districts),
    );
    this.#lines.catch(() => {
      this.#lines = null;
    });
    return this.#lines;
  }

  clear(): void {
    this.#packs.clear();
    this.#lines = null;
  }
}

function byMember(offices: readonly Office[]): Offices {
  const ofMember = new Map<string, Office[]>();
  for (const office of offices) {
    const others = ofMember.get(office.bioguide);
    if (others === undefined) ofMember.set(office.bioguide, [office]);
    else others.push(office);
  }
  for (const list of ofMember.values()) Object.freeze(list);
  return { of: (bioguide) => ofMember.get(bioguide) ?? NO_OFFICES };
}
