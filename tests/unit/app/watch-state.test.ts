import { describe, expect, it } from 'vitest';
import { WATCH_START, type WatchState, watchStep } from '../../../src/app/doorstep/watch-state.ts';
import type { LocatedPoint } from '../../../src/lib/index.ts';

/** An answer in one district, so many metres from the line, by a fix that is so good. */
function answer(code: string | null, lineMeters: number, accuracyMeters = 10): LocatedPoint {
  const point = { lat: 34, lon: -118 };
  const line = { distanceMeters: lineMeters, kind: 'district' as const, beyond: null, point };
  const names = { geoid: '', ocdId: '' };
  return {
    kind: 'point',
    status: code === null ? 'outside' : 'found',
    point,
    accuracyMeters,
    abroadInReach: false,
    districts: code === null ? [] : [{ code, ...names, holds: true, distanceMeters: 0 }],
    line,
    distanceMeters: lineMeters,
    bandMeters: 285,
    knownErrorMeters: 250,
    suggestion: null,
    statesMissing: [],
    plan: 119,
  };
}

function walk(answers: readonly LocatedPoint[], from: WatchState = WATCH_START): WatchState {
  return answers.reduce((state, next, i) => watchStep(state, next, 1000 * (i + 1)), from);
}

describe('the line watch', () => {
  it('takes the first good fix as where one is, and calls it no crossing', () => {
    const state = walk([answer('CA-36', 3)]);
    expect(state).toMatchObject({ code: 'CA-36', crossedTo: null, crossedAtMs: null });
  });

  it('tells a crossing with the first fix that is well beyond the line', () => {
    const state = walk([answer('CA-36', 30), answer('CA-32', 12)]);
    expect(state).toMatchObject({ code: 'CA-32', crossedTo: 'CA-32', crossedAtMs: 2000 });
  });

  it('does not flap when fixes jump over the line and back', () => {
    const jumps = Array.from({ length: 20 }, (_, i) => answer(i % 2 === 0 ? 'CA-36' : 'CA-32', 4));
    expect(walk(jumps)).toMatchObject({ code: 'CA-36', crossedTo: null });
  });

  it('believes the third shallow fix in a row', () => {
    const over = answer('CA-32', 4);
    expect(walk([answer('CA-36', 4), over, over]).code).toBe('CA-36');
    expect(walk([answer('CA-36', 4), over, over, over])).toMatchObject({
      code: 'CA-32',
      crossedAtMs: 4000,
    });
  });

  it('asks for more depth of a fix that is less exact', () => {
    expect(walk([answer('CA-36', 30), answer('CA-32', 30, 80)]).code).toBe('CA-36');
    expect(walk([answer('CA-36', 30), answer('CA-32', 45, 80)]).code).toBe('CA-32');
  });

  it('hears nothing of coarse fixes, and stays where it was on the water', () => {
    expect(walk([answer('CA-36', 30), answer('CA-32', 900, 500)]).code).toBe('CA-36');
    const water = { ...answer(null, 900), status: 'nearest' as const };
    expect(walk([answer('CA-36', 30), water]).code).toBe('CA-36');
  });

  it('forgets the district once one is outside of every one, and calls that no crossing', () => {
    const left = walk([answer('CA-36', 30), answer('CA-32', 30), answer(null, 900)]);
    expect(left).toMatchObject({ code: null, crossedTo: null, crossedAtMs: null });
    expect(walk([answer('CA-36', 30), answer(null, 4)]).code).toBe('CA-36');
    expect(walk([answer('CA-36', 30), answer(null, 900), answer('CA-36', 30)])).toMatchObject({
      code: 'CA-36',
      crossedTo: null,
    });
  });
});
