import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocatedPoint } from '../../lib/index.ts';
import { pocket } from '../state/answers.ts';
import { type FixFailure, follow, isPassing } from './geolocation.ts';
import { keepScreenOn } from './wake-lock.ts';
import { WATCH_START, type WatchState, watchStep } from './watch-state.ts';

export type StopReason = 'time' | 'hidden' | 'person' | 'trouble';

export interface Watch {
  readonly running: boolean;
  readonly startedAtMs: number;
  /** The last answer; null before the first fix. */
  readonly answer: LocatedPoint | null;
  readonly state: WatchState;
  /** Whether the browser keeps the screen on; null while that is not known. */
  readonly screenOn: boolean | null;
  readonly stopped: StopReason | null;
  readonly failure: FixFailure | null;
  readonly linesMissing: boolean;
}

/** A canvasser forgets a phone in a pocket: after this it stops by itself. */
export const WATCH_LIMIT_MS = 60 * 60_000;
const BUZZ = [250, 120, 250, 120, 500];

const IDLE: Watch = {
  running: false,
  startedAtMs: 0,
  answer: null,
  state: WATCH_START,
  screenOn: null,
  stopped: null,
  failure: null,
  linesMissing: false,
};

/** The line watch: it runs until it is stopped, an hour has passed, or nobody sees the page. */
export function useWatch(): Watch & {
  readonly start: () => void;
  readonly stop: (reason: StopReason) => void;
} {
  const [watch, setWatch] = useState<Watch>(IDLE);
  const end = useRef<(() => void) | null>(null);
  const change = (part: Partial<Watch>) => setWatch((before) => ({ ...before, ...part }));

  function stop(reason: StopReason): void {
    if (end.current === null) return;
    end.current();
    end.current = null;
    change({ running: false, stopped: reason });
  }

  function start(): void {
    end.current?.();
    let state = WATCH_START;
    let over = false;
    let letScreenSleep: (() => void) | null = null;
    setWatch({ ...IDLE, running: true, startedAtMs: Date.now() });
    void keepScreenOn().then((release) => {
      if (over) release?.();
      else {
        letScreenSleep = release;
        change({ screenOn: release !== null });
      }
    });
    const limit = setTimeout(() => stop('time'), WATCH_LIMIT_MS);
    const onHidden = () => {
      if (document.hidden) stop('hidden');
    };
    document.addEventListener('visibilitychange', onHidden);
    const unfollow = follow({
      async onFix({ point, accuracyMeters, atMs }) {
        const answer = await pocket.peek()?.districtAt({ ...point, accuracyMeters });
        if (over || answer === undefined) return;
        if (answer.status === 'lines-missing') return change({ linesMissing: true });
        if (answer.status === 'invalid') return;
        const before = state;
        state = watchStep(before, answer, atMs);
        if (state.crossedAtMs !== before.crossedAtMs) buzz();
        change({ answer, state, failure: null, linesMissing: false });
      },
      onFailure(failure) {
        change({ failure });
        if (!isPassing(failure)) stop('trouble');
      },
    });
    end.current = () => {
      over = true;
      clearTimeout(limit);
      document.removeEventListener('visibilitychange', onHidden);
      unfollow();
      letScreenSleep?.();
    };
  }

  useEffect(() => () => end.current?.(), []);
  return { ...watch, start, stop };
}

/** Where the browser allows it and the person has touched the page. */
function buzz(): void {
  if ('vibrate' in navigator) navigator.vibrate(BUZZ);
}
