import type { Member } from '../core/people.ts';
import type { KnownZip } from '../core/zip-answer.ts';
import type { LightSnapshot } from '../lib/open-light.ts';
import type { SnapshotSource } from '../lib/snapshot-source.ts';
import type { Plan } from '../shared/plan.ts';
import type { DataState, SharedData } from './data/shared-data.ts';
import type { Want } from './data/want.ts';
import type { Words } from './messages/en.ts';
import type { Language } from './messages/language.ts';
import type { Pick } from './shown.ts';

/*
 * What the files beside the element offer it. Each of them is bundled by itself: a class of the one is
 * not the class of the other, so that only plain values and functions go to and fro.
 */

/** What the file `keep` needs of the data that it keeps. */
export interface KeepHost {
  /** Absolute address of the folder that has `snapshot/` in it. */
  readonly folderUrl: string;
  readonly wants: () => ReadonlySet<Want>;
  readonly state: () => DataState;
  readonly set: (change: Partial<DataState>) => void;
  readonly open: (source: SnapshotSource) => Promise<LightSnapshot>;
}

/** The store of a device and the schedule of its updates, until it is stopped. */
export interface Keeper {
  /** Has what is wanted fetched if it is not here. Never rejects. */
  look(): Promise<unknown>;
  /** Looks at the manifest as well, whenever that was done last. Never rejects. */
  lookNow(): Promise<unknown>;
  stop(): void;
}

export interface KeepFile {
  /** Opens the store and what is in it, then keeps it up to date. Never rejects. */
  startKeeping(host: KeepHost): Promise<Keeper>;
}

/** What solving a ZIP in several districts is about. */
export interface SolverContext {
  readonly data: SharedData;
  /** The plan that is asked for. */
  readonly light: LightSnapshot | null;
  readonly root: ShadowRoot;
  readonly language: Language;
  /** The answer with several districts that is to be solved; null where there is none. */
  readonly answer: KnownZip | null;
}

export interface Solver {
  render(into: HTMLElement, context: SolverContext): void;
  openMap(): void;
  locate(): void;
  readonly hasMap: boolean;
  /** Takes the map away, and what was said. */
  close(): void;
}

export interface SolveFile {
  makeSolver(listener: {
    readonly onChange: () => void;
    /** The districts that a spot may lie in; one where it is sure. */
    readonly onFound: (codes: readonly string[], how: Pick['certainty']) => void;
  }): Solver;
}

export interface OfficesFile {
  /** The local offices of a member; null where there are none. Rejects where they cannot be had. */
  officesOf(light: LightSnapshot, words: Words, member: Member): Promise<HTMLElement | null>;
}

export interface PlanFile {
  /** The same snapshot as it answers for a coming plan. Rejects where that is not in it. */
  lightFor(light: LightSnapshot, plan: Plan): Promise<LightSnapshot>;
}
