import type { LocatedPoint } from '../../lib/index.ts';

/** What the watch knows. */
export interface WatchState {
  /** The district it takes the person to be in; null before the first good fix, and outside. */
  readonly code: string | null;
  /** What else the last fixes said, a district or OUTSIDE, and how many of them in a row. */
  readonly rival: string | null;
  readonly rivalFixes: number;
  /** The last crossing, and when it was noticed. */
  readonly crossedTo: string | null;
  readonly crossedAtMs: number | null;
}

/** In place of a district. */
const OUTSIDE = '';

export const WATCH_START: WatchState = {
  code: null,
  rival: null,
  rivalFixes: 0,
  crossedTo: null,
  crossedAtMs: null,
};

/** A fix worse than this says nothing about a line. */
export const COARSE_METERS = 150;
/** Standing still, a phone's position wanders by some metres: so deep beyond a line is no wandering. */
const DEEP_METERS = 10;
/** A fix less deep than its own accuracy has to be said again. */
const FIXES_IN_A_ROW = 3;

/**
 * The next state after a fix. The district changes when one fix lies beyond the line by more than half
 * of its own accuracy, or when three in a row lie beyond it at all; so it does not flap on the line.
 */
export function watchStep(state: WatchState, answer: LocatedPoint, atMs: number): WatchState {
  const accuracyMeters = answer.accuracyMeters ?? 0;
  if (accuracyMeters > COARSE_METERS) return state;
  const now = whereOf(answer);
  if (now === null || now === (state.code ?? OUTSIDE)) {
    return { ...state, rival: null, rivalFixes: 0 };
  }
  const noted = state.code !== null && now !== OUTSIDE;
  const crossed: WatchState = {
    code: now === OUTSIDE ? null : now,
    rival: null,
    rivalFixes: 0,
    crossedTo: noted ? now : null,
    crossedAtMs: noted ? atMs : null,
  };
  if (state.code === null) return crossed;
  const depth = answer.line?.distanceMeters ?? Number.POSITIVE_INFINITY;
  if (depth > Math.max(DEEP_METERS, accuracyMeters / 2)) return crossed;
  const rivalFixes = state.rival === now ? state.rivalFixes + 1 : 1;
  return rivalFixes >= FIXES_IN_A_ROW ? crossed : { ...state, rival: now, rivalFixes };
}

/** Null on water near a shore and at a border: it says nothing of a line between districts. */
function whereOf({ districts, status }: LocatedPoint): string | null {
  if (status === 'outside') return OUTSIDE;
  return districts.find(({ holds }) => holds)?.code ?? null;
}
