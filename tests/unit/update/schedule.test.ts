import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpdateStatus } from '../../../src/shared/worker-messages.ts';
import { type Schedule, startSchedule } from '../../../src/update/schedule.ts';
import { failed, ok } from './world.ts';

const HOURS = 60 * 60 * 1000;
const DOWN = failed('host-down', 'manifest', null) as UpdateStatus;
const WELL = ok('up-to-date', 'aaaa') as UpdateStatus;

let looks: boolean[];
let wake: () => void;
let listening: boolean;
let schedule: Schedule;
let answer: () => Promise<UpdateStatus>;

beforeEach(() => {
  vi.useFakeTimers();
  looks = [];
  answer = async () => WELL;
});
afterEach(() => {
  schedule.stop();
  vi.useRealTimers();
});

async function start(): Promise<void> {
  schedule = startSchedule({
    look: (force) => {
      looks.push(force);
      return answer();
    },
    listen: (listener) => {
      wake = listener;
      listening = true;
      return () => {
        listening = false;
      };
    },
    random: () => 0.5,
  });
  await vi.advanceTimersByTimeAsync(0);
}

describe('a schedule', () => {
  it('looks at the start and every six hours', async () => {
    await start();
    expect(looks).toEqual([false]);
    await vi.advanceTimersByTimeAsync(6 * HOURS - 1);
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toHaveLength(2);
  });

  it('looks when the page comes back', async () => {
    await start();
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(looks).toEqual([false, false]);
  });

  it('looks again after a failure, later each time, up to ten minutes', async () => {
    answer = async () => DOWN;
    await start();
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      const before = Date.now();
      const count = looks.length;
      while (looks.length === count) await vi.advanceTimersByTimeAsync(1000);
      waits.push((Date.now() - before) / 1000);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600]);
  });

  it('begins with the short wait again once a look went well', async () => {
    answer = async () => DOWN;
    await start();
    await vi.advanceTimersByTimeAsync(5_000 + 10_000);
    answer = async () => WELL;
    await vi.advanceTimersByTimeAsync(20_000);
    answer = async () => DOWN;
    wake();
    await vi.advanceTimersByTimeAsync(0);
    const count = looks.length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toHaveLength(count + 1);
  });

  it('does not look twice at once, and looks after that when asked by the person', async () => {
    let finish = (_: UpdateStatus): void => undefined;
    answer = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    await start();
    wake();
    const asked = schedule.lookNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(looks).toEqual([false]);
    finish(WELL);
    await vi.advanceTimersByTimeAsync(0);
    expect(looks).toEqual([false, true]);
    finish(DOWN);
    expect(await asked).toEqual(DOWN);
  });

  it('does nothing after it was stopped', async () => {
    await start();
    schedule.stop();
    expect(listening).toBe(false);
    await vi.advanceTimersByTimeAsync(24 * HOURS);
    expect(looks).toHaveLength(1);
  });
});
